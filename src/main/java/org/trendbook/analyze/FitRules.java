package org.trendbook.analyze;

import java.io.Serializable;

/**
 * How a fit is computed.
 *
 * @param reading the day of each date that counts
 * @param confidence level of the intervals, between 0 and 1
 */
record FitRules(Conventions conventions, DateReading reading, double confidence) implements Serializable {

    IntervalMethod method() {
        return conventions.intervalMethod();
    }
}
