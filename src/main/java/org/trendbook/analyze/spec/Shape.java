package org.trendbook.analyze.spec;

import org.trendbook.model.Keyed;

/** The shape of a trend, simplest first; the number of parameters enters its BIC. */
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

    /** The number of parameters: slopes, levels, the break, and one variance per segment. */
    public int figures() {
        return figures;
    }
}
