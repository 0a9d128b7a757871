package org.trendbook.analyze.trend;

import java.io.Serializable;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.WhyNot;

/**
 * How much the growth of a trend depends on things that least squares takes for granted. All growth figures are factors
 * a year.
 *
 * @param bootstrap interval of the growth when families are drawn with their models
 * @param theilSen growth by the median of the slopes between pairs
 * @param leaveOneOut growth when any one point is left out
 * @param earliest growth when each date is read as its first day
 * @param latest growth when each date is read as its last day
 * @param dateDraws interval of the growth when dates alone are drawn inside their intervals
 */
public record Robustness(
        Computed<Drawn> bootstrap,
        Computed<TheilSen> theilSen,
        Computed<LeaveOneOut> leaveOneOut,
        Computed<Double> earliest,
        Computed<Double> latest,
        Computed<Drawn> dateDraws)
        implements Serializable {

    /** None of it, for one reason. */
    public static Robustness none(WhyNot reason) {
        return new Robustness(
                Computed.missing(reason),
                Computed.missing(reason),
                Computed.missing(reason),
                Computed.missing(reason),
                Computed.missing(reason),
                Computed.missing(reason));
    }

    /**
     * Growth as many draws have it.
     *
     * @param growth between the quantiles (type 7) of the confidence
     * @param leftOut draws that allow no line: fewer than three points, or a single date
     */
    public record Drawn(Interval growth, int leftOut) implements Serializable {}

    /**
     * The Theil–Sen slope as growth.
     *
     * @param growth 10 to the median slope
     * @param interval of it, by the normal approximation of Kendall's statistic with ties (Sen 1968)
     */
    public record TheilSen(double growth, Interval interval) implements Serializable {}

    /**
     * The range of the growth when one point is left out.
     *
     * @param mostInfluential name of the model that moves the slope most
     * @param recordId of that model
     * @param without the growth without it
     */
    public record LeaveOneOut(Interval growth, String mostInfluential, String recordId, double without)
            implements Serializable {}
}
