package org.trendbook.normalize;

import static org.trendbook.normalize.DateToken.Kind.*;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.normalize.DateToken.Style;

/**
 * Puts the tokens of one date together: each word adds a term ('Feb' a month, '2023' a year), signs and small words only
 * join them, and a term that comes twice or a token without a place refuses the whole. One pass, no search.
 */
final class DatePhraseParser {
    private static final String RULE = "words";

    private static final Set<DateTerm> YEARS = EnumSet.of(DateTerm.YEAR, DateTerm.RELATIVE_YEAR);
    private static final Set<DateTerm> MONTHS = EnumSet.of(DateTerm.MONTH, DateTerm.RELATIVE_MONTH);
    private static final Set<DateTerm> DAYS_OF_MONTH = EnumSet.of(DateTerm.DAY, DateTerm.BARE);

    private final List<DateToken> tokens;
    private final boolean han;
    private final Map<DateTerm, Integer> terms = new LinkedHashMap<>();
    private DateRefusal refusal = DateRefusal.NO_DATE;
    private boolean failed;
    private boolean monthByName;
    private boolean boundToMonth;

    private DatePhraseParser(List<DateToken> tokens) {
        this.tokens = tokens;
        this.han = tokens.stream().anyMatch(t -> t.is(YEAR_UNIT) || t.is(MONTH_UNIT) || t.is(DAY_UNIT));
    }

    /** The phrase that the tokens form, or why they form none. */
    static Reading<DatePhrase> parse(List<DateToken> tokens) {
        return new DatePhraseParser(tokens).run();
    }

    private Reading<DatePhrase> run() {
        int at = 0;
        while (at < tokens.size() && !failed) {
            at = step(at);
        }
        if (failed || terms.isEmpty()) {
            return refusal.reading();
        }
        if (isTornByYear()) {
            return DateRefusal.NO_DATE.reading();
        }
        DatePhrase phrase = new DatePhrase(terms);
        boolean besideMonth = monthByName || phrase.has(DateTerm.RELATIVE_MONTH);
        if (phrase.has(DateTerm.BARE) && besideMonth && !phrase.has(DateTerm.DAY)) {
            if (boundToMonth && monthByName && !phrase.namesYear()) {
                return DateRefusal.DAY_OR_YEAR.reading();
            }
            phrase = phrase.renamed(DateTerm.BARE, DateTerm.DAY);
        }
        return new Read<>(phrase, RULE);
    }

    /** Whether the year stands between day and month: in 'Sept 2022-3' the 3 is hardly a day. */
    private boolean isTornByYear() {
        List<DateTerm> order = terms.keySet().stream()
                .filter(term -> YEARS.contains(term) || MONTHS.contains(term) || DAYS_OF_MONTH.contains(term))
                .toList();
        return order.size() == 3 && YEARS.contains(order.get(1));
    }

    /** Reads the term at an index and returns the index after it. */
    private int step(int at) {
        DateToken token = token(at);
        return switch (token.kind()) {
            case NUMBER -> number(at);
            case MONTH_NAME -> monthName(at);
            case WEEKDAY -> weekday(at);
            case RANK -> token(at + 1).is(NUMBER) && counts(at + 2) ? at + 1 : fail();
            case NUMBER_WORD -> counts(at + 1) ? counted(at + 1, token.value()) : fail();
            case QUARTER_LETTER -> lettered(at, DateTerm.QUARTER);
            case HALF_LETTER -> lettered(at, DateTerm.HALF);
            case HALF -> put(DateTerm.HALF, token.value(), at + 1);
            case SEASON -> put(DateTerm.SEASON, token.value(), at + 1);
            case THIRD -> put(DateTerm.THIRD, token.value(), at + 1);
            case TEN_DAYS -> put(DateTerm.TEN_DAYS, token.value(), at + 1);
            case EDGE -> put(DateTerm.EDGE, token.value(), at + 1);
            case RELATIVE_YEAR -> put(DateTerm.RELATIVE_YEAR, token.value(), at + 1);
            case RELATIVE_MONTH -> put(DateTerm.RELATIVE_MONTH, token.value(), at + 1);
            case RELATIVE_QUARTER -> put(DateTerm.RELATIVE_QUARTER, token.value(), at + 1);
            case RELATIVE_HALF -> put(DateTerm.RELATIVE_HALF, token.value(), at + 1);
            case RELATIVE_DAY -> put(DateTerm.RELATIVE_DAY, token.value(), at + 1);
            case DAYS -> daysBeyond(at, 1);
            case YEAR_WORD -> beyondNext(at, DateTerm.RELATIVE_YEAR);
            case MONTH_WORD -> beyondNext(at, DateTerm.RELATIVE_MONTH);
            case RELATIVE -> relative(at);
            case AGO -> firstMonths(at);
            case APOSTROPHE -> shortYear(at);
            // 去年年底, 上月月底: the unit is said again.
            case YEAR_UNIT -> token(at + 1).is(EDGE) ? at + 1 : fail();
            case MONTH_UNIT -> isMonthNamed() && token(at + 1).is(EDGE) ? at + 1 : fail();
            case OF -> at + 1 < tokens.size() ? at + 1 : fail();
            case OPEN -> token(at + 1).is(WEEKDAY) ? at + 1 : fail();
            case COMMA, DOT, SLASH, DASH -> sign(at);
            default -> fail();
        };
    }

    private int number(int at) {
        DateToken number = token(at);
        DateToken next = token(at + 1);
        int away = endOfTimeAway(at);
        if (away > at) {
            return timeAway(at, away);
        }
        return switch (next.kind()) {
            case YEAR_UNIT -> year(at, at + 2);
            case MONTH_UNIT -> terms.containsKey(DateTerm.DAY) ? fail() : small(DateTerm.MONTH, number, at + 2);
            case DAY_UNIT -> small(DateTerm.DAY, number, at + 2);
            case QUARTER_UNIT, CLASSIFIER -> counts(at + 1) ? counted(at + 1, number.value()) : fail();
            case QUARTER_WORD -> ranked(DateTerm.QUARTER, number, at + 2);
            case MONTH_WORD -> ranked(DateTerm.MONTH, number, at + 2);
            case HALF_WORD -> ranked(DateTerm.HALF, number, at + 2);
            case DAYS -> number.digits() <= 4 ? daysBeyond(at + 1, number.value()) : fail();
            case QUARTER_LETTER, HALF_LETTER -> letterBehind(at);
            default -> bare(at);
        };
    }

    private boolean isMonthNamed() {
        return terms.containsKey(DateTerm.MONTH) || terms.containsKey(DateTerm.RELATIVE_MONTH);
    }

    /** 'the day before yesterday', 'two days after tomorrow'. */
    private int daysBeyond(int at, int days) {
        DateToken known = token(at + 2);
        boolean from = token(at + 1).is(FROM);
        if (!known.is(RELATIVE_DAY) || !(from || token(at + 1).is(BEYOND))) {
            return fail();
        }
        int sign = from ? 1 : token(at + 1).value();
        return put(DateTerm.RELATIVE_DAY, known.value() + sign * days, at + 3);
    }

    /** 'the year before last', 'the month after next'. */
    private int beyondNext(int at, DateTerm term) {
        int sign = token(at + 1).value();
        boolean beyond = token(at + 1).is(BEYOND)
                && token(at + 2).is(RELATIVE)
                && token(at + 2).value() == sign;
        return beyond ? put(term, 2 * sign, at + 3) : fail();
    }

    /** The index of 前 or 'ago' behind years, months and days, or the index itself when there is none. */
    private int endOfTimeAway(int at) {
        int end = at;
        while (token(end).is(NUMBER) && unitOfTime(end + 1) > 0) {
            boolean year = token(end + 1).is(YEAR_UNIT) && token(end).digits() > 2;
            if (year || token(end).digits() > 4) {
                return at;
            }
            end += 1 + unitOfTime(end + 1);
        }
        return token(end).is(AGO) && !token(end + 1).is(NUMBER) ? end : at;
    }

    /** How many tokens make the unit of a span of time; none when there is no unit. */
    private int unitOfTime(int at) {
        return switch (token(at).kind()) {
            case YEAR_WORD, YEARS_WORD, YEAR_UNIT, MONTH_WORD, MONTHS_WORD, DAYS -> 1;
            case CLASSIFIER -> token(at + 1).is(MONTH_UNIT) ? 2 : 0;
            default -> 0;
        };
    }

    /** '2 years 21 days ago'. Without days the words name no day: 'two years ago' is refused. */
    private int timeAway(int from, int end) {
        int sign = token(end).value();
        int at = from;
        while (at < end && !failed) {
            int amount = sign * token(at).value();
            at = put(unit(token(at + 1)), amount, at + 1 + unitOfTime(at + 1));
        }
        boolean toTheDay = terms.containsKey(DateTerm.RELATIVE_DAY);
        return failed ? at : toTheDay ? end + 1 : fail(DateRefusal.HOW_LONG_AGO);
    }

    private static DateTerm unit(DateToken word) {
        return switch (word.kind()) {
            case DAYS -> DateTerm.RELATIVE_DAY;
            case YEAR_WORD, YEARS_WORD, YEAR_UNIT -> DateTerm.YEARS_AWAY;
            default -> DateTerm.MONTHS_AWAY;
        };
    }

    private int bare(int at) {
        DateToken number = token(at);
        if (number.digits() == 4 && number.style() != Style.ORDINAL) {
            return year(at, at + 1);
        }
        if (number.digits() > 2) {
            return fail();
        }
        boolean afterMonth = token(at - 1).is(MONTH_UNIT) && terms.containsKey(DateTerm.MONTH);
        return small(afterMonth ? DateTerm.DAY : DateTerm.BARE, number, at + 1);
    }

    private int year(int at, int after) {
        DateToken number = token(at);
        if (number.digits() == 4) {
            return put(DateTerm.YEAR, number.value(), after);
        }
        return number.digits() == 2 ? fail(DateRefusal.TWO_DIGIT_YEAR) : fail();
    }

    /** A month or day. 一二月 is January and February, not December: digit by digit only a leading zero is read. */
    private int small(DateTerm term, DateToken number, int after) {
        boolean twoNumbers = number.style() == Style.POSITIONAL && number.value() >= 10;
        return number.digits() > 2 || twoNumbers ? fail() : put(term, number.value(), after);
    }

    private int monthName(int at) {
        monthByName = true;
        int after = afterDot(at + 1);
        boolean gluedBefore = isTwoDigits(token(at - 1)) && token(at).adjacent();
        boundToMonth |=
                gluedBefore || (isTwoDigits(token(after)) && token(after).adjacent());
        return put(DateTerm.MONTH, token(at).value(), after);
    }

    private static boolean isTwoDigits(DateToken token) {
        return token.isNumber(2) && token.style() == Style.ARABIC;
    }

    private int weekday(int at) {
        boolean opened = token(at - 1).is(OPEN);
        boolean closed = token(at + 1).is(CLOSE);
        if (opened != closed) {
            return fail();
        }
        return put(DateTerm.WEEKDAY, token(at).value(), closed ? at + 2 : afterDot(at + 1));
    }

    private int afterDot(int at) {
        return token(at).is(DOT) ? at + 1 : at;
    }

    /** 'third quarter', '2nd half'; a plain number there is none. */
    private int ranked(DateTerm term, DateToken number, int after) {
        return number.style() == Style.ORDINAL ? put(term, number.value(), after) : fail();
    }

    /** Whether 个月, 月, 个季度 or 季度 stands here. */
    private boolean counts(int at) {
        int unit = token(at).is(CLASSIFIER) ? at + 1 : at;
        return token(unit).is(QUARTER_UNIT) || token(unit).is(MONTH_UNIT);
    }

    private int counted(int at, int value) {
        int unit = token(at).is(CLASSIFIER) ? at + 1 : at;
        boolean ranked = unit == at || token(at - 2).is(RANK);
        if (!ranked) {
            return fail();
        }
        return put(token(unit).is(QUARTER_UNIT) ? DateTerm.QUARTER : DateTerm.MONTH, value, unit + 1);
    }

    /** Q3, H1. */
    private int lettered(int at, DateTerm term) {
        DateToken number = token(at + 1);
        return number.isNumber(1) && number.adjacent() ? put(term, number.value(), at + 2) : fail();
    }

    /** '3Q 2021' and '1H 2022', but '2021Q3' is a year and then a quarter. */
    private int letterBehind(int at) {
        DateToken number = token(at);
        boolean letterHasNumber = token(at + 2).isNumber(1) && token(at + 2).adjacent();
        if (letterHasNumber) {
            return bare(at);
        }
        if (number.digits() != 1 || !token(at + 1).adjacent()) {
            return fail();
        }
        return put(token(at + 1).is(QUARTER_LETTER) ? DateTerm.QUARTER : DateTerm.HALF, number.value(), at + 2);
    }

    private int relative(int at) {
        int offset = token(at).value();
        return switch (token(at + 1).kind()) {
            case YEAR_WORD -> put(DateTerm.RELATIVE_YEAR, offset, at + 2);
            case MONTH_WORD -> put(DateTerm.RELATIVE_MONTH, offset, at + 2);
            case QUARTER_WORD -> put(DateTerm.RELATIVE_QUARTER, offset, at + 2);
            case NUMBER -> quarters(at, offset);
            case MONTH_NAME -> put(offset == 0 ? DateTerm.RELATIVE_YEAR : DateTerm.LAST_OR_NEXT, offset, at + 1);
            default -> fail();
        };
    }

    /** 'the last two quarters'. */
    private int quarters(int at, int offset) {
        DateToken number = token(at + 1);
        boolean counts = offset != 0 && number.digits() <= 2 && number.value() > 0;
        return counts && token(at + 2).is(QUARTERS_WORD)
                ? put(DateTerm.RELATIVE_QUARTERS, offset * number.value(), at + 3)
                : fail();
    }

    /** 前五个月, 前三季度. */
    private int firstMonths(int at) {
        DateToken number = token(at + 1);
        if (token(at).value() >= 0 || !number.is(NUMBER) || !counts(at + 2)) {
            return fail();
        }
        int unit = token(at + 2).is(CLASSIFIER) ? at + 3 : at + 2;
        int months = number.value() * (token(unit).is(QUARTER_UNIT) ? 3 : 1);
        boolean bareMonth = token(unit).is(MONTH_UNIT) && unit == at + 2;
        return months < 1 || months > 12 || bareMonth ? fail() : put(DateTerm.FIRST_MONTHS, months, unit + 1);
    }

    /** '23 is 2023. From '50 on the twentieth century is as likely, so that is refused. */
    private int shortYear(int at) {
        DateToken number = token(at + 1);
        if (!number.isNumber(2) || number.style() != Style.ARABIC || !number.adjacent()) {
            return fail();
        }
        if (number.value() >= 50) {
            return fail(DateRefusal.TWO_DIGIT_YEAR);
        }
        return put(DateTerm.YEAR, 2000 + number.value(), token(at + 2).is(YEAR_UNIT) ? at + 3 : at + 2);
    }

    /** A sign joins two terms; hyphens, slashes and dots only beside Latin words ('24-Feb-2023', 'mid-2021'). */
    private int sign(int at) {
        DateToken before = token(at - 1);
        DateToken after = token(at + 1);
        if (isSignOrEnd(before) || isSignOrEnd(after)) {
            return fail();
        }
        if (!token(at).is(COMMA)) {
            boolean belowYear = before.isNumber(4) && after.is(NUMBER);
            if (han || belowYear || !beside(before) || !beside(after)) {
                return fail();
            }
            boundToMonth |= !token(at).is(DOT);
        }
        return at + 1;
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

    private int put(DateTerm term, int value, int after) {
        return terms.putIfAbsent(term, value) == null ? after : fail();
    }

    private int fail() {
        failed = true;
        return tokens.size();
    }

    private int fail(DateRefusal because) {
        refusal = because;
        return fail();
    }

    private DateToken token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : DateToken.NONE;
    }
}
