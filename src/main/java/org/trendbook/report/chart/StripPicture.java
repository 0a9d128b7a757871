package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.report.StripChart;
import org.trendbook.report.StripChart.Dot;
import org.trendbook.report.StripChart.Reference;
import org.trendbook.report.chart.LabelPlacer.Placed;
import org.trendbook.report.chart.LabelPlacer.Reach;
import org.trendbook.report.chart.LabelPlacer.Wanted;

/** Rows of points along one axis, laid out. */
final class StripPicture implements Picture {
    private final StripChart plan;
    private final Style style;
    private final Frame frame;
    private final RowLayout rows;
    private final Box plot;
    private final List<Mark> marks;
    private final List<Optional<Placed>> places;

    /** A point of the plan on the page. */
    private record Mark(Dot dot, double x, double y) {}

    StripPicture(StripChart plan, Style style, String note) {
        this.plan = plan;
        this.style = style;
        this.frame = Frame.of(plan.words(), plan.keys(), note, style);
        AxisText below = new AxisText(plan.axis(), style);
        double above = plan.reference().stream()
                        .allMatch(reference -> reference.label().isEmpty())
                ? 0
                : 1.5 * style.label().size();
        this.rows = new RowLayout(
                plan.rows().stream().map(StripChart.Row::name).toList(), frame, style, above, below.heightBelow());
        Box full = rows.plot();
        this.plot = new Box(
                full.left(), full.top(), full.right() - below.overhang(full.left(), full.right()), full.bottom());
        this.marks = marks();
        this.places = LabelPlacer.place(
                surroundings(), marks.stream().map(this::wanted).toList());
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < rows.shown(); row++) {
            for (Dot dot : plan.rows().get(row).dots()) {
                marks.add(new Mark(dot, x(dot.value()), rows.middle(row)));
            }
        }
        return marks;
    }

    private Wanted wanted(Mark mark) {
        Lettering lettering = style.label();
        return new Wanted(
                box(mark),
                lettering.width(mark.dot().label()),
                lettering.height(),
                mark.dot().importance(),
                Reach.BESIDE);
    }

    private Surroundings surroundings() {
        List<Segment> lines = new ArrayList<>();
        for (Mark mark : marks) {
            if (hasInterval(mark.dot())) {
                lines.add(
                        new Segment(x(mark.dot().low()), mark.y(), x(mark.dot().high()), mark.y()));
            }
        }
        for (Reference reference : plan.reference()) {
            double x = x(reference.value());
            lines.add(new Segment(x, plot.top(), x, plot.bottom()));
        }
        Box room = new Box(plot.left(), plot.top(), style.width() - style.margin(), plot.bottom());
        return new Surroundings(room, marks.stream().map(this::box).toList(), lines, 0.8 * style.unit());
    }

    @Override
    public double width() {
        return style.width();
    }

    @Override
    public double height() {
        return rows.height();
    }

    @Override
    public int wanted() {
        return (int) plan.rows().stream()
                        .flatMap(row -> row.dots().stream())
                        .filter(dot -> !dot.label().isEmpty())
                        .count()
                + plan.rows().size();
    }

    @Override
    public List<String> leftOut() {
        List<String> leftOut = new ArrayList<>(rows.leftOut());
        for (int i = 0; i < marks.size(); i++) {
            if (places.get(i).isEmpty() && !marks.get(i).dot().label().isEmpty()) {
                leftOut.add(marks.get(i).dot().label());
            }
        }
        return leftOut;
    }

    @Override
    public void paint(Pen pen) {
        frame.paint(pen, height());
        XyPlotting.paintGrid(pen, plan.axis(), plot, style);
        for (int row = 0; row < rows.shown(); row++) {
            pen.line(plot.left(), rows.middle(row), plot.right(), rows.middle(row), Inks.GRID, 0.5 * style.unit());
        }
        new AxisText(plan.axis(), style).paintBelow(pen, plot);
        rows.paintNames(pen);
        paintReferences(pen);
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
            places.get(i)
                    .ifPresent(place -> pen.text(
                            style.label(),
                            label,
                            place.box().left(),
                            place.box().top() + style.label().ascent(),
                            Inks.TEXT));
        }
    }

    private void paintReferences(Pen pen) {
        for (Reference reference : plan.reference()) {
            double x = x(reference.value());
            pen.line(x, plot.top() - 2 * style.unit(), x, plot.bottom(), Inks.AXIS, 0.8 * style.unit());
            double half = style.label().width(reference.label()) / 2;
            double middle = Math.max(style.margin() + half, Math.min(style.width() - style.margin() - half, x));
            pen.textAround(style.label(), reference.label(), middle, plot.top() - 3.5 * style.unit(), Inks.QUIET);
        }
    }

    private static boolean hasInterval(Dot dot) {
        return dot.low() < dot.high();
    }

    private double radius() {
        return Math.min(2.5 * style.unit(), rows.rowHeight() / 3);
    }

    private Box box(Mark mark) {
        return Box.around(mark.x(), mark.y(), 1.15 * radius());
    }

    private double x(double value) {
        return PlannedAxis.place(plan.axis(), value, plot.left(), plot.right());
    }
}
