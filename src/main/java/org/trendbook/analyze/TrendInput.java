package org.trendbook.analyze;

import java.util.Arrays;
import java.util.List;

/**
 * What the points of a trend come from.
 *
 * @param sample the models before any selection that looks at other models; a bootstrap draws from these
 * @param selectors those selections, in order; redone in each draw
 * @param fitted the sample with the values that are fitted; the same places
 */
record TrendInput(Sample sample, List<Selector> selectors, Sample fitted, FitRules rules) {
    TrendInput {
        selectors = List.copyOf(selectors);
    }

    static TrendInput of(Sample sample, List<Selector> selectors, FitRules rules) {
        return new TrendInput(sample, selectors, sample, rules);
    }

    /** The points under the rules' reading of the dates. */
    Points points() {
        return points(rules);
    }

    private Points points(FitRules read) {
        double[] days = sample.days(read.reading(), read.conventions());
        return Points.of(fitted, select(onceEach(), days), days, read);
    }

    /** The trend when dates are read in another way. */
    Trend lineWhenRead(DateReading reading) {
        FitRules read = new FitRules(rules.conventions(), reading, rules.confidence());
        return Trends.line(points(read), read);
    }

    int[] select(int[] weights, double[] days) {
        return Selector.selectAll(selectors, placesDrawn(weights), weights, days);
    }

    int[] onceEach() {
        int[] weights = new int[sample.size()];
        Arrays.fill(weights, 1);
        return weights;
    }

    private int[] placesDrawn(int[] weights) {
        int[] drawn = new int[weights.length];
        int count = 0;
        for (int place = 0; place < weights.length; place++) {
            if (weights[place] > 0) {
                drawn[count++] = place;
            }
        }
        return Arrays.copyOf(drawn, count);
    }
}
