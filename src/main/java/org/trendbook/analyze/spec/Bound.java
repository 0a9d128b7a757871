package org.trendbook.analyze.spec;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The end of a range, as the settings write it: a number ({@code 1e9}) or an ISO date, month or year. {@code 2018} is
 * both; the field that it bounds decides.
 */
public record Bound(String text) implements Serializable {
    public Bound {
        if (number(text).isEmpty() && firstDay(text).isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither a number nor a date such as 2018, 2018-06 or 2018-06-30");
        }
    }

    Optional<BigDecimal> number() {
        return number(text);
    }

    /** The first day of the date, month or year. */
    Optional<LocalDate> firstDay() {
        return firstDay(text);
    }

    /** The last day of the date, month or year. */
    Optional<LocalDate> lastDay() {
        return firstDay(text).map(first -> switch (text.strip().length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        });
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> firstDay(String text) {
        String stripped = text.strip();
        try {
            return switch (stripped.length()) {
                case 4 -> Optional.of(Year.parse(stripped).atDay(1));
                case 7 -> Optional.of(YearMonth.parse(stripped).atDay(1));
                case 10 -> Optional.of(LocalDate.parse(stripped));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
