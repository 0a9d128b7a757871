package org.trendbook.analyze;

import java.util.List;

/**
 * Selects places of a sample by what the other places hold. A bootstrap repeats it on each draw, where a place counts as
 * often as it was drawn.
 */
@FunctionalInterface
interface Selector {

    /**
     * The places that remain.
     *
     * @param places in rising order
     * @param weights by place: how often it counts, at least 1 for each of {@code places}
     * @param days by place: the day that stands for its date
     */
    int[] select(int[] places, int[] weights, double[] days);

    /** One selector after the other. */
    static int[] selectAll(List<Selector> selectors, int[] places, int[] weights, double[] days) {
        int[] remaining = places;
        for (Selector selector : selectors) {
            remaining = selector.select(remaining, weights, days);
        }
        return remaining;
    }
}
