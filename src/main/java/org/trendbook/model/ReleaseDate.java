package org.trendbook.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A date as precisely as it is stated: the interval of days from {@code from} to {@code to}, both inclusive. It is never
 * rounded to its first day.
 *
 * @param fuzzy whether a convention was needed to give the words an interval ('年底')
 */
public record ReleaseDate(LocalDate from, LocalDate to, DatePrecision precision, boolean fuzzy)
        implements Serializable {

    public ReleaseDate {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a date from " + from + " to " + to);
        }
    }

    /** One day, known exactly. */
    public static ReleaseDate day(LocalDate day) {
        return new ReleaseDate(day, day, DatePrecision.DAY, false);
    }

    /** As a record would have it, 31 · h + h, the lower bits of all single days would be alike. */
    @Override
    public int hashCode() {
        return 31 * from.hashCode() + (from.equals(to) ? 0 : to.hashCode());
    }

    /** The middle of the interval, in days since 1970-01-01; half days occur. */
    public double middleDay() {
        return (from.toEpochDay() + to.toEpochDay()) / 2.0;
    }

    /** Whether a day exists that both intervals hold. */
    public boolean overlaps(ReleaseDate other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
