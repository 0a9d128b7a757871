package org.trendbook.analyze.trend;

import java.util.List;
import java.util.function.Function;
import org.trendbook.analyze.sample.Sample;

/** Draws of dates alone, inside their intervals. */
final class DrawnDates implements Redrawing {
    private final DrawnDays days;
    private final double[] logs;
    private final int[] onceEach;
    private final List<TrendInput> inputs;
    /** By trend the places that remain under days that are drawn. */
    private final List<Function<double[], int[]>> selections;

    /** By place. */
    private double[] drawn = {};

    /**
     * @param inputs one or more, of one sample
     * @param days of that sample
     */
    DrawnDates(List<TrendInput> inputs, DrawnDays days) {
        this.inputs = inputs;
        this.days = days;
        Sample sample = inputs.get(0).sample();
        logs = sample.logs();
        onceEach = sample.onceEach();
        selections = inputs.stream()
                .map(input -> Selector.ofDrawnDays(input.selectors(), onceEach))
                .toList();
    }

    @Override
    public void draw(SplitMix random) {
        drawn = days.draw(random);
    }

    @Override
    public double slope(int trend) {
        if (inputs.get(trend).selectors().isEmpty()) {
            return WeightedSlope.ofAll(onceEach, drawn, logs);
        }
        int[] places = selections.get(trend).apply(drawn);
        return places.length == 0 ? Double.NaN : WeightedSlope.of(places[0], places, onceEach, drawn, logs);
    }
}
