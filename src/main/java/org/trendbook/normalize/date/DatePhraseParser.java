package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateToken.Kind.*;

import java.util.List;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.ReadingRule;
import org.trendbook.normalize.date.DateToken.Style;

/**
 * Puts the tokens of one date together: each word adds a term ('Feb' a month, '2023' a year), signs and small words only
 * join them, and a term that comes twice or a token without a place refuses the whole. One pass, no search.
 */
final class DatePhraseParser {
    private final PhraseDraft draft;
    private final RelativeDate relative;
    private final boolean han;
    private boolean monthByName;
    private boolean boundToMonth;

    private DatePhraseParser(List<DateToken> tokens) {
        this.draft = new PhraseDraft(tokens);
        this.relative = new RelativeDate(draft);
        this.han = tokens.stream().anyMatch(t -> t.is(YEAR_UNIT) || t.is(MONTH_UNIT) || t.is(DAY_UNIT));
    }

    /** The phrase that the tokens form, or why they form none. */
    static Reading<DatePhrase> parse(List<DateToken> tokens) {
        return new DatePhraseParser(tokens).run();
    }

    private Reading<DatePhrase> run() {
        int at = 0;
        while (at < draft.end() && !draft.isFailed()) {
            at = step(at);
        }
        return draft.phrase().then(phrase -> new Read<>(withDay(phrase), ReadingRule.DATE_IN_WORDS));
    }

    /** The phrase with a lone number beside its month as the day; bound to it, as in 'Feb-23', it needs a year to be one. */
    private DatePhrase withDay(DatePhrase phrase) {
        boolean besideMonth = monthByName || phrase.has(DateTerm.RELATIVE_MONTH);
        boolean maybeYear = boundToMonth && monthByName && !phrase.namesYear();
        return phrase.has(DateTerm.BARE) && besideMonth && !maybeYear && !phrase.has(DateTerm.DAY)
                ? phrase.renamed(DateTerm.BARE, DateTerm.DAY)
                : phrase;
    }

    /** Reads the term at an index and returns the index after it. */
    private int step(int at) {
        DateToken token = draft.token(at);
        return switch (token.kind()) {
            case NUMBER -> number(at);
            case MONTH_NAME -> monthName(at);
            case WEEKDAY -> weekday(at);
            case RANK -> draft.token(at + 1).is(NUMBER) && counts(at + 2) ? at + 1 : draft.fail();
            case NUMBER_WORD -> counts(at + 1) ? counted(at + 1, token.value()) : draft.fail();
            case QUARTER_LETTER -> lettered(at, DateTerm.QUARTER);
            case HALF_LETTER -> lettered(at, DateTerm.HALF);
            case HALF -> draft.put(DateTerm.HALF, token.value(), at + 1);
            case SEASON -> draft.put(DateTerm.SEASON, token.value(), at + 1);
            case THIRD -> draft.put(DateTerm.THIRD, token.value(), at + 1);
            case TEN_DAYS -> draft.put(DateTerm.TEN_DAYS, token.value(), at + 1);
            case EDGE -> draft.put(DateTerm.EDGE, token.value(), at + 1);
            case BEGINNING ->
                draft.token(at + 1).is(OF) && draft.token(at + 1).value() == 0
                        ? draft.put(DateTerm.EDGE, token.value(), at + 1)
                        : draft.fail();
            case RELATIVE_YEAR -> draft.put(DateTerm.RELATIVE_YEAR, token.value(), at + 1);
            case RELATIVE_MONTH -> draft.put(DateTerm.RELATIVE_MONTH, token.value(), at + 1);
            case RELATIVE_QUARTER -> draft.put(DateTerm.RELATIVE_QUARTER, token.value(), at + 1);
            case RELATIVE_HALF -> draft.put(DateTerm.RELATIVE_HALF, token.value(), at + 1);
            case RELATIVE_DAY -> draft.put(DateTerm.RELATIVE_DAY, token.value(), at + 1);
            case DAYS -> relative.daysBeyond(at, 1);
            case YEAR_WORD -> yearWord(at);
            case MONTH_WORD -> relative.beyondNext(at, DateTerm.RELATIVE_MONTH);
            case RELATIVE -> relative.besideThis(at);
            case BESIDE_QUARTER -> relative.besideQuarter(at);
            case BESIDE_WEEK -> relative.besideWeek(at);
            case AGO -> firstMonths(at);
            case APOSTROPHE -> shortYear(at);
            // 去年年底, 上月月底: the unit is said again.
            case YEAR_UNIT -> draft.token(at + 1).is(EDGE) ? at + 1 : draft.fail();
            case MONTH_UNIT -> isMonthNamed() && draft.token(at + 1).is(EDGE) ? at + 1 : draft.fail();
            case OF -> at + 1 < draft.end() ? at + 1 : draft.fail();
            case OPEN -> draft.token(at + 1).is(WEEKDAY) ? at + 1 : draft.fail();
            case COMMA, DOT, SLASH, DASH -> sign(at);
            default -> draft.fail();
        };
    }

    private int number(int at) {
        DateToken number = draft.token(at);
        DateToken next = draft.token(at + 1);
        int away = relative.endOfTimeAway(at);
        if (away > at) {
            return relative.timeAway(at, away);
        }
        return switch (next.kind()) {
            case YEAR_UNIT -> year(at, at + 2);
            case MONTH_UNIT -> draft.has(DateTerm.DAY) ? draft.fail() : small(DateTerm.MONTH, number, at + 2);
            case DAY_UNIT -> small(DateTerm.DAY, number, at + 2);
            case QUARTER_UNIT, CLASSIFIER -> counts(at + 1) ? counted(at + 1, number.value()) : draft.fail();
            case QUARTER_WORD -> ranked(DateTerm.QUARTER, number, at + 2);
            case MONTH_WORD -> ranked(DateTerm.MONTH, number, at + 2);
            case HALF_WORD -> ranked(DateTerm.HALF, number, at + 2);
            case DAYS -> number.digits() <= 4 ? relative.daysBeyond(at + 1, number.value()) : draft.fail();
            case QUARTER_LETTER, HALF_LETTER -> letterBehind(at);
            default -> bare(at);
        };
    }

    /** 'year-end 2022' is the end of that year, 'the year 2022' the whole; else a year beside another follows. */
    private int yearWord(int at) {
        if (draft.token(at + 1).isNumber(4)) {
            return at + 1;
        }
        int edge = draft.token(at + 1).is(DASH) ? at + 2 : at + 1;
        return draft.token(edge).is(EDGE) ? edge : relative.beyondNext(at, DateTerm.RELATIVE_YEAR);
    }

    private boolean isMonthNamed() {
        return draft.has(DateTerm.MONTH) || draft.has(DateTerm.RELATIVE_MONTH);
    }

    private int bare(int at) {
        DateToken number = draft.token(at);
        if (number.digits() == 4 && number.style() != Style.ORDINAL) {
            return year(at, at + 1);
        }
        if (number.digits() > 2) {
            return draft.fail();
        }
        boolean afterMonth = draft.token(at - 1).is(MONTH_UNIT) && draft.has(DateTerm.MONTH);
        if (afterMonth
                && number.style() != Style.ARABIC
                && isFestival(draft.token(at - 2).value(), number.value())) {
            return draft.fail(DateRefusal.MAY_BE_LUNAR);
        }
        return small(afterMonth ? DateTerm.DAY : DateTerm.BARE, number, at + 1);
    }

    /** 五月五, 七月七, 八月十五: festivals of the lunar calendar are so called. */
    private static boolean isFestival(int month, int day) {
        return day == month || day == 15;
    }

    private int year(int at, int after) {
        DateToken number = draft.token(at);
        if (number.digits() == 4) {
            return draft.put(DateTerm.YEAR, number.value(), after);
        }
        return number.digits() == 2 ? draft.fail(DateRefusal.TWO_DIGIT_YEAR) : draft.fail();
    }

    /** A month or day. 一二月 is January and February, not December: digit by digit only a leading zero is read. */
    private int small(DateTerm term, DateToken number, int after) {
        boolean twoNumbers = number.style() == Style.POSITIONAL && number.value() >= 10;
        return number.digits() > 2 || twoNumbers ? draft.fail() : draft.put(term, number.value(), after);
    }

    private int monthName(int at) {
        monthByName = true;
        int after = afterDot(at + 1);
        boolean gluedBefore =
                isTwoDigits(draft.token(at - 1)) && draft.token(at).adjacent();
        boundToMonth |= gluedBefore
                || (isTwoDigits(draft.token(after)) && draft.token(after).adjacent());
        return draft.put(DateTerm.MONTH, draft.token(at).value(), after);
    }

    private static boolean isTwoDigits(DateToken token) {
        return token.isNumber(2) && token.style() == Style.ARABIC;
    }

    private int weekday(int at) {
        boolean opened = draft.token(at - 1).is(OPEN);
        boolean closed = draft.token(at + 1).is(CLOSE);
        if (opened != closed) {
            return draft.fail();
        }
        return draft.put(DateTerm.WEEKDAY, draft.token(at).value(), closed ? at + 2 : afterDot(at + 1));
    }

    private int afterDot(int at) {
        return draft.token(at).is(DOT) ? at + 1 : at;
    }

    /** 'third quarter', '2nd half'; a plain number there is none. */
    private int ranked(DateTerm term, DateToken number, int after) {
        return number.style() == Style.ORDINAL ? draft.put(term, number.value(), after) : draft.fail();
    }

    /** Whether 个月, 月, 个季度 or 季度 stands here. */
    private boolean counts(int at) {
        int unit = draft.token(at).is(CLASSIFIER) ? at + 1 : at;
        return draft.token(unit).is(QUARTER_UNIT) || draft.token(unit).is(MONTH_UNIT);
    }

    private int counted(int at, int value) {
        int unit = draft.token(at).is(CLASSIFIER) ? at + 1 : at;
        boolean ranked = unit == at || draft.token(at - 2).is(RANK);
        if (!ranked) {
            return draft.fail();
        }
        return draft.put(draft.token(unit).is(QUARTER_UNIT) ? DateTerm.QUARTER : DateTerm.MONTH, value, unit + 1);
    }

    /** Q3, H1. */
    private int lettered(int at, DateTerm term) {
        DateToken number = draft.token(at + 1);
        return number.isNumber(1) && number.adjacent() ? draft.put(term, number.value(), at + 2) : draft.fail();
    }

    /** '3Q 2021' and '1H 2022', but '2021Q3' is a year and then a quarter. */
    private int letterBehind(int at) {
        DateToken number = draft.token(at);
        boolean letterHasNumber =
                draft.token(at + 2).isNumber(1) && draft.token(at + 2).adjacent();
        if (letterHasNumber) {
            return bare(at);
        }
        if (number.digits() != 1 || !draft.token(at + 1).adjacent()) {
            return draft.fail();
        }
        return draft.put(
                draft.token(at + 1).is(QUARTER_LETTER) ? DateTerm.QUARTER : DateTerm.HALF, number.value(), at + 2);
    }

    /** 前五个月, 前三季度. */
    private int firstMonths(int at) {
        DateToken number = draft.token(at + 1);
        if (draft.token(at).value() >= 0 || !number.is(NUMBER) || !counts(at + 2)) {
            return draft.fail();
        }
        int unit = draft.token(at + 2).is(CLASSIFIER) ? at + 3 : at + 2;
        int months = number.value() * (draft.token(unit).is(QUARTER_UNIT) ? 3 : 1);
        boolean bareMonth = draft.token(unit).is(MONTH_UNIT) && unit == at + 2;
        return months < 1 || months > 12 || bareMonth
                ? draft.fail()
                : draft.put(DateTerm.FIRST_MONTHS, months, unit + 1);
    }

    /** '23 is 2023. From '50 on the twentieth century is as likely, so that is refused. */
    private int shortYear(int at) {
        DateToken number = draft.token(at + 1);
        if (!number.isNumber(2) || number.style() != Style.ARABIC || !number.adjacent()) {
            return draft.fail();
        }
        if (number.value() >= 50) {
            return draft.fail(DateRefusal.TWO_DIGIT_YEAR);
        }
        return draft.put(
                DateTerm.YEAR, 2000 + number.value(), draft.token(at + 2).is(YEAR_UNIT) ? at + 3 : at + 2);
    }

    /**
     * A sign joins two terms; hyphens, slashes and dots only beside Latin words ('24-Feb-2023', 'mid-2021') or between a
     * year and its month (2022.9月).
     */
    private int sign(int at) {
        DateToken before = draft.token(at - 1);
        DateToken after = draft.token(at + 1);
        if (isSignOrEnd(before) || isSignOrEnd(after)) {
            return draft.fail();
        }
        boolean yearThenMonth = before.isNumber(4) && draft.token(at + 2).is(MONTH_UNIT);
        if (!draft.token(at).is(COMMA) && !yearThenMonth) {
            boolean belowYear = before.isNumber(4) && after.is(NUMBER) && !draft.isJoinedAlike();
            if (han || belowYear || !(besideEdge(before, after) || (beside(before) && beside(after)))) {
                return draft.fail();
            }
            boundToMonth |= !draft.token(at).is(DOT);
        }
        return at + 1;
    }

    /** 'end-2022', 'end-May', '2022-end'. */
    private static boolean besideEdge(DateToken before, DateToken after) {
        return before.is(EDGE) ? after.isNumber(4) || after.is(MONTH_NAME) : before.isNumber(4) && after.is(EDGE);
    }

    private static boolean beside(DateToken token) {
        return switch (token.kind()) {
            case NUMBER, MONTH_NAME, THIRD, QUARTER_LETTER, HALF_LETTER, DOT -> true;
            default -> false;
        };
    }

    private static boolean isSignOrEnd(DateToken token) {
        return switch (token.kind()) {
            case COMMA, SLASH, DASH, NONE -> true;
            default -> false;
        };
    }
}
