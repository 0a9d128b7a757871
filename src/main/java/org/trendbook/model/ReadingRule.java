package org.trendbook.model;

import java.util.Locale;

/** The rule by which a text was read, or why it gave no value; the trail of values names it. */
public enum ReadingRule {
    ABSENT,
    REFUSED,

    // Names and words
    AS_SPELLED,
    NAME_TABLE,
    WORD_LIST,

    // Dates
    DATE_IN_NUMBERS,
    DATE_IN_WORDS,
    CALENDAR_DATE,
    DATE_WITHOUT_YEAR,
    RELATIVE_DATE,
    DATE_RANGE,

    // One amount
    NUMBER,
    NUMBER_WITH_UNIT,
    CHINESE_NUMERAL,
    ENGLISH_NUMERAL,
    SCIENTIFIC,
    BARE_MULTIPLIER,
    FRACTION,
    POWER_OF_TEN,
    SIGN,
    OPEN_ABOVE,
    SEVERAL,
    EXPERTS,
    ACTIVE,

    // Several amounts
    TWO_SPELLINGS,
    RANGE,
    LIST,
    LIST_OF_SIZES,
    PARTS,
    SUM,
    TOTAL_AND_PARTS,
    TOTAL_AND_ACTIVE;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name in files. */
    public String key() {
        return key;
    }
}
