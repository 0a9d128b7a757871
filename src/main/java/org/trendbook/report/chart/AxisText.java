package org.trendbook.report.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trendbook.report.Axis;
import org.trendbook.report.Axis.Tick;

/** The labels of an axis. Where they would touch, only every second, third … is written. */
record AxisText(Axis axis, Style style) {
    /** The width of the widest label. */
    double widest() {
        return axis.ticks().stream()
                .mapToDouble(tick -> style.axis().width(tick.label()))
                .max()
                .orElse(0);
    }

    /** What the labels of a lying axis and its title take below it. */
    double heightBelow() {
        return 3.5 * style.unit()
                + style.axis().height()
                + (axis.title().isEmpty() ? 0 : 1.35 * style.axis().size())
                + style.unit();
    }

    /** What the title of a standing axis takes above it. */
    double titleHeight() {
        return axis.title().isEmpty() ? 0 : 1.3 * style.axis().size();
    }

    /** How far the last label stands out to the right of its axis. */
    double overhang(double left, double right) {
        return shown(left, right).stream()
                .mapToDouble(tick -> PlannedAxis.place(axis, tick.value(), left, right)
                        + style.axis().width(tick.label()) / 2
                        - right)
                .filter(overhang -> overhang > 0)
                .max()
                .orElse(0);
    }

    /** Upright lines at the ticks of a lying axis. */
    void paintGridAcross(Pen pen, Box plot) {
        inside().forEach(tick -> {
            double x = PlannedAxis.place(axis, tick.value(), plot.left(), plot.right());
            pen.line(x, plot.top(), x, plot.bottom(), Inks.GRID, 0.5 * style.unit());
        });
    }

    /** Level lines at the ticks of a standing axis. */
    void paintGridAlong(Pen pen, Box plot) {
        inside().forEach(tick -> {
            double y = PlannedAxis.place(axis, tick.value(), plot.bottom(), plot.top());
            pen.line(plot.left(), y, plot.right(), y, Inks.GRID, 0.5 * style.unit());
        });
    }

    void paintBelow(Pen pen, Box plot) {
        double unit = style.unit();
        double baseline = plot.bottom() + 3.5 * unit + style.axis().ascent();
        for (Tick tick : shown(plot.left(), plot.right())) {
            double x = PlannedAxis.place(axis, tick.value(), plot.left(), plot.right());
            pen.line(x, plot.bottom(), x, plot.bottom() + 2.4 * unit, Inks.AXIS, 0.6 * unit);
            pen.textAround(style.axis(), tick.label(), x, baseline, Inks.TEXT);
        }
        if (!axis.title().isEmpty()) {
            String title = Wrapping.shortened(style.axis(), axis.title(), plot.right() - style.margin());
            pen.textEndingAt(
                    style.axis(),
                    title,
                    plot.right(),
                    baseline + 1.35 * style.axis().size(),
                    Inks.QUIET);
        }
    }

    /** The title of a standing axis, at the left edge of the page. */
    void paintTitle(Pen pen, double top) {
        pen.text(
                style.axis(),
                Wrapping.shortened(style.axis(), axis.title(), style.width() - 2 * style.margin()),
                style.margin(),
                top + style.axis().ascent(),
                Inks.QUIET);
    }

    void paintLeft(Pen pen, Box plot) {
        DoubleUnaryOperator place = value -> PlannedAxis.place(axis, value, plot.bottom(), plot.top());
        double spacing = 1.25 * style.axis().size();
        for (Tick tick : everyOther(step(place, tick -> spacing))) {
            double y = place.applyAsDouble(tick.value());
            pen.textEndingAt(
                    style.axis(),
                    tick.label(),
                    plot.left() - 4 * style.unit(),
                    y + style.axis().middle(),
                    Inks.TEXT);
        }
    }

    private List<Tick> shown(double left, double right) {
        return everyOther(step(
                value -> PlannedAxis.place(axis, value, left, right),
                tick -> style.axis().width(tick.label()) + 5 * style.unit()));
    }

    private interface Extent {
        double of(Tick tick);
    }

    /** The least step at which no two neighbors touch. */
    private int step(DoubleUnaryOperator place, Extent extent) {
        int step = 1;
        while (step < axis.ticks().size() && touching(everyOther(step), place, extent)) {
            step++;
        }
        return step;
    }

    private static boolean touching(List<Tick> ticks, DoubleUnaryOperator place, Extent extent) {
        for (int i = 1; i < ticks.size(); i++) {
            double apart = Math.abs(place.applyAsDouble(ticks.get(i).value())
                    - place.applyAsDouble(ticks.get(i - 1).value()));
            if (apart < (extent.of(ticks.get(i)) + extent.of(ticks.get(i - 1))) / 2) {
                return true;
            }
        }
        return false;
    }

    private List<Tick> everyOther(int step) {
        List<Tick> labeled = inside().filter(tick -> !tick.label().isEmpty()).toList();
        return IntStream.range(0, labeled.size())
                .filter(i -> i % step == 0)
                .mapToObj(labeled::get)
                .toList();
    }

    private Stream<Tick> inside() {
        return axis.ticks().stream().filter(tick -> tick.value() >= axis.min() && tick.value() <= axis.max());
    }
}
