package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.StripChart;
import org.trendbook.report.StripChart.Dot;
import org.trendbook.report.StripChart.Reference;
import org.trendbook.report.chart.LabelPlacer.Placed;
import org.trendbook.report.chart.LabelPlacer.Wanted;

/** Rows of points along one axis, laid out. */
final class StripPicture implements Picture {
    private final StripChart plan;
    private final Style style;
    private final Frame frame;
    private final RowLayout rows;
    private final Box plot;
    private final List<Mark> marks;
    private final List<CrowdedRow> crowds;
    private final List<Optional<Placed>> places;

    /** A point of the plan on the page. */
    private record Mark(Dot dot, double x, double y) {}

    StripPicture(StripChart plan, Style style, String note) {
        this.plan = plan;
        this.style = style;
        this.frame = new Frame(plan.words(), keys(plan), note, style);
        AxisText below = new AxisText(plan.axis(), style);
        double above = plan.reference().stream()
                        .allMatch(reference -> reference.label().isEmpty())
                ? 0
                : 1.5 * style.label().size() + style.unit();
        boolean figures = plan.rows().stream().anyMatch(row -> !row.figures().isEmpty());
        this.rows = new RowLayout(
                plan.rows().stream().map(StripChart.Row::name).toList(),
                figures ? plan.rows().stream().map(StripChart.Row::figures).toList() : List.of(),
                frame,
                style,
                above,
                below.heightBelow());
        Box full = rows.plot();
        this.plot = new Box(
                        full.left(),
                        full.top(),
                        full.right() - below.overhang(full.left(), full.right()),
                        full.bottom())
                .whole();
        this.marks = new ArrayList<>();
        this.crowds = new ArrayList<>();
        for (int row = 0; row < rows.shown(); row++) {
            layOut(plan.rows().get(row).dots(), rows.middle(row));
        }
        this.places = LabelPlacer.place(
                surroundings(), marks.stream().map(this::wanted).toList());
    }

    /** The plan's key, and where points are only counted, what their shades mean. */
    private static List<ChartPlan.Key> keys(StripChart plan) {
        List<ChartPlan.Key> keys = new ArrayList<>(plan.keys());
        if (plan.rows().stream().anyMatch(row -> row.dots().size() > CrowdedRow.FROM)) {
            keys.add(Shades.key(plan));
        }
        return keys;
    }

    /** Of a crowded row only the most important point that has a name is drawn as itself. */
    private void layOut(List<Dot> dots, double y) {
        if (dots.size() <= CrowdedRow.FROM) {
            dots.forEach(dot -> marks.add(new Mark(dot, x(dot.value()), y)));
            return;
        }
        CrowdedRow crowd = CrowdedRow.at(y, radius(), style.unit());
        dots.forEach(dot -> crowd.add(x(dot.value()), dot.hue()));
        crowds.add(crowd);
        dots.stream()
                .filter(dot -> !dot.label().isEmpty())
                .max(Comparator.comparingDouble(Dot::importance))
                .ifPresent(dot -> marks.add(new Mark(dot, x(dot.value()), y)));
    }

    /** A label stays in its row, so that it is not taken for one of the next. */
    private Wanted wanted(Mark mark) {
        Lettering lettering = style.label();
        double half = rows.rowHeight() / 2;
        return Wanted.of(
                mark.dot().label(),
                lettering,
                box(mark),
                new Box(plot.left(), mark.y() - half, style.width() - style.margin(), mark.y() + half),
                Math.min(lettering.height(), 2 * half),
                mark.dot().importance(),
                false);
    }

    private Surroundings surroundings() {
        List<Segment> lines = new ArrayList<>();

        for (Reference reference : plan.reference()) {
            double x = x(reference.value());
            lines.add(new Segment(x, plot.top(), x, plot.bottom()));
        }

        List<Box> obstacles = Stream.concat(
                        marks.stream().map(this::box), crowds.stream().flatMap(crowd -> crowd.covered().stream()))
                .toList();
        return new Surroundings(obstacles, box -> false, lines, 0.8 * style.unit());
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public double height() {
        return rows.height();
    }

    @Override
    public List<Share> shares() {
        int named = (int) marks.stream().filter(StripPicture::isNamed).count();
        int shown = (int) IntStream.range(0, marks.size())
                .filter(i -> isNamed(marks.get(i)) && places.get(i).isPresent())
                .count();
        return List.of(Share.ofRows(rows.shown(), plan.rows().size()), Share.ofLabels(shown, named));
    }

    private static boolean isNamed(Mark mark) {
        return !mark.dot().label().isEmpty();
    }

    @Override
    public void paint(Pen pen) {
        frame.paint(pen, height(), note());
        AxisText axis = new AxisText(plan.axis(), style);
        axis.paintGridAcross(pen, plot);
        axis.paintBelow(pen, plot);
        pen.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), Inks.AXIS, 0.7 * style.unit());
        for (int row = 0; row < rows.shown(); row++) {
            pen.line(plot.left(), rows.middle(row), plot.right(), rows.middle(row), Inks.GRID, 0.5 * style.unit());
        }
        rows.paintNames(pen);
        rows.paintFigures(pen);
        paintReferences(pen);
        int most = crowds.stream().mapToInt(CrowdedRow::most).max().orElse(1);
        crowds.forEach(crowd -> crowd.paint(pen, most));
        for (Mark mark : marks) {
            if (hasInterval(mark.dot())) {
                pen.line(
                        x(mark.dot().low()),
                        mark.y(),
                        x(mark.dot().high()),
                        mark.y(),
                        Inks.tint(mark.dot().hue(), 0.6),
                        1.8 * style.unit());
            }
        }
        for (Mark mark : marks) {
            pen.marker(
                    MarkerShape.at(mark.dot().marker(), radius(), mark.x(), mark.y()),
                    Inks.of(mark.dot().hue()),
                    mark.dot().filled(),
                    style.unit());
        }
        for (int i = 0; i < marks.size(); i++) {
            String label = marks.get(i).dot().label();
            places.get(i).ifPresent(place -> paintLabel(pen, label, place.box()));
        }
    }

    /** The line of the row does not run through the label. */
    private void paintLabel(Pen pen, String label, Box box) {
        pen.fill(box.grown(0.5 * style.unit()), Inks.PAPER);
        pen.text(
                style.label(),
                LabelPlacer.shown(label, style.label(), box),
                box.left(),
                box.top() + style.label().ascent(),
                Inks.TEXT);
    }

    private void paintReferences(Pen pen) {
        for (Reference reference : plan.reference()) {
            double x = x(reference.value());
            pen.line(x, plot.top() - 2 * style.unit(), x, plot.bottom(), Inks.AXIS, 0.8 * style.unit());
            double half = style.label().width(reference.label()) / 2;
            double middle = Math.max(style.margin() + half, Math.min(style.width() - style.margin() - half, x));
            pen.textAround(style.label(), reference.label(), middle, plot.top() - 4.5 * style.unit(), Inks.QUIET);
        }
    }

    private static boolean hasInterval(Dot dot) {
        return dot.low() < dot.high();
    }

    private double radius() {
        return Math.min(2.5 * style.unit(), rows.rowHeight() / 3);
    }

    /** The point with its interval. */
    private Box box(Mark mark) {
        double reach = 1.15 * radius();
        return new Box(
                Math.min(mark.x() - reach, x(mark.dot().low())),
                mark.y() - reach,
                Math.max(mark.x() + reach, x(mark.dot().high())),
                mark.y() + reach);
    }

    private double x(double value) {
        return PlannedAxis.place(plan.axis(), value, plot.left(), plot.right());
    }
}
