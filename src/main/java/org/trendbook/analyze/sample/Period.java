package org.trendbook.analyze.sample;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.trendbook.model.ReleaseDate;

/**
 * A half-year, or a whole year.
 *
 * @param half 1 or 2; 0 for the whole year
 */
public record Period(int year, int half) implements Serializable, Comparable<Period> {
    private static final Comparator<Period> YEARS_AFTER_HALVES = Comparator.<Period, Boolean>comparing(
                    period -> period.half() == 0)
            .thenComparingInt(Period::year)
            .thenComparingInt(Period::half);

    public Period {
        if (half < 0 || half > 2) {
            throw new IllegalArgumentException("half " + half + " of a year");
        }
    }

    /** The half-year that holds the whole interval of a date, if one does. */
    public static Optional<Period> halfYearOf(ReleaseDate date) {
        Period half = halfYearOf(date.from());
        return half.equals(halfYearOf(date.to())) ? Optional.of(half) : Optional.empty();
    }

    /** The year that holds the whole interval of a date, if one does. */
    public static Optional<Period> yearOf(ReleaseDate date) {
        int year = date.from().getYear();
        return year == date.to().getYear() ? Optional.of(new Period(year, 0)) : Optional.empty();
    }

    private static Period halfYearOf(LocalDate day) {
        return new Period(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /** Whether it is a whole year, not half of one. */
    public boolean isYear() {
        return half == 0;
    }

    /** 1 January or 1 July. */
    public LocalDate firstDay() {
        return LocalDate.of(year, half == 2 ? 7 : 1, 1);
    }

    /** 30 June or 31 December. */
    public LocalDate lastDay() {
        return half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }

    /** The period of the same length right after this one. */
    public Period next() {
        return half == 1 ? new Period(year, 2) : new Period(year + 1, half == 2 ? 1 : 0);
    }

    /** The name in files: {@code 2021-H2}, or {@code 2021} for a year. */
    public String key() {
        return isYear() ? String.valueOf(year) : year + "-H" + half;
    }

    /** Half-years by time, then years by time. */
    @Override
    public int compareTo(Period other) {
        return YEARS_AFTER_HALVES.compare(this, other);
    }
}
