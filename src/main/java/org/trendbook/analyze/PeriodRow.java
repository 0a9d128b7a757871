package org.trendbook.analyze;

import java.io.Serializable;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.Period;
import org.trendbook.model.Measure;

/**
 * A row of periods.csv: the models whose whole date lies in a period. Periods without a model have no row.
 *
 * @param partial whether the period ends after the data's end, so that more may come
 * @param models dated in it
 * @param withValue of these, with a usable value
 * @param sizes missing when none has a value
 * @param growth over {@link Growth#over()}; missing for the first, for a partial one and without a value
 */
public record PeriodRow(
        Measure measure,
        Group group,
        Period period,
        boolean partial,
        int models,
        int withValue,
        Computed<Sizes> sizes,
        Computed<Growth> growth)
        implements Serializable {

    /** Figures of the values in a period, in the unit of the measure. */
    public record Sizes(double smallest, double median, double geometricMean, double largest) implements Serializable {}

    /**
     * Growth since an earlier period.
     *
     * @param over the last full period of the same length that has a value; not always the one right before
     * @param ofLargest the largest value divided by the largest then
     * @param ofMean the geometric mean divided by the geometric mean then
     */
    public record Growth(Period over, double ofLargest, double ofMean) implements Serializable {}
}
