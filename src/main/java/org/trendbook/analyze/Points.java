package org.trendbook.analyze;

import java.util.Arrays;

/** The points of a fit in order of time: t in years, y = log10(value). */
final class Points {
    private final int[] places;
    private final double[] days;
    private final double[] t;
    private final double[] y;
    private final DateSpanSource spans;

    @FunctionalInterface
    private interface DateSpanSource {
        DateSpan of(int[] places);
    }

    private Points(int[] places, double[] days, double[] t, double[] y, DateSpanSource spans) {
        this.places = places;
        this.days = days;
        this.t = t;
        this.y = y;
        this.spans = spans;
    }

    /**
     * Points from places of a sample.
     *
     * @param days by place of the sample
     */
    static Points of(Sample sample, int[] places, double[] days, FitRules rules) {
        int[] ordered = TimeOrder.of(places, days);
        double[] day = Arrays.stream(ordered).mapToDouble(place -> days[place]).toArray();
        double[] t = Arrays.stream(day).map(rules.conventions()::years).toArray();
        double[] y = Arrays.stream(ordered).mapToDouble(sample::log).toArray();
        return new Points(ordered, day, t, y, some -> sample.span(some, rules.reading(), rules.conventions()));
    }

    int n() {
        return places.length;
    }

    /** The place in the sample of a point. */
    int place(int point) {
        return places[point];
    }

    int[] places() {
        return places;
    }

    double day(int point) {
        return days[point];
    }

    double t(int point) {
        return t[point];
    }

    double y(int point) {
        return y[point];
    }

    double[] t() {
        return t;
    }

    double[] y() {
        return y;
    }

    /** Whether there are two different dates. */
    boolean hasSpan() {
        return n() > 0 && days[0] < days[n() - 1];
    }

    /** Days from the first point to the last. */
    double spanInDays() {
        return n() == 0 ? 0 : days[n() - 1] - days[0];
    }

    /** At least one point. */
    DateSpan span() {
        return spans.of(places);
    }

    /** The points before and from an index on. */
    Points part(int start, int end) {
        return new Points(
                Arrays.copyOfRange(places, start, end),
                Arrays.copyOfRange(days, start, end),
                Arrays.copyOfRange(t, start, end),
                Arrays.copyOfRange(y, start, end),
                spans);
    }

    /** The index of the first point on or after a day. */
    int firstFrom(double day) {
        int low = 0;
        int high = n();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
