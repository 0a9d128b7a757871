package org.trendbook.analyze;

import java.io.Serializable;

/** An interval of finite numbers, both ends inclusive. */
public record Interval(double low, double high) implements Serializable {
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
