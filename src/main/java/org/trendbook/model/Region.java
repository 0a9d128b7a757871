package org.trendbook.model;

import java.util.Locale;

/** China or the rest of the world. */
public enum Region {
    CHINA,
    ABROAD,
    /** No country is known. */
    UNSTATED;

    /** The name in files; empty when no country is known. */
    public String key() {
        return this == UNSTATED ? "" : name().toLowerCase(Locale.ROOT);
    }
}
