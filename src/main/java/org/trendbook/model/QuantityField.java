package org.trendbook.model;

import java.util.Locale;

/** The field in which a quantity stands; it decides the family of units before any suffix is looked at. */
public enum QuantityField {
    PARAMETERS,
    TOKENS,
    BYTES,
    /** Training data in any of its units. */
    DATA,
    COMPUTE,
    DEVICES,
    RATIO;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name that {@code normalize --as} takes, such as {@code parameters}. */
    public String key() {
        return key;
    }
}
