package org.trendbook.analyze.trend;

import java.util.List;
import java.util.function.Function;

/**
 * Selects places of a sample by what the other places hold. A bootstrap repeats it on each draw, where a place counts as
 * often as it was drawn.
 */
@FunctionalInterface
public interface Selector {

    /**
     * The places that remain.
     *
     * @param places in rising order
     * @param weights by place: how often it counts, at least 1 for each of {@code places}
     * @param days by place: the day that stands for its date
     */
    int[] select(int[] places, int[] weights, double[] days);

    /** The same for many draws of models under the same days: what remains of the places of weights above 0. */
    default Function<int[], int[]> ofDrawnModels(double[] days) {
        return weights -> select(TrendInput.placesDrawn(weights), weights, days);
    }

    /**
     * The same for many draws of days: what remains of all places, each of which counts once.
     *
     * @param onceEach the weights
     */
    default Function<double[], int[]> ofDrawnDays(int[] onceEach) {
        int[] all = TrendInput.placesDrawn(onceEach);
        return days -> select(all, onceEach, days);
    }

    /** One selector after the other. */
    static int[] selectAll(List<Selector> selectors, int[] places, int[] weights, double[] days) {
        int[] remaining = places;
        for (Selector selector : selectors) {
            remaining = selector.select(remaining, weights, days);
        }
        return remaining;
    }

    /** One selector after the other, {@linkplain #ofDrawnModels(double[]) for many draws of models}. */
    static Function<int[], int[]> ofDrawnModels(List<Selector> selectors, double[] days) {
        if (selectors.isEmpty()) {
            return TrendInput::placesDrawn;
        }
        Function<int[], int[]> first = selectors.get(0).ofDrawnModels(days);
        List<Selector> others = selectors.subList(1, selectors.size());
        return weights -> selectAll(others, first.apply(weights), weights, days);
    }

    /** One selector after the other, {@linkplain #ofDrawnDays(int[]) for many draws of days}. */
    static Function<double[], int[]> ofDrawnDays(List<Selector> selectors, int[] onceEach) {
        if (selectors.isEmpty()) {
            int[] all = TrendInput.placesDrawn(onceEach);
            return days -> all;
        }
        Function<double[], int[]> first = selectors.get(0).ofDrawnDays(onceEach);
        List<Selector> others = selectors.subList(1, selectors.size());
        return days -> selectAll(others, first.apply(days), onceEach, days);
    }
}
