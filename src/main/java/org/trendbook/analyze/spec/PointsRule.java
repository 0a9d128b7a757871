package org.trendbook.analyze.spec;

import org.trendbook.model.Keyed;

/** Which usable models of a release are points of a trend. */
public enum PointsRule implements Keyed {
    /** The largest model of each release: same family, same date; a model without a family is its own release. */
    LARGEST,
    /** Every usable model. */
    EVERY
}
