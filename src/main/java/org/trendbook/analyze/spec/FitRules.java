package org.trendbook.analyze.spec;

import java.io.Serializable;

/**
 * How a fit is computed.
 *
 * @param reading the day of each date that counts
 * @param confidence level of the intervals, between 0 and 1
 */
public record FitRules(Conventions conventions, DateReading reading, double confidence) implements Serializable {

    public IntervalMethod method() {
        return conventions.intervalMethod();
    }
}
