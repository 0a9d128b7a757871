package org.trendbook.analyze;

import java.util.Arrays;

/** Puts places in order of their days; those of one day keep their canonical order. */
final class TimeOrder {
    private TimeOrder() {}

    static int[] of(int[] places, double[] days) {
        if (isSorted(places, days)) {
            return places;
        }
        double earliest = Double.POSITIVE_INFINITY;
        for (int place : places) {
            earliest = Math.min(earliest, days[place]);
        }
        // Days are whole or half, so that day and place fit into one number that sorts as both.
        long[] keys = new long[places.length];
        for (int i = 0; i < keys.length; i++) {
            long halfDays = (long) ((days[places[i]] - earliest) * 2);
            keys[i] = Math.addExact(Math.multiplyExact(halfDays, (long) keys.length), i);
        }
        Arrays.sort(keys);
        int[] sorted = new int[places.length];
        Arrays.setAll(sorted, i -> places[(int) (keys[i] % keys.length)]);
        return sorted;
    }

    /** The end of the run of places of one day that begins at a start, in places ordered by time. */
    static int endOfDay(int[] ordered, double[] days, int start) {
        int end = start + 1;
        while (end < ordered.length && days[ordered[end]] == days[ordered[start]]) {
            end++;
        }
        return end;
    }

    private static boolean isSorted(int[] places, double[] days) {
        for (int i = 1; i < places.length; i++) {
            if (days[places[i]] < days[places[i - 1]]) {
                return false;
            }
        }
        return true;
    }
}
