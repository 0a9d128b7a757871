package org.trendbook.analyze;

import java.util.Locale;

/** How the interval of a slope is made from its standard error. */
public enum IntervalMethod {
    /** Quantiles of Student's t with the residual degrees of freedom. */
    STUDENT_T,
    /** Quantiles of the normal distribution. */
    NORMAL,
    /** No interval is given. */
    NONE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
