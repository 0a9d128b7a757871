package org.trendbook.analyze.sample;

import org.trendbook.model.Keyed;
import org.trendbook.model.Measure;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

/** What makes a model a point of a trend or keeps it from being one. */
public enum PointReason implements Keyed {
    /** A point by its value. */
    VALUE(true),
    /** A point by its lower bound (at_least, more_than). */
    LOWER_BOUND(true),
    /** No value is recorded. */
    NO_VALUE(false),
    /** Only an upper bound is recorded (at_most, less_than). */
    UPPER_BOUND(false),
    /** Only a range is recorded. */
    RANGE(false),
    /** Several values are recorded and none of them is the total. */
    SEVERAL_VALUES(false),
    /** The parts are recorded and the total is not ({@code 8x7B}). */
    TOTAL_UNKNOWN(false),
    /** The words do not say what is counted, or count something else. */
    UNRESOLVED_UNIT(false),
    /** Zero or negative, so that it has no logarithm; or beyond 1e150, or below 1e-150. */
    NOT_POSITIVE(false),
    /** The value is approximate, and the analysis leaves those out. */
    APPROXIMATE(false),
    /** No announcement or release is dated. */
    NO_DATE(false),
    /** Another model of its release is larger. */
    NOT_LARGEST(false),
    /** Excluded by the settings, with their reason. */
    EXCLUDED(false);

    /** Within these bounds no ratio of two values overflows. */
    private static final double LEAST_VALUE = 1e-150;

    private static final double MOST_VALUE = 1e150;

    private final boolean point;

    PointReason(boolean point) {
        this.point = point;
    }

    /** Whether it makes a model a point, and does not keep it from being one. */
    public boolean isPoint() {
        return point;
    }

    /** What makes a quantity a usable value of a measure, or keeps it from being one. */
    public static PointReason of(Quantity quantity, Measure measure) {
        if (quantity.experts().isPresent() && quantity.value().isEmpty()) {
            return TOTAL_UNKNOWN;
        }
        if (!quantity.values().isEmpty()) {
            return SEVERAL_VALUES;
        }
        if (!quantity.parts().isEmpty() && quantity.value().isEmpty()) {
            return TOTAL_UNKNOWN;
        }
        if (quantity.unit() == Unit.UNRESOLVED || quantity.unit() != measure.unit()) {
            return UNRESOLVED_UNIT;
        }
        if (quantity.value().isEmpty()) {
            return quantity.qualifier() == Qualifier.RANGE ? RANGE : UPPER_BOUND;
        }
        double value = quantity.value().orElseThrow().doubleValue();
        if (!(value >= LEAST_VALUE && value <= MOST_VALUE)) {
            return NOT_POSITIVE;
        }
        return quantity.qualifier().isLowerBound() ? LOWER_BOUND : VALUE;
    }
}
