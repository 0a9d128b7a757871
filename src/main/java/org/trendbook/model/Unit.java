package org.trendbook.model;

import java.util.Locale;

/** What a quantity counts. Units are never converted into each other. */
public enum Unit {
    PARAMETERS,
    TOKENS,
    WORDS,
    /** Decimal: a TB is 10<sup>12</sup> bytes. */
    BYTES,
    /** Floating-point operations in total, never a rate. */
    FLOP,
    DEVICES,
    PAGES,
    IMAGES,
    PAIRS,
    HOURS,
    DATAPOINTS,
    RATIO,
    /** The words do not say what is counted. */
    UNRESOLVED;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name in files, such as {@code tokens}. */
    public String key() {
        return key;
    }
}
