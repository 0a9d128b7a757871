package org.trendbook.analyze.sample;

import org.trendbook.model.Keyed;

/** Why a figure is not given. */
public enum WhyNot implements Keyed {
    /** Fewer than three points. */
    TOO_FEW_POINTS,
    /** All points have one date, or dates too close together for a yearly rate. */
    NO_SPAN,
    /** The interval of the slope holds 0: no growth can be shown. */
    FLAT,
    /** Fewer than six points, or less than twelve months from the first to the last. */
    NOT_QUOTABLE,
    /** Record setters are chosen by their size: their rate is descriptive and gets no interval. */
    DESCRIPTIVE,
    /** More than 5,000 points, or models to select points from. */
    TOO_MANY_POINTS,
    /** The values go down: a higher threshold is never reached. */
    FALLING,
    /** The last point is more than a year before the data's end. */
    LAST_POINT_OLD,
    /** The trend would need more than ten years after the data's end, or its interval leaves the date open. */
    TOO_FAR,
    /** All values are equal, so that there is no variance to explain. */
    NO_VARIANCE,
    /** There is nothing before it to compare with. */
    FIRST,
    /** The period, or the one before, holds no value. */
    NO_VALUE,
    /** The period ends after the data's end. */
    PARTIAL_PERIOD,
    /** No recorded model reaches the threshold. */
    NOT_REACHED,
    /** Only shapes with a break have one. */
    NO_BREAK,
    /** Computed for the whole line of an analysis only, not for segments and variants. */
    NOT_FOR_THIS_ROW,
    /** Every draw of the bootstrap was degenerate, or none was asked for. */
    NO_DRAWS
}
