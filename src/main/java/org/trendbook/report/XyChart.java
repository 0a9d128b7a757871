package org.trendbook.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Points, lines and bands over two numeric axes.
 *
 * @param keys in the order of the key; direct labels may make them needless
 */
public record XyChart(
        Words words, Axis x, Axis y, List<Points> points, List<Line> lines, List<Band> bands, List<Key> keys)
        implements ChartPlan {

    /** Points of one look. */
    public record Points(String name, Hue hue, Marker marker, List<Point> points) implements Serializable {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * One point.
     *
     * @param label drawn beside it when there is room; empty for none
     * @param importance labels of higher importance are placed first
     * @param filled hollow points are approximate values
     * @param detail further cells for the chart's table, such as the date as stated
     */
    public record Point(double x, double y, String label, double importance, boolean filled, List<String> detail)
            implements Serializable {
        public Point {
            detail = List.copyOf(detail);
        }
    }

    /**
     * A line through places, straight or in steps.
     *
     * @param stepped whether y stays until the next x
     * @param label drawn at its right end when there is room; empty for none
     */
    public record Line(String name, Hue hue, boolean dashed, boolean stepped, List<Place> places, String label)
            implements Serializable {
        public Line {
            places = List.copyOf(places);
        }
    }

    /** A place on a line, in the units of the axes. */
    public record Place(double x, double y) implements Serializable {}

    /** The area between two lines over the same x, from left to right. */
    public record Band(String name, Hue hue, List<Slice> slices) implements Serializable {
        public Band {
            slices = List.copyOf(slices);
        }
    }

    /** The lower and the upper end of a band at one x. */
    public record Slice(double x, double lower, double upper) implements Serializable {}

    public XyChart {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        keys = List.copyOf(keys);
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("series", "kind", "label", "x", "y", "lower", "upper", "filled", "detail"));
        for (Points series : points) {
            for (Point point : series.points()) {
                rows.add(List.of(
                        series.name(),
                        "point",
                        point.label(),
                        PlainNumber.of(point.x()),
                        PlainNumber.of(point.y()),
                        "",
                        "",
                        point.filled() ? "yes" : "no",
                        String.join("; ", point.detail())));
            }
        }
        for (Line line : lines) {
            for (Place place : line.places()) {
                rows.add(List.of(
                        line.name(),
                        "line",
                        line.label(),
                        PlainNumber.of(place.x()),
                        PlainNumber.of(place.y()),
                        "",
                        "",
                        "",
                        ""));
            }
        }
        for (Band band : bands) {
            for (Slice slice : band.slices()) {
                rows.add(List.of(
                        band.name(),
                        "band",
                        "",
                        PlainNumber.of(slice.x()),
                        "",
                        PlainNumber.of(slice.lower()),
                        PlainNumber.of(slice.upper()),
                        "",
                        ""));
            }
        }
        return rows;
    }
}
