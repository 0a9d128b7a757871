package org.trendbook.normalize.date;

/** What a date can be put together from. */
enum DateTerm {
    YEAR,
    /** Years from that of the source: −1 is last year. */
    RELATIVE_YEAR,
    MONTH,
    RELATIVE_MONTH,
    /** Weeks from that of the source; they begin on Monday. */
    RELATIVE_WEEK,
    DAY,
    RELATIVE_DAY,
    QUARTER,
    RELATIVE_QUARTER,
    /** So many quarters before that of the source, or after it. */
    RELATIVE_QUARTERS,
    HALF,
    RELATIVE_HALF,
    /** 'last' (−1) or 'next' (1) before the name of a month or of a day of the week. */
    LAST_OR_NEXT,
    /** Years between the source's date and this one: −2 is two years before. */
    YEARS_AWAY,
    MONTHS_AWAY,
    SEASON,
    /** early, mid, late: 1 to 3, of a year or month. */
    THIRD,
    /** 上旬, 中旬, 下旬: 1 to 3, of a month; 12 and 23 are the first two and the last two. */
    TEN_DAYS,
    /** 初, 中, 底: 1 to 3, of a year or month. */
    EDGE,
    /** The first so many months of a year. */
    FIRST_MONTHS,
    /** A number of one or two digits whose unit stands elsewhere in a range: the 5 of '5–7 June'. */
    BARE,
    /** Monday is 1. */
    WEEKDAY
}
