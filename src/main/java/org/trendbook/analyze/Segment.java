package org.trendbook.analyze;

import java.util.Locale;

/** The part of a shape that a growth row describes. */
public enum Segment {
    /** The whole of a line. */
    ALL,
    BEFORE,
    /** From the break on, the break's day included. */
    AFTER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
