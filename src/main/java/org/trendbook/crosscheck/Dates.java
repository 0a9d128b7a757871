package org.trendbook.crosscheck;

import org.trendbook.model.ReleaseDate;

/** Dates as files spell them. */
final class Dates {
    private Dates() {}

    /** An ISO date, or {@code from/to} of an interval of several days. */
    static String plain(ReleaseDate date) {
        return date.from().equals(date.to()) ? date.from().toString() : date.from() + "/" + date.to();
    }
}
