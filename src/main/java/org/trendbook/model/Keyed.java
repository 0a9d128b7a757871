package org.trendbook.model;

import java.util.Locale;

/** A constant of an enum that settings and files call by its name in lower case. */
public interface Keyed {
    String name();

    /** The name in settings and files. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
