package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateTerm.*;

import org.trendbook.model.DatePrecision;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.date.DateToken.Kind;

/**
 * A span between two dates: from the first day of the one to the last day of the other. What only one of them says holds
 * for both. A slash stands for 'or', and two dates that adjoin are covered by one span.
 */
public final class DateSpan {
    private static final int WINTER = 4;

    private DateSpan() {}

    /** The span of two ends and the word or sign between them. */
    static Reading<ReleaseDate> between(RangeEnd first, DateToken sign, RangeEnd second, DateContext context) {
        boolean word = sign.is(Kind.UNTIL) || sign.is(Kind.AND);
        boolean besideYears =
                first.endsWithYear() && second.beginsWithYear() && first.isYearAlone() != second.isYearAlone();
        boolean season = first.phrase().has(SEASON) || second.phrase().has(SEASON);
        if (besideYears && (season || (second.isYearAlone() && !word))) {
            return word ? DateRefusal.ONE_OR_BOTH_YEARS.reading() : oneWinter(first, second, context);
        }
        boolean yearless = !first.hasYear() && second.isYearAlone();
        if (yearless || first.missesPart(second) || second.missesPart(first) || second.isTailOf(first, sign)) {
            return DateRefusal.NO_DATE.reading();
        }
        if (second.mayEnd(first)) {
            return DateRefusal.UNSAID_UNIT.reading();
        }
        RangeEnd dated = first.withDayBound(second);
        RangeEnd last = second.withDayBound(first).completedByFirst(dated, sign.is(Kind.RANGE_SIGN));
        RangeEnd start = dated.completedByLast(last);
        if (start.lacksUnit() || last.lacksUnit()) {
            return DateRefusal.UNSAID_UNIT.reading();
        }
        return last.hasYear()
                ? joined(start.phrase(), sign, last.phrase(), context)
                : withoutYear(start.phrase(), sign, last.phrase(), context);
    }

    /** 'winter 2022-2023' is one winter. Other words beside two years may hold for the one or for both. */
    private static Reading<ReleaseDate> oneWinter(RangeEnd first, RangeEnd second, DateContext context) {
        DatePhrase season = first.isYearAlone() ? second.phrase() : first.phrase();
        int year = first.phrase().get(YEAR);
        boolean winter = season.get(SEASON) == WINTER && second.phrase().get(YEAR) == year + 1;
        return winter
                ? DateResolver.resolve(season.with(YEAR, year), context)
                : DateRefusal.ONE_OR_BOTH_YEARS.reading();
    }

    /**
     * Without a year the start is the latest that had begun, and the end lies in the same year. Of 年初至5月 only the end can
     * stand without a year.
     */
    private static Reading<ReleaseDate> withoutYear(
            DatePhrase first, DateToken sign, DatePhrase last, DateContext context) {
        Reading<ReleaseDate> start = DateResolver.resolve(first, context);
        boolean needsYear = start instanceof Refused<ReleaseDate> refused
                && refused.reason().equals(DateRefusal.NO_YEAR.reason());
        Reading<ReleaseDate> dated = needsYear ? DateResolver.resolve(last, context) : start;
        if (dated.value().isEmpty()) {
            return dated;
        }
        int year = dated.value().get().from().getYear();
        return joined(first.with(YEAR, year), sign, last.with(YEAR, year), context);
    }

    /** 'Q3/Q4 2022' is one of the two, and covered by both unless other dates lie between them. */
    private static Reading<ReleaseDate> joined(DatePhrase first, DateToken sign, DatePhrase last, DateContext context) {
        Reading<ReleaseDate> start = DateResolver.resolve(first, context);
        Reading<ReleaseDate> end = DateResolver.resolve(last, context);
        boolean apart = start.value().isPresent()
                && end.value().isPresent()
                && end.value().get().from().isAfter(start.value().get().to().plusDays(1));
        return apart && sign.is(Kind.SLASH) ? DateRefusal.NO_DATE.reading() : of(start, end);
    }

    /** The span of two dates; what the first or second is refused for holds for both. */
    public static Reading<ReleaseDate> of(Reading<ReleaseDate> first, Reading<ReleaseDate> second) {
        if (first.value().isEmpty()) {
            return first;
        }
        if (second.value().isEmpty()) {
            return second;
        }
        ReleaseDate from = first.value().get();
        ReleaseDate to = second.value().get();
        if (from.from().isAfter(to.from()) || from.to().isAfter(to.to())) {
            return DateRefusal.BACKWARD.reading();
        }
        return new Read<>(
                new ReleaseDate(from.from(), to.to(), DatePrecision.RANGE, from.fuzzy() || to.fuzzy()),
                ReadingRule.DATE_RANGE);
    }
}
