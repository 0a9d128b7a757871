package org.trendbook.normalize;

import static org.trendbook.normalize.DateTerm.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.DateToken.Kind;

/**
 * A span between two dates: from the first day of the one to the last day of the other. What only one of them says holds
 * for both: the year of '2017年8月至11月', the month and year of '5–7 June 2021'.
 */
final class DateRange {
    private static final String RULE = "date range";

    private DateRange() {}

    /** Reads a range; refuses tokens that can be cut into two dates in no way, or in two. */
    static Reading<ReleaseDate> read(List<DateToken> tokens, DateContext context) {
        boolean introduced = !tokens.isEmpty() && tokens.get(0).is(Kind.FROM);
        List<DateToken> inner = introduced ? tokens.subList(1, tokens.size()) : tokens;
        List<Reading<ReleaseDate>> found = new ArrayList<>();
        Reading<ReleaseDate> refused = (introduced ? DateRefusal.NO_RANGE : DateRefusal.NO_DATE).reading();
        for (int at : cuts(inner, introduced)) {
            List<DateToken> left = side(inner.subList(0, at));
            List<DateToken> right = sameCentury(left, side(inner.subList(at + 1, inner.size())));
            Reading<ReleaseDate> reading = between(left, right, context);
            if (reading instanceof Read<ReleaseDate>) {
                found.add(reading);
            } else if (reading instanceof Refused<ReleaseDate> because
                    && !because.reason().equals(DateRefusal.NO_DATE.reason())) {
                refused = reading;
            }
        }
        return found.size() == 1 ? found.get(0) : refused;
    }

    /** Where a range can be cut: at its word ('to', 至), else at each dash. */
    private static List<Integer> cuts(List<DateToken> tokens, boolean introduced) {
        List<Integer> words = new ArrayList<>();
        List<Integer> dashes = new ArrayList<>();
        for (int i = 1; i < tokens.size() - 1; i++) {
            DateToken token = tokens.get(i);
            if (token.is(Kind.UNTIL) || (introduced && token.is(Kind.AND))) {
                words.add(i);
            } else if (token.is(Kind.DASH)) {
                dashes.add(i);
            }
        }
        return words.isEmpty() ? dashes : words;
    }

    private static List<DateToken> side(List<DateToken> tokens) {
        int last = tokens.size() - 1;
        return last > 0 && tokens.get(last).is(Kind.END_OF_RANGE) ? tokens.subList(0, last) : tokens;
    }

    /** '2019到20年': the second year is of the century of the first. */
    private static List<DateToken> sameCentury(List<DateToken> left, List<DateToken> right) {
        boolean shortened = right.size() > 1
                && right.get(0).isNumber(2)
                && right.get(1).is(Kind.YEAR_UNIT)
                && left.get(0).isNumber(4)
                && right.get(0).value() > left.get(0).value() % 100;
        if (!shortened) {
            return right;
        }
        DateToken year = right.get(0);
        int whole = left.get(0).value() / 100 * 100 + year.value();
        List<DateToken> completed = new ArrayList<>(right);
        completed.set(0, new DateToken(Kind.NUMBER, whole, 4, year.style(), year.adjacent(), year.start()));
        return List.copyOf(completed);
    }

    private static Reading<ReleaseDate> between(List<DateToken> left, List<DateToken> right, DateContext context) {
        Reading<DatePhrase> first = side(left, context);
        Reading<DatePhrase> second = side(right, context);
        if (first instanceof Refused<DatePhrase> refused) {
            return new Refused<>(refused.code(), refused.reason(), refused.advice());
        }
        if (second instanceof Refused<DatePhrase> refused) {
            return new Refused<>(refused.code(), refused.reason(), refused.advice());
        }
        return between(first.value().orElseThrow(), second.value().orElseThrow(), context);
    }

    /** One end; a lone number of one or two digits takes its unit from the other end. */
    private static Reading<DatePhrase> side(List<DateToken> tokens, DateContext context) {
        return DateReader.phrase(tokens, context);
    }

    private static Reading<ReleaseDate> between(DatePhrase first, DatePhrase second, DateContext context) {
        DatePhrase to = end(second, first);
        DatePhrase from = start(first, to);
        if (!to.namesYear() && !to.bringsYear()) {
            return withoutYear(from, to, context);
        }
        return span(DateResolver.resolve(from, context), DateResolver.resolve(to, context));
    }

    /** The end of a range with what it leaves unsaid. */
    private static DatePhrase end(DatePhrase second, DatePhrase first) {
        DatePhrase to = second.has(BARE) && first.has(DAY) ? second.renamed(BARE, DAY) : second;
        if (to.has(DAY) && !to.has(MONTH) && !to.has(RELATIVE_MONTH)) {
            to = to.borrowing(first, MONTH, RELATIVE_MONTH);
        }
        return to.namesYear() || to.bringsYear() ? to : to.borrowing(first, YEAR, RELATIVE_YEAR);
    }

    /** The start of a range with what it leaves unsaid. */
    private static DatePhrase start(DatePhrase first, DatePhrase to) {
        DatePhrase from = first;
        if (from.has(BARE)) {
            from = from.renamed(BARE, to.has(DAY) ? DAY : MONTH);
        }
        if (from.has(DAY) && !from.has(MONTH) && !from.has(RELATIVE_MONTH)) {
            from = from.borrowing(to, MONTH, RELATIVE_MONTH);
        }
        return from.namesYear() || from.bringsYear() ? from : from.borrowing(to, YEAR, RELATIVE_YEAR);
    }

    /** Both ends without a year: the end is the latest past one, the start lies in the same year. */
    private static Reading<ReleaseDate> withoutYear(DatePhrase from, DatePhrase to, DateContext context) {
        Reading<ReleaseDate> end = DateResolver.resolve(to, context);
        Optional<LocalDate> last = end.value().map(ReleaseDate::to);
        if (last.isEmpty()) {
            return end;
        }
        return span(DateResolver.resolve(from.with(YEAR, last.get().getYear()), context), end);
    }

    /** The span of two dates; what the first or second is refused for holds for both. */
    static Reading<ReleaseDate> span(Reading<ReleaseDate> first, Reading<ReleaseDate> second) {
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
        return new Read<>(new ReleaseDate(from.from(), to.to(), DatePrecision.RANGE, from.fuzzy() || to.fuzzy()), RULE);
    }
}
