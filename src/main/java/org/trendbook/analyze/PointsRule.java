package org.trendbook.analyze;

import java.util.Locale;

/** Which usable models of a release are points of a trend. */
public enum PointsRule {
    /** The largest model of each release: same family, same date; a model without a family is its own release. */
    LARGEST,
    /** Every usable model. */
    EVERY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
