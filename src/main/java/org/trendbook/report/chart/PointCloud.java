package org.trendbook.report.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;

/**
 * Points too many to be told apart: small and translucent, and where even these would blacken the page, hexagons that
 * are the darker the more points lie in them. So the picture stays legible and its files small for any number.
 */
final class PointCloud {
    /** More points than this are drawn as a cloud. */
    static final int FROM = 400;

    /** More points than this are counted in hexagons. */
    private static final int COUNTED_FROM = 3000;

    private static final int OPACITY = 105;

    private final boolean counted;
    private final double unit;
    /** The points themselves, when they are not counted. */
    private final List<Dot> dots = new ArrayList<>();
    /** The hexagons in which points lie, when they are counted. */
    private final Map<Cell, EnumMap<Hue, Integer>> counts = new HashMap<>();

    private final Set<Square> covered = new HashSet<>();

    /** A point on the page. */
    record Dot(double x, double y, Hue hue, Marker marker, boolean filled) {}

    /** A cloud for so many points, which are added one by one. */
    PointCloud(int points, double unit) {
        this.counted = isCounted(points);
        this.unit = unit;
    }

    void add(Dot dot) {
        covered.add(Square.of(dot.x(), dot.y(), squareSize()));
        if (counted) {
            counts.computeIfAbsent(Cell.of(dot, hexagonRadius()), cell -> new EnumMap<>(Hue.class))
                    .merge(dot.hue(), 1, Integer::sum);
        } else {
            dots.add(dot);
        }
    }

    /** Whether so many points are counted in hexagons. */
    static boolean isCounted(int points) {
        return points > COUNTED_FROM;
    }

    private double hexagonRadius() {
        return 1.9 * unit;
    }

    private double squareSize() {
        return 4 * unit;
    }

    void paint(Pen pen) {
        if (counted) {
            paintCounts(pen);
        } else {
            dots.forEach(dot -> paint(pen, dot));
        }
    }

    private void paint(Pen pen, Dot dot) {
        Color hue = Inks.of(dot.hue());
        Color ink = new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), OPACITY);
        Shape shape = MarkerShape.at(dot.marker(), 1.25 * unit, dot.x(), dot.y());
        if (dot.filled()) {
            pen.fill(shape, ink);
        } else {
            pen.outline(shape, ink, 0.6 * unit);
        }
    }

    private void paintCounts(Pen pen) {
        int most = counts.values().stream().mapToInt(Shades::count).max().orElse(1);
        new TreeMap<>(counts).forEach((cell, byHue) -> pen.fill(cell.outline(hexagonRadius()), Shades.of(byHue, most)));
    }

    /** Three hexagons from light to dark, for the key. */
    static void paintSample(Pen pen, Hue hue, Box area, double unit) {
        double radius = area.height() / 2.4;
        for (int i = 0; i < 3; i++) {
            double x = area.left() + area.width() * (i + 0.5) / 3;
            pen.fill(Cell.hexagon(x, area.centerY(), radius), Shades.of(Inks.of(hue), i / 2.0));
        }
    }

    /** Whether a box covers a place where points lie. */
    Predicate<Box> cover() {
        return box -> {
            Square first = Square.of(box.left(), box.top(), squareSize());
            Square last = Square.of(box.right(), box.bottom(), squareSize());
            for (int row = first.row(); row <= last.row(); row++) {
                for (int column = first.column(); column <= last.column(); column++) {
                    if (covered.contains(new Square(row, column))) {
                        return true;
                    }
                }
            }
            return false;
        };
    }

    private record Square(int row, int column) {
        static Square of(double x, double y, double size) {
            return new Square((int) Math.floor(y / size), (int) Math.floor(x / size));
        }
    }

    /** A hexagon standing on its tip; every other row is shifted by half a hexagon. */
    private record Cell(int row, int column) implements Comparable<Cell> {
        private static final double HALF_WIDTH = Math.sqrt(3) / 2;

        /** The hexagon whose middle is nearest, out of the two rows in question. */
        static Cell of(Dot dot, double radius) {
            int above = (int) Math.floor(dot.y() / (1.5 * radius));
            Cell upper = inRow(above, dot.x(), radius);
            Cell lower = inRow(above + 1, dot.x(), radius);
            return upper.distance(dot, radius) <= lower.distance(dot, radius) ? upper : lower;
        }

        private static Cell inRow(int row, double x, double radius) {
            double width = 2 * HALF_WIDTH * radius;
            return new Cell(row, (int) Math.floor((x - shift(row) * width) / width + 0.5));
        }

        private static double shift(int row) {
            return Math.floorMod(row, 2) == 0 ? 0 : 0.5;
        }

        private double x(double radius) {
            return (column + shift(row)) * 2 * HALF_WIDTH * radius;
        }

        private double y(double radius) {
            return row * 1.5 * radius;
        }

        private double distance(Dot dot, double radius) {
            double dx = dot.x() - x(radius);
            double dy = dot.y() - y(radius);
            return dx * dx + dy * dy;
        }

        Path2D outline(double radius) {
            return hexagon(x(radius), y(radius), radius);
        }

        static Path2D hexagon(double x, double y, double radius) {
            double half = HALF_WIDTH * radius;
            Path2D hexagon = new Path2D.Double();
            hexagon.moveTo(x, y - radius);
            hexagon.lineTo(x + half, y - radius / 2);
            hexagon.lineTo(x + half, y + radius / 2);
            hexagon.lineTo(x, y + radius);
            hexagon.lineTo(x - half, y + radius / 2);
            hexagon.lineTo(x - half, y - radius / 2);
            hexagon.closePath();
            return hexagon;
        }

        @Override
        public int compareTo(Cell other) {
            return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
        }
    }
}
