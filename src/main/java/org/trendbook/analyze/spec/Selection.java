package org.trendbook.analyze.spec;

import org.trendbook.model.Keyed;

/** Which points a trend is drawn through. */
public enum Selection implements Keyed {
    ALL,
    /** Those that were larger than every one before them. */
    FRONTIER,
    /** Those among the k largest at their release. */
    TOP_K
}
