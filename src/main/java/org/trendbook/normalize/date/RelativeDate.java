package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateToken.Kind.*;

/** The words that reckon a date from that of its source: 'last month', 'two days after tomorrow', '21 days ago'. */
final class RelativeDate {
    private static final int WINTER = 4;

    private final PhraseDraft draft;

    RelativeDate(PhraseDraft draft) {
        this.draft = draft;
    }

    /** 'the day before yesterday', 'two days after tomorrow'. */
    int daysBeyond(int at, int days) {
        DateToken known = draft.token(at + 2);
        boolean from = draft.token(at + 1).is(FROM);
        if (!known.is(RELATIVE_DAY) || !(from || draft.token(at + 1).is(BEYOND))) {
            return draft.fail();
        }
        int sign = from ? 1 : draft.token(at + 1).value();
        return draft.put(DateTerm.RELATIVE_DAY, known.value() + sign * days, at + 3);
    }

    /** 'the year before last', 'the month after next'. */
    int beyondNext(int at, DateTerm term) {
        int sign = draft.token(at + 1).value();
        boolean beyond = draft.token(at + 1).is(BEYOND)
                && draft.token(at + 2).is(RELATIVE)
                && draft.token(at + 2).value() == sign;
        return beyond ? draft.put(term, 2 * sign, at + 3) : draft.fail();
    }

    /** The index of 前 or 'ago' behind years, months and days, or the index itself when there is none. */
    int endOfTimeAway(int at) {
        int end = at;
        while (draft.token(end).is(NUMBER) && unitOfTime(end + 1) > 0) {
            boolean year =
                    draft.token(end + 1).is(YEAR_UNIT) && draft.token(end).digits() > 2;
            if (year || draft.token(end).digits() > 4) {
                return at;
            }
            end += 1 + unitOfTime(end + 1);
        }
        return draft.token(end).is(AGO) && !draft.token(end + 1).is(NUMBER) ? end : at;
    }

    /** How many tokens make the unit of a span of time; none when there is no unit. */
    private int unitOfTime(int at) {
        return switch (draft.token(at).kind()) {
            case YEAR_WORD, YEARS_WORD, YEAR_UNIT, MONTH_WORD, MONTHS_WORD, DAYS -> 1;
            case CLASSIFIER -> draft.token(at + 1).is(MONTH_UNIT) ? 2 : 0;
            default -> 0;
        };
    }

    /** '2 years 21 days ago'. Without days the words name no day: 'two years ago' is refused. */
    int timeAway(int from, int end) {
        int sign = draft.token(end).value();
        int at = from;
        while (at < end && !draft.isFailed()) {
            int amount = sign * draft.token(at).value();
            at = draft.put(unit(draft.token(at + 1)), amount, at + 1 + unitOfTime(at + 1));
        }
        boolean toTheDay = draft.has(DateTerm.RELATIVE_DAY);
        return draft.isFailed() ? at : toTheDay ? end + 1 : draft.fail(DateRefusal.HOW_LONG_AGO);
    }

    private static DateTerm unit(DateToken word) {
        return switch (word.kind()) {
            case DAYS -> DateTerm.RELATIVE_DAY;
            case YEAR_WORD, YEARS_WORD, YEAR_UNIT -> DateTerm.YEARS_AWAY;
            default -> DateTerm.MONTHS_AWAY;
        };
    }

    /** 上周, 上周三. */
    int besideWeek(int at) {
        DateToken next = draft.token(at + 1);
        int after = next.is(WEEK_WORD) ? at + 2 : at + 1;
        return next.is(WEEK_WORD) || next.is(WEEKDAY)
                ? draft.put(DateTerm.RELATIVE_WEEK, draft.token(at).value(), after)
                : draft.fail();
    }

    /** 'last year', 'this May', 'next week'. */
    int besideThis(int at) {
        int offset = draft.token(at).value();
        return switch (draft.token(at + 1).kind()) {
            case YEAR_WORD -> draft.put(DateTerm.RELATIVE_YEAR, offset, at + 2);
            case MONTH_WORD -> draft.put(DateTerm.RELATIVE_MONTH, offset, at + 2);
            case QUARTER_WORD -> draft.put(DateTerm.RELATIVE_QUARTER, offset, at + 2);
            case NUMBER -> quarters(at, offset);
            case SEASON -> thisSeason(at);
            case WEEK_WORD -> draft.put(DateTerm.RELATIVE_WEEK, offset, at + 2);
            case MONTH_NAME -> draft.put(offset == 0 ? DateTerm.RELATIVE_YEAR : DateTerm.LAST_OR_NEXT, offset, at + 1);
            case WEEKDAY -> draft.put(offset == 0 ? DateTerm.RELATIVE_WEEK : DateTerm.LAST_OR_NEXT, offset, at + 1);
            default -> draft.fail();
        };
    }

    /** 'this spring', 今夏; 'last summer' may be of either year, and so may any winter. */
    private int thisSeason(int at) {
        boolean decided = draft.token(at).value() == 0 && draft.token(at + 1).value() != WINTER;
        return decided ? draft.put(DateTerm.RELATIVE_YEAR, 0, at + 1) : draft.fail();
    }

    /** 'past quarter', 'the following two quarters'. */
    int besideQuarter(int at) {
        int offset = draft.token(at).value();
        return draft.token(at + 1).is(QUARTER_WORD)
                ? draft.put(DateTerm.RELATIVE_QUARTER, offset, at + 2)
                : quarters(at, offset);
    }

    /** 'the last two quarters'. */
    private int quarters(int at, int offset) {
        DateToken number = draft.token(at + 1);
        boolean counts = offset != 0 && number.digits() <= 2 && number.value() > 0;
        return counts && draft.token(at + 2).is(QUARTERS_WORD)
                ? draft.put(DateTerm.RELATIVE_QUARTERS, offset * number.value(), at + 3)
                : draft.fail();
    }
}
