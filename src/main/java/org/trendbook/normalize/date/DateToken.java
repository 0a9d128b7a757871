package org.trendbook.normalize.date;

/**
 * One word, number or sign of a date.
 *
 * @param value the number, what the vocabulary says of the word, or which sign it is
 * @param digits how many digits a number is written with; 0 for a word or sign
 * @param style how a number is written
 * @param adjacent whether no space stands before it
 */
record DateToken(Kind kind, int value, int digits, Style style, boolean adjacent) {

    /** What a token is; the kinds of words are those of {@code date-words.tsv}. */
    enum Kind {
        NUMBER,
        MONTH_NAME,
        WEEKDAY,
        ORDINAL,
        CARDINAL,
        TENS,
        HUNDRED,
        THOUSAND,
        YEAR_UNIT,
        MONTH_UNIT,
        DAY_UNIT,
        QUARTER_UNIT,
        YEAR_WORD,
        YEARS_WORD,
        MONTH_WORD,
        MONTHS_WORD,
        QUARTER_WORD,
        QUARTERS_WORD,
        QUARTER_LETTER,
        HALF_WORD,
        HALF_LETTER,
        HALF,
        SEASON,
        THIRD,
        TEN_DAYS,
        EDGE,
        RELATIVE_YEAR,
        RELATIVE_MONTH,
        RELATIVE_QUARTER,
        RELATIVE_HALF,
        RELATIVE_DAY,
        RELATIVE,
        /** 'past', 'following': with years, months or weeks they also mean the time up to a day or from it on. */
        BESIDE_QUARTER,
        /** 上, 本, 下 before a week or one of its days. */
        BESIDE_WEEK,
        WEEK_WORD,
        DAYS,
        AGO,
        BEYOND,
        NUMBER_WORD,
        RANK,
        CLASSIFIER,
        OF,
        INTRODUCTION,
        /** 'beginning', 'start': of a year or month only before 'of'; else it may mean from then on. */
        BEGINNING,
        WITHIN,
        FROM,
        UNTIL,
        AND,
        END_OF_RANGE,
        PART_OF_DAY,
        HOUR_UNIT,
        MINUTE_UNIT,
        TIME,
        MERIDIEM,
        ZONE,
        COMMA,
        DOT,
        SLASH,
        DASH,
        /** A tilde, or a dash of double length: it stands between two dates and inside none. */
        RANGE_SIGN,
        COLON,
        PLUS,
        APOSTROPHE,
        OPEN,
        CLOSE,
        /** Stands for the token before the first and after the last. */
        NONE
    }

    /** How a number is written. */
    enum Style {
        /** 12 */
        ARABIC,
        /** 5th */
        ORDINAL,
        /** 一二: digit by digit. */
        POSITIONAL,
        /** 十二 */
        SPOKEN,
        NO_NUMBER
    }

    static final DateToken NONE = new DateToken(Kind.NONE, 0, 0, Style.NO_NUMBER, true);

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether this is a number of so many digits. */
    boolean isNumber(int wanted) {
        return kind == Kind.NUMBER && digits == wanted;
    }
}
