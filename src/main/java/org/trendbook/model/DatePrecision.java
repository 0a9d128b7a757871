package org.trendbook.model;

import java.util.Locale;

/** How precisely a date is stated. */
public enum DatePrecision {
    DAY,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    SEASON,
    /** A part of a month or year: 上旬, 年底, early 2023. */
    PART,
    RANGE;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name in files, such as {@code quarter}. */
    public String key() {
        return key;
    }
}
