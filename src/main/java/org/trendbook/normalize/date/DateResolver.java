package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateTerm.*;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.ReleaseDate;

/**
 * Gives a phrase its interval in the calendar. What is reckoned from the source's date is read only when every day on
 * which the source can have appeared gives the same interval; because each reckoning keeps the order of days, its first
 * and last day decide that.
 */
final class DateResolver {
    /** Trackers of AI models begin in 1950; further back a year is hardly one. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;
    /** 29 February is missing for at most eight years in a row. */
    private static final int LEAP_GAP = 8;

    private DateResolver() {}

    /** The interval of a single date. */
    static Reading<ReleaseDate> resolve(DatePhrase phrase, DateContext context) {
        if (phrase.has(LAST_OR_NEXT)) {
            return lastOrNext(phrase, context);
        }
        Optional<DateRefusal> malformed = malformed(phrase);
        if (malformed.isPresent()) {
            return malformed.get().reading();
        }
        if (phrase.has(YEAR)) {
            return found(at(phrase, LocalDate.EPOCH), phrase, ReadingRule.CALENDAR_DATE);
        }
        Optional<ReleaseDate> reference = context.reference();
        if (reference.isEmpty()) {
            return DateRefusal.NO_REFERENCE.reading();
        }
        Optional<ReleaseDate> earliest = at(phrase, reference.get().from());
        Optional<ReleaseDate> latest = at(phrase, reference.get().to());
        if (!earliest.equals(latest)) {
            return DateRefusal.vagueReference(reference.get()).reading();
        }
        boolean relative = phrase.namesYear() || phrase.bringsYear();
        return found(earliest, phrase, relative ? ReadingRule.RELATIVE_DATE : ReadingRule.DATE_WITHOUT_YEAR);
    }

    /**
     * 'Last November' said in June is that of the last year; said in December it may be of this year too. It is read when
     * it can only be of the year beside that of the source. So it is with 'last Friday' and the week.
     */
    private static Reading<ReleaseDate> lastOrNext(DatePhrase phrase, DateContext context) {
        boolean weekday = phrase.has(WEEKDAY);
        if (weekday == phrase.has(MONTH) || phrase.namesYear()) {
            return DateRefusal.NO_DATE.reading();
        }
        int sign = phrase.get(LAST_OR_NEXT);
        boolean alsoThis = context.reference().stream()
                .flatMap(source -> Stream.of(source.from(), source.to()))
                .anyMatch(day ->
                        sign * (weekday ? daysInWeek(phrase, day) : phrase.get(MONTH) - day.getMonthValue()) > 0);
        if (alsoThis) {
            return (weekday ? DateRefusal.LAST_OR_THIS_WEEK : DateRefusal.LAST_OR_THIS).reading();
        }
        return resolve(phrase.renamed(LAST_OR_NEXT, weekday ? RELATIVE_WEEK : RELATIVE_YEAR), context);
    }

    private static int daysInWeek(DatePhrase phrase, LocalDate day) {
        return phrase.get(WEEKDAY) - day.getDayOfWeek().getValue();
    }

    private static Reading<ReleaseDate> found(Optional<ReleaseDate> date, DatePhrase phrase, ReadingRule rule) {
        if (date.isEmpty()) {
            return DateRefusal.impossible(DateDescription.of(phrase)).reading();
        }
        ReleaseDate found = date.get();
        int year = found.from().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return DateRefusal.year(year).reading();
        }
        if (phrase.has(WEEKDAY) && found.from().getDayOfWeek().getValue() != phrase.get(WEEKDAY)) {
            return DateRefusal.WRONG_WEEKDAY.reading();
        }
        String remark = phrase.has(SEASON) && phrase.get(SEASON) == 4
                ? "winter is read as December of its year to February of the next"
                : "";
        return new Read<>(found, rule, remark);
    }

    /** Why the terms do not belong together; empty when they do. */
    private static Optional<DateRefusal> malformed(DatePhrase phrase) {
        Set<DateTerm> core = phrase.withinYear();
        boolean dated = phrase.namesDay() || phrase.has(RELATIVE_WEEK);
        boolean twoYears = phrase.has(YEAR) && phrase.has(RELATIVE_YEAR);
        boolean weekdayAlone = phrase.has(WEEKDAY) && !dated;
        if (twoYears || weekdayAlone) {
            return Optional.of(DateRefusal.NO_DATE);
        }
        if (core.isEmpty()) {
            return phrase.namesYear() ? Optional.empty() : Optional.of(DateRefusal.NO_DATE);
        }
        if (core.equals(Set.of(MONTH, BARE)) && !phrase.namesYear()) {
            return Optional.of(DateRefusal.DAY_OR_YEAR);
        }
        if (core.equals(Set.of(DAY))) {
            return Optional.of(DateRefusal.NO_MONTH);
        }
        if (YEARLESS_SHAPES.contains(core)) {
            return Optional.empty();
        }
        if (YEAR_SHAPES.contains(core)) {
            return phrase.namesYear() ? Optional.empty() : Optional.of(DateRefusal.NO_YEAR);
        }
        return RELATIVE_SHAPES.contains(core) && !phrase.namesYear()
                ? Optional.empty()
                : Optional.of(DateRefusal.NO_DATE);
    }

    /** What may stand with a year or without one: without, it is the latest past one. */
    private static final Set<Set<DateTerm>> YEARLESS_SHAPES = Set.of(
            Set.of(MONTH),
            Set.of(MONTH, DAY),
            Set.of(MONTH, THIRD),
            Set.of(MONTH, TEN_DAYS),
            Set.of(MONTH, EDGE),
            Set.of(QUARTER),
            Set.of(HALF));
    /** What needs a year. */
    private static final Set<Set<DateTerm>> YEAR_SHAPES =
            Set.of(Set.of(SEASON), Set.of(THIRD), Set.of(EDGE), Set.of(FIRST_MONTHS));
    /** What brings its year along. */
    private static final Set<Set<DateTerm>> RELATIVE_SHAPES = Set.of(
            Set.of(RELATIVE_DAY),
            Set.of(YEARS_AWAY, RELATIVE_DAY),
            Set.of(MONTHS_AWAY, RELATIVE_DAY),
            Set.of(YEARS_AWAY, MONTHS_AWAY, RELATIVE_DAY),
            Set.of(RELATIVE_WEEK),
            Set.of(RELATIVE_MONTH),
            Set.of(RELATIVE_MONTH, DAY),
            Set.of(RELATIVE_MONTH, THIRD),
            Set.of(RELATIVE_MONTH, TEN_DAYS),
            Set.of(RELATIVE_MONTH, EDGE),
            Set.of(RELATIVE_QUARTER),
            Set.of(RELATIVE_QUARTERS),
            Set.of(RELATIVE_HALF));

    /** The interval as seen from a day; empty when the calendar has no such date. */
    static Optional<ReleaseDate> at(DatePhrase phrase, LocalDate today) {
        if (phrase.has(RELATIVE_DAY)) {
            LocalDate from = today.plusYears(phrase.get(YEARS_AWAY)).plusMonths(phrase.get(MONTHS_AWAY));
            return Optional.of(ReleaseDate.day(from.plusDays(phrase.get(RELATIVE_DAY))));
        }
        if (phrase.has(RELATIVE_WEEK)) {
            return Optional.of(week(phrase, today));
        }
        if (phrase.has(RELATIVE_MONTH)) {
            YearMonth month = YearMonth.from(today).plusMonths(phrase.get(RELATIVE_MONTH));
            return inYear(phrase.with(MONTH, month.getMonthValue()), month.getYear());
        }
        if (phrase.has(RELATIVE_QUARTER)) {
            YearMonth month = YearMonth.from(today).plusMonths(3L * phrase.get(RELATIVE_QUARTER));
            return inYear(phrase.with(QUARTER, (month.getMonthValue() + 2) / 3), month.getYear());
        }
        if (phrase.has(RELATIVE_QUARTERS)) {
            return Optional.of(quarters(today, phrase.get(RELATIVE_QUARTERS)));
        }
        if (phrase.has(RELATIVE_HALF)) {
            YearMonth month = YearMonth.from(today).plusMonths(6L * phrase.get(RELATIVE_HALF));
            return inYear(phrase.with(HALF, (month.getMonthValue() + 5) / 6), month.getYear());
        }
        if (phrase.has(YEAR)) {
            return inYear(phrase, phrase.get(YEAR));
        }
        if (phrase.has(RELATIVE_YEAR)) {
            return inYear(phrase, today.getYear() + phrase.get(RELATIVE_YEAR));
        }
        return latestPast(phrase, today);
    }

    /** A week from Monday to Sunday, or one day of it. */
    private static ReleaseDate week(DatePhrase phrase, LocalDate today) {
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(phrase.get(RELATIVE_WEEK));
        return phrase.has(WEEKDAY)
                ? ReleaseDate.day(monday.plusDays(phrase.get(WEEKDAY) - 1L))
                : new ReleaseDate(monday, monday.plusDays(6), DatePrecision.RANGE, true);
    }

    /** The quarters before that of a day when the count is negative, else those after it. */
    private static ReleaseDate quarters(LocalDate today, int count) {
        YearMonth running = YearMonth.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1);
        YearMonth first = running.plusMonths(count < 0 ? 3L * count : 3);
        return months(first.getYear(), first.getMonthValue(), 3 * Math.abs(count), DatePrecision.RANGE, false);
    }

    /** The latest date of a phrase without a year that has begun by a day. */
    private static Optional<ReleaseDate> latestPast(DatePhrase phrase, LocalDate today) {
        for (int year = today.getYear(); year >= today.getYear() - LEAP_GAP; year--) {
            Optional<ReleaseDate> date = inYear(phrase, year);
            if (date.isPresent() && !date.get().from().isAfter(today)) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<ReleaseDate> inYear(DatePhrase phrase, int year) {
        if (phrase.has(MONTH)) {
            return inMonth(phrase, year, phrase.get(MONTH));
        }
        if (phrase.has(QUARTER)) {
            return block(year, phrase.get(QUARTER), 3, DatePrecision.QUARTER);
        }
        if (phrase.has(HALF)) {
            return block(year, phrase.get(HALF), 6, DatePrecision.HALF);
        }
        if (phrase.has(SEASON)) {
            return Optional.of(months(year, 3 * phrase.get(SEASON), 3, DatePrecision.SEASON, true));
        }
        if (phrase.has(THIRD)) {
            return Optional.of(months(year, 4 * phrase.get(THIRD) - 3, 4, DatePrecision.PART, true));
        }
        if (phrase.has(EDGE)) {
            return Optional.of(edge(year, phrase.get(EDGE)));
        }
        if (phrase.has(FIRST_MONTHS)) {
            return Optional.of(months(year, 1, phrase.get(FIRST_MONTHS), DatePrecision.RANGE, false));
        }
        return Optional.of(months(year, 1, 12, DatePrecision.YEAR, false));
    }

    /** 年初 is January and February, 年中 May to August, 年底 and 年末 November and December. */
    private static ReleaseDate edge(int year, int which) {
        return switch (which) {
            case 1 -> months(year, 1, 2, DatePrecision.PART, true);
            case 2 -> months(year, 5, 4, DatePrecision.PART, true);
            default -> months(year, 11, 2, DatePrecision.PART, true);
        };
    }

    private static Optional<ReleaseDate> inMonth(DatePhrase phrase, int year, int month) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        if (phrase.has(DAY)) {
            return day(year, month, phrase.get(DAY));
        }
        int part = Math.max(phrase.get(THIRD), Math.max(phrase.get(TEN_DAYS), phrase.get(EDGE)));
        if (part == 0) {
            return Optional.of(months(year, month, 1, DatePrecision.MONTH, false));
        }
        // The thirds of a month in every wording: days 1–10, 11–20, 21–end.
        int first = part < 10 ? part : part / 10;
        int last = part % 10;
        LocalDate from = LocalDate.of(year, month, 10 * first - 9);
        LocalDate to = last == 3 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, 10 * last);
        return Optional.of(new ReleaseDate(from, to, DatePrecision.PART, true));
    }

    private static Optional<ReleaseDate> day(int year, int month, int day) {
        try {
            return Optional.of(ReleaseDate.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<ReleaseDate> block(int year, int which, int months, DatePrecision precision) {
        if (which < 1 || which > 12 / months) {
            return Optional.empty();
        }
        return Optional.of(months(year, (which - 1) * months + 1, months, precision, false));
    }

    private static ReleaseDate months(int year, int first, int count, DatePrecision precision, boolean fuzzy) {
        YearMonth start = YearMonth.of(year, first);
        return new ReleaseDate(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), precision, fuzzy);
    }
}
