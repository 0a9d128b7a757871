package org.trendbook.model;

import java.util.Locale;

/** How firmly a number is stated. */
public enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    /** A bare multiplier such as 百亿: the value is the multiplier. */
    ORDER_OF_MAGNITUDE,
    RANGE;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name in files, such as {@code at_least}. */
    public String key() {
        return key;
    }

    /** Whether the value stands for a number (and not for a bound of it). */
    public boolean isPoint() {
        return this == EXACT || this == ABOUT || this == ORDER_OF_MAGNITUDE;
    }

    /** Whether there is no value but an upper bound. */
    public boolean isUpperBound() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** Whether the value is a lower bound. */
    public boolean isLowerBound() {
        return this == AT_LEAST || this == MORE_THAN;
    }
}
