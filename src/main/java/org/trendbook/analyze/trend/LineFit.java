package org.trendbook.analyze.trend;

import java.io.Serializable;
import java.util.Optional;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.spec.IntervalMethod;

/**
 * A straight line y = intercept + slope · t fitted by least squares, with what its uncertainty is reckoned from. t is in
 * years (1970 + days since 1970-01-01 / days a year), y = log10(value), so that the slope is in orders of magnitude a
 * year.
 *
 * @param n points, at least 3; of a segment: the points of the segment
 * @param residualSd square root of (residual sum of squares / degrees of freedom), in orders of magnitude
 * @param rSquared share of the variance of y that the line explains; missing when all y are equal
 * @param center the t at which {@code heightVariance} and {@code covariance} hold; the mean of t for a line
 * @param heightVariance variance of the fitted y at {@code center}
 * @param covariance of the fitted y at {@code center} and the slope; 0 for a line
 * @param slopeVariance variance of the slope
 * @param confidence of the interval, such as 0.95
 * @param method how the interval is made; {@link IntervalMethod#NONE} when none is given
 * @param quantile how many standard errors the interval reaches to each side; 0 when none is given
 * @param daysPerYear 365.25, or 365 under the conventions of published work
 * @param daysPerMonth 30.4375, or 30 under the conventions of published work
 */
public record LineFit(
        int n,
        DateSpan span,
        double slope,
        double intercept,
        double residualSd,
        Computed<Double> rSquared,
        double center,
        double heightVariance,
        double covariance,
        double slopeVariance,
        double confidence,
        IntervalMethod method,
        double quantile,
        double daysPerYear,
        double daysPerMonth)
        implements Serializable {
    private static final double LOG10_OF_2 = StrictMath.log10(2);

    /** The fitted y = log10(value) at t. */
    public double at(double t) {
        return intercept + slope * t;
    }

    /** Standard error of the slope, in orders of magnitude a year. */
    public double slopeError() {
        return Math.sqrt(slopeVariance);
    }

    /** Interval of the slope, in orders of magnitude a year; empty when none is given. */
    public Optional<Interval> slopeInterval() {
        return method == IntervalMethod.NONE
                ? Optional.empty()
                : Optional.of(new Interval(slope - quantile * slopeError(), slope + quantile * slopeError()));
    }

    /** The factor by which values grow in a year: 10^slope; below 1 when they fall. */
    public double growthPerYear() {
        return StrictMath.pow(10, slope);
    }

    /** Interval of the growth per year; empty when none is given. */
    public Optional<Interval> growthInterval() {
        return slopeInterval().map(slopes -> Interval.ofGrowth(slopes.low(), slopes.high()));
    }

    /** The months in which values double at a slope: negative for a halving time; empty when it is not finite. */
    public Optional<Double> doublingMonths(double ofSlope) {
        double months = LOG10_OF_2 / ofSlope * daysPerYear / daysPerMonth;
        return Double.isFinite(months) ? Optional.of(months) : Optional.empty();
    }

    /** Interval of the mean response at t, in y = log10(value); empty when none is given. */
    public Optional<Interval> band(double t) {
        if (method == IntervalMethod.NONE) {
            return Optional.empty();
        }
        double reach = quantile * Math.sqrt(Math.max(0, heightVarianceAt(t)));
        return Optional.of(new Interval(at(t) - reach, at(t) + reach));
    }

    /** Variance of the fitted y at t. */
    public double heightVarianceAt(double t) {
        double away = t - center;
        return heightVariance + 2 * away * covariance + away * away * slopeVariance;
    }
}
