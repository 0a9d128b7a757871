package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateTerm.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trendbook.normalize.date.DateToken.Kind;

/**
 * One end of a range: its words and what they say alone. What only the other end says is borrowed from there: the year
 * of '2017年8月至11月', the month and year of '5–7 June 2021', the month of 'early to mid May'.
 */
record RangeEnd(List<DateToken> tokens, DatePhrase phrase) {
    private static final Set<DateTerm> PARTS = EnumSet.of(THIRD, TEN_DAYS, EDGE);
    private static final Set<Kind> LEADING = EnumSet.of(Kind.OF, Kind.RANK, Kind.WEEKDAY, Kind.COMMA, Kind.DOT);

    RangeEnd {
        tokens = List.copyOf(tokens);
    }

    /** Whether it stands there without a unit of its own, after all borrowing. */
    boolean lacksUnit() {
        return phrase.has(BARE);
    }

    boolean hasYear() {
        return phrase.namesYear() || phrase.bringsYear();
    }

    private boolean namesMonth() {
        return phrase.has(MONTH) || phrase.has(RELATIVE_MONTH);
    }

    /** Whether it is a year and nothing else. */
    boolean isYearAlone() {
        return phrase.has(YEAR) && phrase.withinYear().isEmpty() && !phrase.has(WEEKDAY);
    }

    boolean beginsWithYear() {
        return tokens.get(0).isNumber(4) || tokens.get(0).is(Kind.APOSTROPHE);
    }

    boolean endsWithYear() {
        int last = tokens.size() - 1;
        int number = tokens.get(last).is(Kind.YEAR_UNIT) && last > 0 ? last - 1 : last;
        return tokens.get(number).isNumber(4)
                || (number > 0 && tokens.get(number - 1).is(Kind.APOSTROPHE));
    }

    private boolean isWrittenInNumbers() {
        return tokens.stream()
                .allMatch(token ->
                        token.is(Kind.NUMBER) || token.is(Kind.DASH) || token.is(Kind.SLASH) || token.is(Kind.DOT));
    }

    /** 'early', 中旬: a part without what it is a part of; 年初 is that of a year. */
    private boolean isPartAlone() {
        return PARTS.containsAll(phrase.terms().keySet())
                && tokens.stream().noneMatch(token -> token.is(Kind.YEAR_UNIT) || token.is(Kind.YEAR_WORD));
    }

    private boolean isPartOfMonth() {
        return namesMonth() && PARTS.stream().anyMatch(phrase::has);
    }

    /** Whether a number such as '12.2022' is no month but the tail of the other end: 'June 10–12.2022', 'Q1-3/2022'. */
    boolean mayEnd(RangeEnd first) {
        return !first.hasYear() && !first.isWrittenInNumbers() && isWrittenInNumbers() && tokens.size() > 1;
    }

    /** Whether it is a part beside what is none: 'early to May 2023' may begin early in the year, 'early to 2022' anywhere. */
    boolean missesPart(RangeEnd other) {
        return isPartAlone() && PARTS.stream().noneMatch(other.phrase::has);
    }

    /** Whether a hyphen only joins words: 'May-end 2022' is one date, and '2022-05-06-07' may be a number of something. */
    boolean isTailOf(RangeEnd first, DateToken sign) {
        boolean joined = sign.is(Kind.DASH) && sign.adjacent() && tokens.get(0).adjacent();
        boolean fourth = tokens.size() == 1
                && isWrittenInNumbers()
                && first.isWrittenInNumbers()
                && first.phrase.has(DAY)
                && first.tokens.stream().anyMatch(token -> token.is(Kind.DASH));
        return joined && (tokens.get(0).is(Kind.EDGE) || fourth);
    }

    /** 'Mar.14–16, 2023': what alone might be a year is a day where the other end names the year. */
    RangeEnd withDayBound(RangeEnd other) {
        boolean bound =
                phrase.has(BARE) && !phrase.namesYear() && tokens.stream().anyMatch(token -> token.is(Kind.MONTH_NAME));
        return bound && other.phrase.namesYear() ? new RangeEnd(tokens, phrase.renamed(BARE, DAY)) : this;
    }

    /** This as the last of a range. */
    RangeEnd completedByFirst(RangeEnd first, boolean atRangeSign) {
        boolean month =
                atRangeSign && first.isMonthInNumbers() && phrase.terms().size() == 1;
        DateTerm unit = first.phrase.has(DAY) ? DAY : month ? MONTH : BARE;
        return new RangeEnd(tokens, borrowed(counting(unit), first));
    }

    /** This as the first of a range; a lone number takes the unit of the number with which the last begins. */
    RangeEnd completedByLast(RangeEnd last) {
        return new RangeEnd(tokens, borrowed(counting(last.leadingUnit()), last));
    }

    /** The phrase with a number that has no unit as one of these; it stays as it is beside another of them. */
    private DatePhrase counting(DateTerm unit) {
        return phrase.has(BARE) && !phrase.has(unit) ? phrase.renamed(BARE, unit) : phrase;
    }

    private DatePhrase borrowed(DatePhrase own, RangeEnd other) {
        DatePhrase whole = own;
        boolean dayAlone = own.has(DAY) && !own.has(MONTH) && !own.has(RELATIVE_MONTH);
        if (dayAlone || (isPartAlone() && other.isPartOfMonth())) {
            whole = whole.borrowing(other.phrase, MONTH, RELATIVE_MONTH);
        }
        return whole.namesYear() || whole.bringsYear() ? whole : whole.borrowing(other.phrase, YEAR, RELATIVE_YEAR);
    }

    private boolean isMonthInNumbers() {
        return isWrittenInNumbers() && phrase.terms().keySet().equals(EnumSet.of(YEAR, MONTH));
    }

    /** The unit of the number with which this begins; {@code BARE} when it begins with none or leaves it unsaid. */
    private DateTerm leadingUnit() {
        int at = 0;
        while (at < tokens.size() - 1 && LEADING.contains(tokens.get(at).kind())) {
            at++;
        }
        if (!tokens.get(at).is(Kind.NUMBER)) {
            return BARE;
        }
        boolean month = at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.MONTH_UNIT);
        for (DateTerm unit : month ? List.of(MONTH) : List.of(DAY, QUARTER, HALF, MONTH)) {
            if (phrase.has(unit)) {
                return month && phrase.has(DAY) ? BARE : unit;
            }
        }
        return BARE;
    }
}
