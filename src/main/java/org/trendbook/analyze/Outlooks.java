package org.trendbook.analyze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.IntervalMethod;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.analyze.trend.Trends;

/**
 * When a trend, continued, reaches the next powers of ten. The interval is Fieller's (1954,
 * doi:10.1111/j.2517-6161.1954.tb00159.x): all t at which the band of the line holds the threshold, the two roots of (ŷ(t)
 * − y₀)² = q²·var ŷ(t).
 */
final class Outlooks {
    private static final int THRESHOLDS = 2;
    private static final double MOST_YEARS_SINCE_LAST_POINT = 1;
    private static final double MOST_YEARS_AHEAD = 10;
    private static final double MOST_YEARS_TO_LATE_END = 25;

    private static final double MOST_YEARS_SINCE_EARLY_END = 100;

    private final LineFit line;
    private final double end;

    private Outlooks(LineFit line, double end) {
        this.line = line;
        this.end = end;
    }

    /** The outlook of the last segment of a shape. */
    static Computed<OutlookRow.Crossings> of(Trend trend, LocalDate dataEnd) {
        if (trend.line().isEmpty()) {
            return Computed.missing(Trends.whyNoLine(trend));
        }
        LineFit line = trend.line().orElseThrow();
        if (trend instanceof Trend.Flat) {
            return Computed.missing(WhyNot.FLAT);
        }
        if (!trend.quotable() || line.method() == IntervalMethod.NONE) {
            return Computed.missing(WhyNot.NOT_QUOTABLE);
        }
        double daysSinceLast =
                (double) (dataEnd.toEpochDay() - line.span().last().toEpochDay());
        if (daysSinceLast > MOST_YEARS_SINCE_LAST_POINT * line.daysPerYear()) {
            return Computed.missing(WhyNot.LAST_POINT_OLD);
        }
        if (line.slope() < 0) {
            return Computed.missing(WhyNot.FALLING);
        }
        double end = 1970 + (double) dataEnd.toEpochDay() / line.daysPerYear();
        return new Outlooks(line, end).crossings();
    }

    private Computed<OutlookRow.Crossings> crossings() {
        List<OutlookRow.Crossing> crossings = new ArrayList<>();
        int exponent = (int) Math.floor(line.at(end)) + 1;
        for (int i = 0; i < THRESHOLDS; i++, exponent++) {
            double at = (exponent - line.intercept()) / line.slope();
            Optional<Interval> interval = at - end > MOST_YEARS_AHEAD
                    ? Optional.empty()
                    : fieller(line, exponent).filter(this::isNear);
            if (interval.isEmpty()) {
                break;
            }
            crossings.add(new OutlookRow.Crossing(
                    Gaps.powerOfTen(exponent),
                    date(at),
                    date(interval.orElseThrow().low()),
                    date(interval.orElseThrow().high())));
        }
        return crossings.isEmpty()
                ? Computed.missing(WhyNot.TOO_FAR)
                : Computed.of(new OutlookRow.Crossings(line.confidence(), crossings));
    }

    private boolean isNear(Interval interval) {
        return interval.high() - end <= MOST_YEARS_TO_LATE_END && end - interval.low() <= MOST_YEARS_SINCE_EARLY_END;
    }

    /** Fieller's interval of the t at which a line is y; bounded where the slope's interval does not hold 0. */
    static Optional<Interval> fieller(LineFit line, double y) {
        double squaredReach = line.quantile() * line.quantile();
        double below = line.at(line.center()) - y;
        double a = line.slope() * line.slope() - squaredReach * line.slopeVariance();
        double halfB = below * line.slope() - squaredReach * line.covariance();
        double c = below * below - squaredReach * line.heightVariance();
        double root = Math.sqrt(Math.max(0, halfB * halfB - a * c));
        double low = line.center() + (-halfB - root) / a;
        double high = line.center() + (-halfB + root) / a;
        return a > 0 && Double.isFinite(low) && Double.isFinite(high)
                ? Optional.of(new Interval(low, high))
                : Optional.empty();
    }

    private LocalDate date(double t) {
        return LocalDate.ofEpochDay(Math.round((t - 1970) * line.daysPerYear()));
    }
}
