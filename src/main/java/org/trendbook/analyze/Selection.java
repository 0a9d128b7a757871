package org.trendbook.analyze;

import java.util.Locale;

/** Which points a trend is drawn through. */
public enum Selection {
    ALL,
    /** Those that were larger than every one before them. */
    FRONTIER,
    /** Those among the k largest at their release. */
    TOP_K;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
