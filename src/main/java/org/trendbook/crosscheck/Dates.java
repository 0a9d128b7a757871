package org.trendbook.crosscheck;

import java.time.temporal.ChronoUnit;
import org.trendbook.model.ReleaseDate;

/** Dates as files spell them, and how far two are apart. */
final class Dates {
    private Dates() {}

    /** An ISO date, or {@code from/to} of an interval of several days. */
    static String plain(ReleaseDate date) {
        return date.from().equals(date.to()) ? date.from().toString() : date.from() + "/" + date.to();
    }

    /** That two dates overlap, or how many days at least lie between them. */
    static Reason difference(ReleaseDate one, ReleaseDate other) {
        if (one.overlaps(other)) {
            return Reason.of(ReasonKey.DATES_OVERLAP);
        }
        long days = daysBetween(one, other);
        return days == 1
                ? Reason.of(ReasonKey.ONE_DAY_APART)
                : Reason.of(ReasonKey.DAYS_APART, new Argument.Count(days));
    }

    /** From the end of the earlier interval to the start of the later. */
    private static long daysBetween(ReleaseDate one, ReleaseDate other) {
        return one.to().isBefore(other.from())
                ? ChronoUnit.DAYS.between(one.to(), other.from())
                : ChronoUnit.DAYS.between(other.to(), one.from());
    }
}
