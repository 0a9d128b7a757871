package org.trendbook.analyze;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.spec.Shape;
import org.trendbook.analyze.trend.TrendKey;

/**
 * When a trend, continued, reaches the next thresholds: an extrapolation.
 *
 * @param crossings by threshold, from the nearest on; or the reason why there is no outlook
 */
public record OutlookRow(TrendKey key, Shape shape, Computed<Crossings> crossings) implements Serializable {

    /**
     * One or more crossings.
     *
     * @param confidence of their intervals, between 0 and 1
     * @param each by rising threshold
     */
    public record Crossings(double confidence, List<Crossing> each) implements Serializable {
        public Crossings {
            each = List.copyOf(each);
        }
    }

    /**
     * Where the line reaches a threshold.
     *
     * @param threshold in the unit of the measure
     * @param at the day on which the line reaches it
     * @param earliest the early end of Fieller's interval
     * @param latest the late end of Fieller's interval
     */
    public record Crossing(double threshold, LocalDate at, LocalDate earliest, LocalDate latest)
            implements Serializable {}
}
