package org.trendbook.analyze;

import java.util.Locale;

/** The day that stands for a date of lesser precision. */
public enum DateReading {
    EARLIEST,
    /** The middle of the interval; half days occur. */
    MIDDLE,
    LATEST;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The day in an interval, all in days since 1970-01-01. */
    double day(long from, long to) {
        return switch (this) {
            case EARLIEST -> from;
            case MIDDLE -> (from + to) / 2.0;
            case LATEST -> to;
        };
    }
}
