package org.trendbook.analyze.trend;

import java.io.Serializable;
import java.time.LocalDate;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.spec.Shape;

/**
 * A row of growth.csv: one segment of one shape of one trend.
 *
 * @param chosen whether its shape is the simplest within 2 of the best BIC
 * @param days from the middle of the date of the trend's earliest point to that of its latest; 0 without points
 * @param breakAt the first day of the second segment; missing for a line
 * @param bic of the whole shape; missing without a line
 * @param robustness of a line through all points; missing figures say why
 */
public record GrowthRow(
        TrendKey key,
        Shape shape,
        Segment segment,
        boolean chosen,
        Trend trend,
        double days,
        Computed<LocalDate> breakAt,
        Computed<Double> bic,
        Robustness robustness)
        implements Serializable {

    /** Whether this is the straight line through all points. */
    public boolean isLine() {
        return shape == Shape.LINE && segment == Segment.ALL;
    }
}
