package org.trendbook.analyze;

import java.util.Arrays;

/** The places than which fewer than k, of all up to and including their day, are larger. */
final class RunningTop implements Selector {
    private final Sample sample;
    private final int k;
    /** Whether there are draws. Of more points a single selection is made, sooner than their contenders are found. */
    private final boolean isDrawn;
    /** By place, where there are draws. */
    private final double[] values;

    private final int[] contenders;

    private RunningTop(Sample sample, int k) {
        this.sample = sample;
        this.k = k;
        isDrawn = sample.size() <= Draws.MOST_POINTS;
        values = new double[isDrawn ? sample.size() : 0];
        Arrays.setAll(values, sample::value);
        contenders = isDrawn ? contenders() : new int[0];
    }

    private double value(int place) {
        return isDrawn ? values[place] : sample.value(place);
    }

    static RunningTop of(Sample sample, int k) {
        return new RunningTop(sample, k);
    }

    /**
     * The places that may be among the k largest on some day of their dates. All others have k larger ones dated wholly
     * before them or on their first day, so that they neither come in nor keep another one out. This spares draws of
     * dates most of their work.
     */
    private int[] contenders() {
        int[] places = sample.places();
        double[] firstDays = new double[places.length];
        double[] lastDays = new double[places.length];
        for (int place : places) {
            firstDays[place] = sample.from(place);
            lastDays[place] = sample.to(place);
        }
        int[] byFirstDay = TimeOrder.of(places, firstDays);
        int[] byLastDay = TimeOrder.of(places, lastDays);
        int[] found = new int[places.length];
        int count = 0;
        LargestValues largest = new LargestValues(k);
        int past = 0;
        for (int place : byFirstDay) {
            while (past < byLastDay.length && lastDays[byLastDay[past]] <= firstDays[place]) {
                largest.add(values[byLastDay[past++]], 1);
            }
            if (values[place] >= largest.least()) {
                found[count++] = place;
            }
        }
        return rising(found, count);
    }

    @Override
    public int[] select(int[] places, int[] weights, double[] days) {
        int[] ordered = TimeOrder.of(isDrawn && areAllOnce(places, weights) ? contenders : places, days);
        int[] top = new int[ordered.length];
        int count = 0;
        LargestValues largest = new LargestValues(k);
        for (int next = 0; next < ordered.length; ) {
            double day = days[ordered[next]];
            double leastBefore = largest.least();
            int countBefore = count;
            do {
                int place = ordered[next++];
                double value = value(place);
                if (value >= leastBefore) {
                    largest.add(value, weights[place]);
                    top[count++] = place;
                }
            } while (next < ordered.length && days[ordered[next]] == day);
            count = among(top, countBefore, count, largest.least());
        }
        return rising(top, count);
    }

    /** Of the places from an index on keeps those of a value or more. */
    private int among(int[] top, int start, int end, double least) {
        int count = start;
        for (int i = start; i < end; i++) {
            if (value(top[i]) >= least) {
                top[count++] = top[i];
            }
        }
        return count;
    }

    private boolean areAllOnce(int[] places, int[] weights) {
        if (places.length < values.length) {
            return false;
        }
        for (int weight : weights) {
            if (weight != 1) {
                return false;
            }
        }
        return true;
    }

    private static int[] rising(int[] places, int count) {
        int[] result = Arrays.copyOf(places, count);
        Arrays.sort(result);
        return result;
    }
}
