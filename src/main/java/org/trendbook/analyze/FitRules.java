package org.trendbook.analyze;

import java.io.Serializable;

/** How the figures of a fit are reckoned and given. */
record FitRules(Conventions conventions, DateReading reading, double confidence) implements Serializable {

    IntervalMethod method() {
        return conventions.intervalMethod();
    }
}
