package org.trendbook.model;

import java.util.Locale;

/** How grave a problem is, gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
