package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.report.Hue;
import org.trendbook.report.XyChart;

/** Fitted lines over time, from the first to the last day of their points and no further. */
final class TrendLines {
    private static final int BAND_PLACES = 49;
    private static final double MOST_DECADES = 300;

    private TrendLines() {}

    static XyChart.Line line(String name, Hue hue, boolean dashed, LineFit fit, String label) {
        List<XyChart.Place> places = List.of(place(fit, firstDay(fit)), place(fit, lastDay(fit)));
        return new XyChart.Line(name, hue, dashed, false, places, label);
    }

    /** The interval of the mean response; empty when the fit gives none. */
    static Optional<XyChart.Band> band(String name, Hue hue, LineFit fit) {
        List<XyChart.Slice> slices = new ArrayList<>();
        for (int at = 0; at < BAND_PLACES; at++) {
            double day = firstDay(fit) + (lastDay(fit) - firstDay(fit)) * at / (BAND_PLACES - 1);
            Optional<Interval> interval = fit.band(years(fit, day));
            interval.ifPresent(ends -> slices.add(new XyChart.Slice(day, size(ends.low()), size(ends.high()))));
        }
        return slices.isEmpty() ? Optional.empty() : Optional.of(new XyChart.Band(name, hue, slices));
    }

    private static XyChart.Place place(LineFit fit, double day) {
        return new XyChart.Place(day, StrictMath.pow(10, fit.at(years(fit, day))));
    }

    /** Of three scattered points the band may reach further than a number can. */
    private static double size(double exponent) {
        return StrictMath.pow(10, Math.min(MOST_DECADES, Math.max(-MOST_DECADES, exponent)));
    }

    private static double years(LineFit fit, double day) {
        return 1970 + day / fit.daysPerYear();
    }

    private static double firstDay(LineFit fit) {
        return fit.span().first().toEpochDay();
    }

    private static double lastDay(LineFit fit) {
        return fit.span().last().toEpochDay();
    }
}
