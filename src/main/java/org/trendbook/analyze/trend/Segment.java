package org.trendbook.analyze.trend;

import org.trendbook.model.Keyed;

/** The part of a shape that a growth row describes. */
public enum Segment implements Keyed {
    /** The whole of a line. */
    ALL,
    BEFORE,
    /** From the break on, the break's day included. */
    AFTER
}
