package org.trendbook.report.figure;

import org.trendbook.report.ChartPlan;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;

/** Entries of a chart's key. */
final class Keys {
    private Keys() {}

    static ChartPlan.Key point(String label, Hue hue, Marker marker) {
        return new ChartPlan.Key(label, hue, marker, true, ChartPlan.Key.Sample.POINT);
    }

    static ChartPlan.Key hollow(String label) {
        return new ChartPlan.Key(label, Hues.REST, Marker.CIRCLE, false, ChartPlan.Key.Sample.POINT);
    }

    static ChartPlan.Key line(String label, Hue hue) {
        return new ChartPlan.Key(label, hue, Marker.CIRCLE, true, ChartPlan.Key.Sample.LINE);
    }

    static ChartPlan.Key dashed(String label, Hue hue) {
        return new ChartPlan.Key(label, hue, Marker.CIRCLE, true, ChartPlan.Key.Sample.DASHED_LINE);
    }

    /** A line through points, or one that belongs to them. */
    static ChartPlan.Key marked(String label, Hue hue, Marker marker) {
        return new ChartPlan.Key(label, hue, marker, true, ChartPlan.Key.Sample.MARKED_LINE);
    }

    static ChartPlan.Key markedDashed(String label, Hue hue, Marker marker) {
        return new ChartPlan.Key(label, hue, marker, true, ChartPlan.Key.Sample.MARKED_DASHED_LINE);
    }

    static ChartPlan.Key band(String label, Hue hue) {
        return new ChartPlan.Key(label, hue, Marker.CIRCLE, true, ChartPlan.Key.Sample.BAND);
    }
}
