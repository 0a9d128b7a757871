package org.trendbook.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Points, lines and bands over two numeric axes.
 *
 * @param details headers of the further cells that each point brings to the chart's table
 * @param keys in the order of the key; direct labels may make them needless
 */
public record XyChart(
        Words words,
        Axis x,
        Axis y,
        List<String> details,
        List<Points> points,
        List<Line> lines,
        List<Band> bands,
        List<Key> keys)
        implements ChartPlan {

    /**
     * Points of one look.
     *
     * @param foremost whether each is drawn as itself even where the others are too many for that
     */
    public record Points(String name, Hue hue, Marker marker, List<Point> points, boolean foremost)
            implements Serializable {
        public Points {
            points = OnDemand.copyOf(points);
        }

        public Points(String name, Hue hue, Marker marker, List<Point> points) {
            this(name, hue, marker, points, false);
        }
    }

    /**
     * One point.
     *
     * @param label drawn beside it when there is room; empty for none
     * @param importance labels of higher importance are placed first
     * @param filled hollow points are approximate values
     * @param detail further cells for the chart's table, such as the date as stated: one for each of its headers
     */
    public record Point(double x, double y, String label, double importance, boolean filled, List<String> detail)
            implements Serializable {
        public Point {
            detail = OnDemand.copyOf(detail);
        }

        public Point withLabel(String changed) {
            return new Point(x, y, changed, importance, filled, detail);
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
        details = List.copyOf(details);
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        keys = List.copyOf(keys);
        for (Points series : points) {
            // Those made on demand are all made alike.
            int checked = series.points() instanceof OnDemand<Point>
                    ? 1
                    : series.points().size();
            for (Point point :
                    series.points().subList(0, Math.min(checked, series.points().size()))) {
                if (point.detail().size() != details.size()) {
                    throw new IllegalArgumentException(
                            "point " + point.label() + " does not have a cell for each of " + details);
                }
            }
        }
    }

    /** A band as it is drawn: cut at the ends of the axis. */
    public List<Slice> drawn(Band band) {
        return band.slices().stream()
                .map(slice -> new Slice(slice.x(), withinY(slice.lower()), withinY(slice.upper())))
                .toList();
    }

    private double withinY(double value) {
        return Math.min(y.max(), Math.max(y.min(), value));
    }

    @Override
    public XyChart withWords(Words changed) {
        return new XyChart(changed, x, y, details, points, lines, bands, keys);
    }

    @Override
    public List<List<String>> table() {
        List<List<List<String>>> parts = new ArrayList<>();
        parts.add(List.of(row(List.of("series", "kind", "label", "x", "y", "lower", "upper", "filled"), details)));
        for (Points series : points) {
            parts.add(new OnDemand<>(
                    series.points().size(), index -> row(series, series.points().get(index))));
        }
        parts.add(linesAndBands());
        return OnDemand.joined(parts);
    }

    private static List<String> row(Points series, Point point) {
        String filled = point.filled() ? "yes" : "no";
        return row(
                List.of(series.name(), "point", point.label(), of(point.x()), of(point.y()), "", "", filled),
                point.detail());
    }

    private List<List<String>> linesAndBands() {
        List<List<String>> rows = new ArrayList<>();
        List<String> none = Collections.nCopies(details.size(), "");
        for (Line line : lines) {
            for (Place place : line.places()) {
                rows.add(row(
                        List.of(line.name(), "line", line.label(), of(place.x()), of(place.y()), "", "", ""), none));
            }
        }
        for (Band band : bands) {
            for (Slice at : band.slices()) {
                rows.add(row(
                        List.of(band.name(), "band", "", of(at.x()), "", of(at.lower()), of(at.upper()), ""), none));
            }
        }
        return rows;
    }

    private static List<String> row(List<String> cells, List<String> further) {
        List<String> row = new ArrayList<>(cells.size() + further.size());
        row.addAll(cells);
        row.addAll(further);
        return row;
    }

    private static String of(double number) {
        return PlainNumber.of(number);
    }
}
