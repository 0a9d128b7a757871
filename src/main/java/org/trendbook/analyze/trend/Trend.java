package org.trendbook.analyze.trend;

import java.io.Serializable;
import java.util.Optional;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.DateSpan;

/**
 * What the points of a trend allow to be said of growth. Below three points or without a span in time there is a reason
 * and no number.
 */
public sealed interface Trend extends Serializable {
    /** Fewer points have no line. */
    int LEAST_POINTS = 3;
    /** A line through fewer points is not fit for a title. */
    int LEAST_QUOTABLE_POINTS = 6;
    /** Nor is one over a shorter time. */
    int LEAST_QUOTABLE_MONTHS = 12;

    /** The points that it rests on. */
    int n();

    /** From when to when its points are dated; empty without points. */
    Optional<DateSpan> span();

    /** The line, when there is one. */
    default Optional<LineFit> line() {
        return Optional.empty();
    }

    /** The name in files: {@code fitted}, {@code flat}, {@code too_few} or {@code no_span}. */
    String status();

    /** At least six points over at least twelve months, not chosen by their size: fit for a title. */
    default boolean quotable() {
        return false;
    }

    /** Months in which values double or, negative, halve; empty without a line or when its slope is 0. */
    default Optional<Double> doublingMonths() {
        return line().flatMap(fit -> fit.doublingMonths(fit.slope()));
    }

    /** Doubling time at the upper end of the slope's interval; empty when there is none or it is 0. */
    default Optional<Double> doublingLow() {
        return line().flatMap(fit -> fit.slopeInterval().flatMap(slopes -> fit.doublingMonths(slopes.high())));
    }

    /** Doubling time at the lower end of the slope's interval; empty when there is none, and of a flat trend. */
    default Optional<Double> doublingHigh() {
        return line().flatMap(fit -> fit.slopeInterval().flatMap(slopes -> fit.doublingMonths(slopes.low())));
    }

    /** There is a line. */
    sealed interface WithLine extends Trend {
        LineFit fit();

        @Override
        default int n() {
            return fit().n();
        }

        @Override
        default Optional<DateSpan> span() {
            return Optional.of(fit().span());
        }

        @Override
        default Optional<LineFit> line() {
            return Optional.of(fit());
        }
    }

    /** The slope's interval lies to one side of 0 or, for record setters, none is given. */
    record Fitted(LineFit fit, boolean quotable) implements WithLine {
        @Override
        public String status() {
            return "fitted";
        }
    }

    /** The slope's interval holds 0: no growth can be shown, and the doubling time has no upper end. */
    record Flat(LineFit fit, boolean quotable) implements WithLine {
        @Override
        public String status() {
            return "flat";
        }

        @Override
        public Optional<Double> doublingHigh() {
            return Optional.empty();
        }
    }

    /**
     * Fewer than three points.
     *
     * @param dates of the points; missing without points
     */
    record TooFew(int n, Computed<DateSpan> dates) implements Trend {
        @Override
        public Optional<DateSpan> span() {
            return dates.value();
        }

        @Override
        public String status() {
            return "too_few";
        }
    }

    /**
     * Three points or more of one date, or of dates so close together that their growth per year is too large or small to be
     * stated (more than 300 orders of magnitude).
     */
    record NoSpan(int n, DateSpan dates) implements Trend {
        @Override
        public Optional<DateSpan> span() {
            return Optional.of(dates);
        }

        @Override
        public String status() {
            return "no_span";
        }
    }
}
