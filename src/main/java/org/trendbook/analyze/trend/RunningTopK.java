package org.trendbook.analyze.trend;

import java.util.function.Function;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.sample.TimeOrder;

/** Selects the places that were among the k largest up to and including their day: fewer than k are larger. */
public final class RunningTopK implements Selector {
    private final Sample sample;
    private final int k;

    /** Of a sample; {@code k} is at least 1. */
    public RunningTopK(Sample sample, int k) {
        this.sample = sample;
        this.k = k;
    }

    @Override
    public Function<int[], int[]> ofDrawnModels(double[] days) {
        return new RedrawnTopK(sample, k).ofModels(days);
    }

    @Override
    public Function<double[], int[]> ofDrawnDays(int[] onceEach) {
        return new RedrawnTopK(sample, k).ofDays(onceEach);
    }

    @Override
    public int[] select(int[] places, int[] weights, double[] days) {
        int[] ordered = TimeOrder.of(places, days);
        int[] top = new int[ordered.length];
        int count = 0;
        LargestValues largest = new LargestValues(k);
        for (int next = 0; next < ordered.length; ) {
            double day = days[ordered[next]];
            double leastBefore = largest.least();
            int countBefore = count;
            do {
                int place = ordered[next++];
                double value = sample.value(place);
                if (value >= leastBefore) {
                    largest.add(value, weights[place]);
                    top[count++] = place;
                }
            } while (next < ordered.length && days[ordered[next]] == day);
            count = among(top, countBefore, count, largest.least());
        }
        return Selectors.rising(top, count);
    }

    /** Keeps, of the places from {@code start} to before {@code end}, those with at least a value; returns the new end. */
    private int among(int[] top, int start, int end, double least) {
        int count = start;
        for (int i = start; i < end; i++) {
            if (sample.value(top[i]) >= least) {
                top[count++] = top[i];
            }
        }
        return count;
    }
}
