package org.trendbook.analyze.sample;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * From when to when the points of a trend are dated.
 *
 * @param first first day of the earliest point's date
 * @param last last day of the latest point's date
 */
public record DateSpan(LocalDate first, LocalDate last) implements Serializable {
    public DateSpan {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("a span from " + first + " to " + last);
        }
    }
}
