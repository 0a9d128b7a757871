package org.trendbook.analyze.trend;

import java.io.Serializable;

/** An interval of finite numbers, both ends inclusive. */
public record Interval(double low, double high) implements Serializable {
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    /** Growth factors a year, between two slopes in orders of magnitude a year. */
    static Interval ofGrowth(double lowSlope, double highSlope) {
        return new Interval(StrictMath.pow(10, lowSlope), StrictMath.pow(10, highSlope));
    }

    /** Whether a number lies between the ends or is one of them. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
