package org.trendbook.analyze.spec;

import org.trendbook.model.Keyed;

/** How the interval of a slope is made from its standard error. */
public enum IntervalMethod implements Keyed {
    /** Quantiles of Student's t with the residual degrees of freedom. */
    STUDENT_T,
    /** Quantiles of the normal distribution. */
    NORMAL,
    /** No interval is given. */
    NONE
}
