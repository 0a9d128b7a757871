package org.trendbook.report.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.trendbook.report.Hue;

/**
 * Points too many to be told apart: small and translucent, and where even these would blacken the page, hexagons that
 * are the darker the more points lie in them. So the picture stays legible and its files small for any number.
 */
final class PointCloud {
    /** More points than this are drawn as a cloud. */
    static final int FROM = 1500;

    /** More points than this are counted in hexagons. */
    private static final int COUNTED_FROM = 8000;

    private static final int OPACITY = 105;
    private static final double LIGHTEST = 0.2;
    private static final double DARKEST = 0.75;

    private PointCloud() {}

    /** A point on the page. */
    record Dot(double x, double y, Hue hue) {}

    static void paint(Pen pen, List<Dot> dots, double unit) {
        if (dots.size() > COUNTED_FROM) {
            paintCounts(pen, dots, 1.9 * unit);
            return;
        }
        double radius = 1.15 * unit;
        for (Dot dot : dots) {
            Color hue = Inks.of(dot.hue());
            pen.fill(
                    new Ellipse2D.Double(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius),
                    new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), OPACITY));
        }
    }

    /** Shades follow the logarithm of the count: a single point is still seen beside a thousand. */
    private static void paintCounts(Pen pen, List<Dot> dots, double radius) {
        Map<Cell, EnumMap<Hue, Integer>> counts = new TreeMap<>();
        for (Dot dot : dots) {
            counts.computeIfAbsent(Cell.of(dot, radius), cell -> new EnumMap<>(Hue.class))
                    .merge(dot.hue(), 1, Integer::sum);
        }
        int most = counts.values().stream().mapToInt(PointCloud::sum).max().orElse(1);
        counts.forEach((cell, byHue) -> {
            double share = StrictMath.log1p(sum(byHue)) / StrictMath.log1p(most);
            pen.fill(cell.outline(radius), Inks.mix(Inks.PAPER, blend(byHue), LIGHTEST + (DARKEST - LIGHTEST) * share));
        });
    }

    /** Whether a box covers a square of a grid in which a point lies. */
    static Predicate<Box> cover(List<Dot> dots, double size) {
        Set<Square> covered = new HashSet<>();
        dots.forEach(dot -> covered.add(Square.of(dot.x(), dot.y(), size)));
        return box -> {
            Square first = Square.of(box.left(), box.top(), size);
            Square last = Square.of(box.right(), box.bottom(), size);
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

    private static int sum(EnumMap<Hue, Integer> byHue) {
        return byHue.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The hues of a cell mixed by their counts. */
    private static Color blend(EnumMap<Hue, Integer> byHue) {
        Color blend = Inks.PAPER;
        int counted = 0;
        for (Map.Entry<Hue, Integer> entry : byHue.entrySet()) {
            counted += entry.getValue();
            blend = Inks.mix(blend, Inks.of(entry.getKey()), (double) entry.getValue() / counted);
        }
        return blend;
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
            double x = x(radius);
            double y = y(radius);
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
