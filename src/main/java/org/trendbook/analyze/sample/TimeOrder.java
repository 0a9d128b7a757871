package org.trendbook.analyze.sample;

import java.util.Arrays;

/** Puts places in order of their days; those of one day keep their canonical order. */
public final class TimeOrder {
    private TimeOrder() {}

    /** The places ordered by the days that {@code days} has for them. */
    public static int[] of(int[] places, double[] days) {
        if (isSorted(places, days)) {
            return places;
        }
        double earliest = Double.POSITIVE_INFINITY;
        double latest = Double.NEGATIVE_INFINITY;
        for (int place : places) {
            double day = days[place];
            earliest = day < earliest ? day : earliest;
            latest = day > latest ? day : latest;
        }
        return latest - earliest < places.length
                ? counted(places, days, earliest, latest)
                : sorted(places, days, earliest);
    }

    /** Sorts by how many places come before each day. */
    private static int[] counted(int[] places, double[] days, double earliest, double latest) {
        int[] next = new int[halfDays(latest, earliest) + 2];
        for (int place : places) {
            next[halfDays(days[place], earliest) + 1]++;
        }
        for (int day = 1; day < next.length; day++) {
            next[day] += next[day - 1];
        }
        int[] ordered = new int[places.length];
        for (int place : places) {
            ordered[next[halfDays(days[place], earliest)]++] = place;
        }
        return ordered;
    }

    /** Days are whole or half. */
    private static int halfDays(double day, double earliest) {
        return (int) ((day - earliest) * 2);
    }

    private static int[] sorted(int[] places, double[] days, double earliest) {
        // Day and index fit into one number that sorts as both.
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(places.length);
        long[] keys = new long[places.length];
        for (int i = 0; i < keys.length; i++) {
            long halfDays = (long) ((days[places[i]] - earliest) * 2);
            keys[i] = Math.multiplyExact(halfDays, 1L << bits) + i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[places.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = places[(int) keys[i] & ((1 << bits) - 1)];
        }
        return sorted;
    }

    /** The end of the run of places of one day that begins at a start, in places ordered by time. */
    public static int endOfDay(int[] ordered, double[] days, int start) {
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
