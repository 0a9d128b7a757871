package org.trendbook.model;

import java.util.Locale;

/** How grave a problem is, gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name in files: {@code error}, {@code warning} or {@code note}. */
    public String key() {
        return key;
    }
}
