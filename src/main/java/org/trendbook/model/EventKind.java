package org.trendbook.model;

import java.util.Locale;

/** What happened to a model on a date. */
public enum EventKind {
    STARTED,
    ANNOUNCED,
    BETA,
    RELEASED,
    UPDATED,
    IN_DEVELOPMENT;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name in files, such as {@code in_development}. */
    public String key() {
        return key;
    }

    /** Whether it took place: what is in development is only expected, often on a day behind all that is known. */
    public boolean tookPlace() {
        return this != IN_DEVELOPMENT;
    }

    /** Whether this event dates a model: the earlier of announced and released is its release date. */
    public boolean dates() {
        return this == ANNOUNCED || this == RELEASED;
    }
}
