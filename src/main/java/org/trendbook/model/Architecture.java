package org.trendbook.model;

import java.util.Locale;

/** Whether all parameters work on each token. */
public enum Architecture {
    DENSE,
    SPARSE,
    /** No source says. */
    UNSTATED;

    /** The name in files; empty when no source says. */
    public String key() {
        return this == UNSTATED ? "" : name().toLowerCase(Locale.ROOT);
    }
}
