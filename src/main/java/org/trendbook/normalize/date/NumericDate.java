package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateToken.Kind.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.date.DateToken.Style;

/**
 * Dates of numbers alone: {@code 2023-02-24}, {@code 2023/2}, {@code 11.2016}, {@code 24/02/2023}, {@code 20230224},
 * {@code 202302}. Position decides; where it leaves two readings, none is taken.
 */
final class NumericDate {

    private NumericDate() {}

    /** The date, or why it is none; empty when the tokens do not have the shape of such a date. */
    static Optional<Reading<DatePhrase>> parse(List<DateToken> all, DateContext context) {
        // A dot behind a day is one more of its signs, '2022. 11. 30.', or ends a sentence; behind a month the day may
        // be cut.
        boolean isDotted = all.size() == 6 && all.get(5).is(DOT);
        List<DateToken> tokens = isDotted ? all.subList(0, 5) : all;
        List<DateToken> numbers = numbers(tokens);
        return switch (numbers.size()) {
            case 1 -> compact(numbers.get(0));
            case 2 -> two(numbers.get(0), tokens.get(1), numbers.get(1), context);
            case 3 -> Optional.of(three(numbers, context.order()));
            default -> Optional.empty();
        };
    }

    /** The numbers when they alternate with one and the same sign (or three with spaces); else none. */
    private static List<DateToken> numbers(List<DateToken> tokens) {
        boolean spaced = tokens.size() == 3 && tokens.get(1).is(NUMBER);
        boolean signed = tokens.size() % 2 == 1 && tokens.size() <= 5;
        if (!spaced && !signed) {
            return List.of();
        }
        for (int i = 0; i < tokens.size(); i++) {
            DateToken token = tokens.get(i);
            boolean sign = signed && !spaced && i % 2 == 1;
            boolean fits = sign
                    ? isJoint(token) && token.value() == tokens.get(1).value() && isSpacedAlike(tokens, i)
                    : token.is(NUMBER) && token.style() == Style.ARABIC;
            if (!fits) {
                return List.of();
            }
        }
        return tokens.stream().filter(token -> token.is(NUMBER)).toList();
    }

    private static boolean isJoint(DateToken token) {
        return token.is(DASH) || token.is(SLASH) || token.is(DOT);
    }

    /** A dash spaced unlike the first stands between two dates: '2023-03 - 05'. */
    private static boolean isSpacedAlike(List<DateToken> tokens, int at) {
        return !tokens.get(at).is(DASH)
                || (tokens.get(at).adjacent() == tokens.get(1).adjacent()
                        && tokens.get(at + 1).adjacent() == tokens.get(2).adjacent());
    }

    private static Optional<Reading<DatePhrase>> compact(DateToken number) {
        int value = number.value();
        if (number.digits() == 8) {
            return Optional.of(day(value / 10000, value / 100 % 100, value % 100));
        }
        if (number.digits() != 6) {
            return Optional.empty();
        }
        boolean alsoShortYear = isMonth(value / 100 % 100) && value % 100 >= 1 && value % 100 <= 31;
        return Optional.of(alsoShortYear ? DateRefusal.COMPACT.reading() : month(value / 100, value % 100));
    }

    private static Optional<Reading<DatePhrase>> two(
            DateToken first, DateToken sign, DateToken second, DateContext context) {
        if (first.digits() == 4 && second.digits() <= 2) {
            // A long dash is the sign of a span: '2009–10' may be a month or two years, '2009-10' is a month.
            boolean maySpanYears = isLongDash(sign) && second.value() > first.value() % 100 && isMonth(second.value());
            if (maySpanYears) {
                return Optional.of(DateRefusal.UNSAID_UNIT.reading());
            }
            return Optional.of(month(first.value(), second.value()));
        }
        if (second.digits() == 4 && first.digits() <= 2) {
            return Optional.of(month(second.value(), first.value()));
        }
        return first.digits() <= 2 && second.digits() <= 2
                ? Optional.of(withoutYear(first.value(), second.value(), context))
                : Optional.empty();
    }

    /** '4/22' can be a day of April or April 2022; it is read when only one of its readings lies before the source. */
    private static Reading<DatePhrase> withoutYear(int first, int second, DateContext context) {
        Optional<ReleaseDate> reference = context.reference();
        if (reference.isEmpty()) {
            return DateRefusal.NO_REFERENCE.reading();
        }
        int latest = reference.get().to().getYear();
        boolean yearFirst = isMonth(second) && 2000 + first <= latest;
        boolean yearLast = isMonth(first) && 2000 + second <= latest;
        if (yearFirst || yearLast || (isMonth(first) && isMonth(second) && first != second)) {
            return DateRefusal.YEAR_MONTH_OR_DAY.reading();
        }
        return read(
                Map.of(DateTerm.MONTH, isMonth(first) ? first : second, DateTerm.DAY, isMonth(first) ? second : first));
    }

    private static Reading<DatePhrase> three(List<DateToken> numbers, DayMonthOrder order) {
        if (numbers.get(0).digits() == 4) {
            return yearFirst(numbers);
        }
        boolean small = numbers.stream().limit(2).allMatch(number -> number.digits() <= 2);
        int lastDigits = numbers.get(2).digits();
        if (!small || (lastDigits != 4 && lastDigits != 2)) {
            return DateRefusal.NO_DATE.reading();
        }
        return lastDigits == 4
                ? yearLast(
                        numbers.get(0).value(),
                        numbers.get(1).value(),
                        numbers.get(2).value(),
                        order)
                : DateRefusal.TWO_DIGIT_YEAR.reading();
    }

    private static Reading<DatePhrase> yearFirst(List<DateToken> numbers) {
        boolean small = numbers.stream().skip(1).allMatch(number -> number.digits() <= 2);
        return small
                ? day(
                        numbers.get(0).value(),
                        numbers.get(1).value(),
                        numbers.get(2).value())
                : DateRefusal.NO_DATE.reading();
    }

    private static Reading<DatePhrase> yearLast(int first, int second, int year, DayMonthOrder order) {
        if (first == second || !isMonth(second)) {
            return day(year, first, second);
        }
        if (!isMonth(first)) {
            return day(year, second, first);
        }
        return switch (order) {
            case UNSTATED -> DateRefusal.DAY_OR_MONTH.reading();
            case DAY_FIRST -> day(year, second, first);
            case MONTH_FIRST -> day(year, first, second);
        };
    }

    private static boolean isLongDash(DateToken sign) {
        return sign.is(DASH) && sign.value() >= '\u2012' && sign.value() <= '\u2015';
    }

    private static boolean isMonth(int value) {
        return value >= 1 && value <= 12;
    }

    private static Reading<DatePhrase> day(int year, int month, int day) {
        return read(Map.of(DateTerm.YEAR, year, DateTerm.MONTH, month, DateTerm.DAY, day));
    }

    private static Reading<DatePhrase> month(int year, int month) {
        return read(Map.of(DateTerm.YEAR, year, DateTerm.MONTH, month));
    }

    private static Reading<DatePhrase> read(Map<DateTerm, Integer> terms) {
        return new Read<>(new DatePhrase(terms), ReadingRule.DATE_IN_NUMBERS);
    }
}
