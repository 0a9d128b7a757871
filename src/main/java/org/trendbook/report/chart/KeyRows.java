package org.trendbook.report.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.ChartPlan.Key.Sample;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;

/**
 * The key of a chart: samples with their labels, side by side in as many rows as they need. A label that is wider than the
 * chart is cut off behind an ellipsis.
 */
final class KeyRows {
    private final Style style;
    private final List<List<ChartPlan.Key>> rows;

    private KeyRows(Style style, List<List<ChartPlan.Key>> rows) {
        this.style = style;
        this.rows = rows;
    }

    static KeyRows of(List<ChartPlan.Key> keys, Style style, double width) {
        List<List<ChartPlan.Key>> rows = new ArrayList<>();
        double left = 0;
        for (ChartPlan.Key whole : keys) {
            ChartPlan.Key key = fitting(whole, style, width);
            double taken = taken(key, style);
            if (rows.isEmpty() || left + taken - spacing(style) > width) {
                rows.add(new ArrayList<>());
                left = 0;
            }
            rows.get(rows.size() - 1).add(key);
            left += taken;
        }
        return new KeyRows(style, rows);
    }

    private static ChartPlan.Key fitting(ChartPlan.Key key, Style style, double width) {
        double room = width - (taken(key, style) - spacing(style) - style.key().width(key.label()));
        String label = Wrapping.shortened(style.key(), key.label(), room);
        return new ChartPlan.Key(label, key.hue(), key.marker(), key.filled(), key.sample());
    }

    double height() {
        return rows.size() * rowHeight();
    }

    void paint(Pen pen, double left, double top) {
        double middle = top + rowHeight() / 2;
        for (List<ChartPlan.Key> row : rows) {
            double at = left;
            for (ChartPlan.Key key : row) {
                paintSample(pen, key, at, middle);
                pen.text(
                        style.key(),
                        key.label(),
                        at + sampleWidth(key.sample(), style) + 3 * style.unit(),
                        middle + style.key().middle(),
                        Inks.TEXT);
                at += taken(key, style);
            }
            middle += rowHeight();
        }
    }

    private void paintSample(Pen pen, ChartPlan.Key key, double left, double middle) {
        double unit = style.unit();
        double width = sampleWidth(key.sample(), style);
        double reach = 2.9 * unit;
        Box area = new Box(left, middle - reach, left + width, middle + reach);
        switch (key.sample()) {
            case POINT -> paintMarker(pen, key.marker(), key.hue(), key.filled(), area.centerX(), middle);
            case LINE -> pen.line(left, middle, left + width, middle, Inks.of(key.hue()), 1.4 * unit);
            case DASHED_LINE ->
                pen.dashed(new Line2D.Double(left, middle, left + width, middle), Inks.of(key.hue()), 1.1 * unit, unit);
            case MARKED_LINE -> {
                pen.line(left, middle, left + width, middle, Inks.of(key.hue()), 1.4 * unit);
                paintMarker(pen, key.marker(), key.hue(), key.filled(), area.centerX(), middle);
            }
            case MARKED_DASHED_LINE -> {
                pen.dashed(new Line2D.Double(left, middle, left + width, middle), Inks.of(key.hue()), 1.1 * unit, unit);
                paintMarker(pen, key.marker(), key.hue(), key.filled(), area.centerX(), middle);
            }
            case SHADES -> PointCloud.paintSample(pen, key.hue(), area, unit);
            case BAND -> pen.fill(area, Inks.tint(key.hue(), 0.18));
            case BAR -> pen.fill(area, Inks.of(key.hue()));
            case HATCHED_BAR -> Hatching.paint(pen, area, Inks.of(key.hue()), unit);
        }
    }

    private void paintMarker(Pen pen, Marker marker, Hue hue, boolean filled, double x, double y) {
        pen.marker(MarkerShape.at(marker, 2.5 * style.unit(), x, y), Inks.of(hue), filled, style.unit());
    }

    private double rowHeight() {
        return 1.65 * style.key().size();
    }

    private static double taken(ChartPlan.Key key, Style style) {
        return sampleWidth(key.sample(), style) + 3 * style.unit() + style.key().width(key.label()) + spacing(style);
    }

    private static double spacing(Style style) {
        return 11 * style.unit();
    }

    private static double sampleWidth(Sample sample, Style style) {
        return switch (sample) {
            case POINT -> 6 * style.unit();
            case LINE, DASHED_LINE, MARKED_LINE, MARKED_DASHED_LINE, SHADES -> 15 * style.unit();
            case BAND, BAR, HATCHED_BAR -> 9 * style.unit();
        };
    }
}
