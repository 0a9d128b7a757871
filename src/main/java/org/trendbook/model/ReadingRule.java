package org.trendbook.model;

/** The rule by which a text was read, or why it gave no value; the trail of values names it. */
public enum ReadingRule {
    ABSENT("absent"),
    REFUSED("refused"),

    // Names and words
    AS_SPELLED("as spelled"),
    NAME_TABLE("name table"),
    WORD_LIST("word list"),

    // Dates
    DATE_IN_NUMBERS("numbers"),
    DATE_IN_WORDS("words"),
    CALENDAR_DATE("calendar date"),
    DATE_WITHOUT_YEAR("date without year"),
    RELATIVE_DATE("relative date"),
    DATE_RANGE("date range"),

    // One amount
    NUMBER("number"),
    NUMBER_WITH_UNIT("number_with_unit"),
    CHINESE_NUMERAL("chinese_numeral"),
    ENGLISH_NUMERAL("english_numeral"),
    SCIENTIFIC("scientific"),
    BARE_MULTIPLIER("bare_multiplier"),
    FRACTION("fraction"),
    POWER_OF_TEN("power_of_ten"),
    SIGN("sign"),
    OPEN_ABOVE("open_above"),
    SEVERAL("several"),
    EXPERTS("experts"),
    ACTIVE("active"),

    // Several amounts
    TWO_SPELLINGS("two_spellings"),
    RANGE("range"),
    LIST("list"),
    LIST_OF_SIZES("list of sizes"),
    PARTS("parts"),
    SUM("sum"),
    TOTAL_AND_PARTS("total_and_parts"),
    TOTAL_AND_ACTIVE("total_and_active");

    private final String key;

    ReadingRule(String key) {
        this.key = key;
    }

    /** The name in files. */
    public String key() {
        return key;
    }
}
