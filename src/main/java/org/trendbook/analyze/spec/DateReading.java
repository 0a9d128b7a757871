package org.trendbook.analyze.spec;

import org.trendbook.model.Keyed;

/** The day that stands for a date of lesser precision. */
public enum DateReading implements Keyed {
    EARLIEST,
    /** The middle of the interval; half days occur. */
    MIDDLE,
    LATEST;

    /** The day in an interval, all in days since 1970-01-01. */
    public double day(long from, long to) {
        return switch (this) {
            case EARLIEST -> from;
            case MIDDLE -> (from + to) / 2.0;
            case LATEST -> to;
        };
    }
}
