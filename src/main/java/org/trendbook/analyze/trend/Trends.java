package org.trendbook.analyze.trend;

import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.IntervalMethod;

/** Fits a line to points and classifies it: fitted or flat, or the reason why there is none. */
public final class Trends {
    /** Steeper lines come from dates too close together: a double could not hold their growth per year. */
    private static final double MOST_ORDERS_A_YEAR = 300;

    /** Mean length of a month; also the unit in which times between dates are given. */
    public static final double DAYS_PER_MONTH = Conventions.STANDARD.daysPerMonth();

    private Trends() {}

    /** The line through points. */
    public static Trend line(Points points, FitRules rules) {
        return line(points, rules, rules.method(), true);
    }

    /** The line through record setters: descriptive, without interval, never quotable. */
    static Trend descriptiveLine(Points points, FitRules rules) {
        return line(points, rules, IntervalMethod.NONE, false);
    }

    private static Trend line(Points points, FitRules rules, IntervalMethod method, boolean mayBeQuoted) {
        if (points.n() < Trend.LEAST_POINTS) {
            return new Trend.TooFew(
                    points.n(), points.n() == 0 ? Computed.missing(WhyNot.NO_VALUE) : Computed.of(points.span()));
        }
        if (!points.hasSpan()) {
            return new Trend.NoSpan(points.n(), points.span());
        }
        LeastSquares fit = points.leastSquares();
        LineFit line = new LineFit(
                fit.n(),
                points.span(),
                fit.slope(),
                fit.intercept(),
                Math.sqrt(fit.residualVariance()),
                fit.rSquared(),
                fit.meanT(),
                fit.meanVariance(),
                0,
                fit.slopeVariance(),
                rules.confidence(),
                method,
                Quantiles.reach(method, rules.confidence(), fit.n() - 2),
                rules.conventions().daysPerYear(),
                rules.conventions().daysPerMonth());
        return judged(line, mayBeQuoted && spansQuotable(points));
    }

    /** A line as fitted, or as flat when the interval of its slope holds 0; as without span when it is too steep. */
    static Trend judged(LineFit line, boolean quotable) {
        Interval reach = line.slopeInterval().orElse(new Interval(line.slope(), line.slope()));
        if (!isTellable(reach.low()) || !isTellable(reach.high())) {
            return new Trend.NoSpan(line.n(), line.span());
        }
        boolean flat = line.slopeInterval().map(slopes -> slopes.holds(0)).orElse(false);
        return flat ? new Trend.Flat(line, quotable) : new Trend.Fitted(line, quotable);
    }

    /** Whether a slope, in orders of magnitude a year, can be told as growth per year. */
    static boolean isTellable(double slope) {
        return Math.abs(slope) <= MOST_ORDERS_A_YEAR;
    }

    /** Whether points are enough, and far enough apart, for a rate to be quoted. */
    static boolean spansQuotable(Points points) {
        return points.n() >= Trend.LEAST_QUOTABLE_POINTS
                && points.spanInDays() / DAYS_PER_MONTH >= Trend.LEAST_QUOTABLE_MONTHS;
    }

    /** Why a trend has no line. */
    public static WhyNot whyNoLine(Trend trend) {
        return trend instanceof Trend.NoSpan ? WhyNot.NO_SPAN : WhyNot.TOO_FEW_POINTS;
    }
}
