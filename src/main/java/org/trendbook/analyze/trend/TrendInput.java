package org.trendbook.analyze.trend;

import java.util.Arrays;
import java.util.List;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.FitRules;

/**
 * What the points of a trend come from.
 *
 * @param sample the models before any selection that looks at other models; a bootstrap draws from these
 * @param selectors those selections, in order; redone in each draw
 */
public record TrendInput(Sample sample, List<Selector> selectors, FitRules rules) {
    public TrendInput {
        selectors = List.copyOf(selectors);
    }

    /** The points under the rules' reading of the dates. */
    public Points points() {
        return points(days());
    }

    /** The day of each place of the sample under the rules' reading of the dates. */
    double[] days() {
        return sample.days(rules.reading(), rules.conventions());
    }

    /** The points on days that all selections from the sample share, as {@link #days} gives them. */
    public Points points(double[] days) {
        return points(days, rules);
    }

    private Points points(double[] days, FitRules read) {
        int[] places = sample.places();
        int[] selected = selectors.isEmpty() ? places : Selector.selectAll(selectors, places, sample.onceEach(), days);
        return Points.of(sample, selected, days, read);
    }

    /** The trend when dates are read in another way. */
    Trend lineWhenRead(DateReading reading) {
        FitRules read = new FitRules(rules.conventions(), reading, rules.confidence());
        return Trends.line(points(sample.days(reading, rules.conventions()), read), read);
    }

    /** The places that are drawn at least once, in rising order. */
    static int[] placesDrawn(int[] weights) {
        int[] drawn = new int[weights.length];
        int count = 0;
        for (int place = 0; place < weights.length; place++) {
            drawn[count] = place;
            // 1 for a weight above 0, without a branch: processors guess one wrong where places are drawn at random.
            count += -weights[place] >>> (Integer.SIZE - 1);
        }
        return Arrays.copyOf(drawn, count);
    }
}
