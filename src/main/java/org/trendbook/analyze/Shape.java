package org.trendbook.analyze;

import org.trendbook.model.Keyed;

/** The shape of a trend, from the simplest on; the number of fitted figures enters its BIC. */
public enum Shape implements Keyed {
    LINE(3),
    /** Continuous; the slope changes at the break. */
    KINK(6),
    /** Level and slope change at the break. */
    JUMP(7);

    private final int figures;

    Shape(int figures) {
        this.figures = figures;
    }

    /** Slopes, levels, break and one variance a segment. */
    public int figures() {
        return figures;
    }
}
