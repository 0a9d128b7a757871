package org.trendbook.analyze.trend;

import org.jspecify.annotations.Nullable;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.sample.TimeOrder;
import org.trendbook.analyze.spec.FitRules;

/** The points of a fit in order of time: t in years, y = log10(value). For many points, t and y are computed on demand. */
public final class Points {
    /** Above this number of points t and y are computed on demand: holding them would take a large part of the heap. */
    private static final int MOST_HELD =
            (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 1024);

    private final Sample sample;
    private final FitRules rules;
    /** The place of each point in the sample, including points before and after this part. */
    private final int[] places;

    /** Empty when t and y are computed on demand. */
    private final double[] t;

    private final double[] y;
    /** The day of each place of the sample, counted from 1970-01-01. */
    private final double[] days;

    private final int start;
    private final int end;
    /** Computed on first use. */
    private @Nullable LeastSquares leastSquares;

    private Points(
            Sample sample, FitRules rules, int[] places, double[] t, double[] y, double[] days, int start, int end) {
        this.sample = sample;
        this.rules = rules;
        this.places = places;
        this.t = t;
        this.y = y;
        this.days = days;
        this.start = start;
        this.end = end;
    }

    /**
     * The points at some places of a sample.
     *
     * @param days for each place of the sample, days since 1970-01-01
     */
    static Points of(Sample sample, int[] places, double[] days, FitRules rules) {
        return of(sample, places, days, rules, MOST_HELD);
    }

    /** The same with another limit for holding t and y. */
    static Points of(Sample sample, int[] places, double[] days, FitRules rules, int mostHeld) {
        int[] ordered = TimeOrder.of(places, days);
        int held = ordered.length <= mostHeld ? ordered.length : 0;
        double[] t = new double[held];
        double[] y = new double[held];
        for (int i = 0; i < held; i++) {
            t[i] = rules.conventions().years(days[ordered[i]]);
            y[i] = sample.log(ordered[i]);
        }
        return new Points(sample, rules, ordered, t, y, days, 0, ordered.length);
    }

    /** The number of points. */
    public int n() {
        return end - start;
    }

    /** The place in the sample of a point. */
    public int place(int point) {
        return places[start + point];
    }

    double day(int point) {
        return days[place(point)];
    }

    /** The time of a point in years, as the conventions of the rules count them. */
    public double t(int point) {
        return t.length == 0 ? rules.conventions().years(day(point)) : t[start + point];
    }

    /** log10 of the value of a point. */
    public double y(int point) {
        return y.length == 0 ? sample.log(place(point)) : y[start + point];
    }

    /** The least squares through at least two points with a span in time. */
    LeastSquares leastSquares() {
        LeastSquares known = leastSquares;
        if (known == null) {
            known = LeastSquares.of(n(), this::t, this::y);
            leastSquares = known;
        }
        return known;
    }

    /** Whether there are two different dates. */
    boolean hasSpan() {
        return n() > 0 && day(0) < day(n() - 1);
    }

    /** Days from the first point to the last. */
    double spanInDays() {
        return n() == 0 ? 0 : day(n() - 1) - day(0);
    }

    /** Days from the middle of the earliest date to that of the latest, however the dates are read; 0 without points. */
    double daysBetweenMiddles() {
        double earliest = Double.POSITIVE_INFINITY;
        double latest = Double.NEGATIVE_INFINITY;
        for (int i = start; i < end; i++) {
            double middle = sample.middle(places[i]);
            earliest = Math.min(earliest, middle);
            latest = Math.max(latest, middle);
        }
        return n() == 0 ? 0 : latest - earliest;
    }

    /** The first to the last day of the dates; there must be at least one point. */
    DateSpan span() {
        return sample.span(places, start, end, rules.reading(), rules.conventions());
    }

    /** The points from index {@code from} to before {@code to}. */
    public Points part(int from, int to) {
        return new Points(sample, rules, places, t, y, days, start + from, start + to);
    }

    /** The index of the first point on or after a day. */
    public int firstFrom(double day) {
        int low = 0;
        int high = n();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
