package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.report.Axis;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.XyChart;
import org.trendbook.report.chart.LabelPlacer.Placed;
import org.trendbook.report.chart.LabelPlacer.Reach;
import org.trendbook.report.chart.LabelPlacer.Wanted;

/** Points, lines and bands over two axes, laid out. */
final class XyPicture implements Picture {
    private final XyChart plan;
    private final Style style;
    private final Frame frame;
    private final Box plot;
    private final List<Mark> marks;
    private final boolean cloud;
    private final List<Label> labels;
    private final List<Optional<Placed>> places;

    /** A point of the plan on the page. */
    private record Mark(double x, double y, Marker marker, Hue hue, boolean filled, String label, double importance) {}

    /** A text to be placed: the name of a point or of a line. */
    private record Label(String text, Box mark, double importance, Optional<Hue> hue, Lettering lettering) {
        Wanted wanted() {
            return new Wanted(mark, lettering.width(text), lettering.height(), importance, Reach.AROUND);
        }
    }

    XyPicture(XyChart plan, Style style, String note) {
        this.plan = plan;
        this.style = style;
        this.frame = Frame.of(plan.words(), plan.keys(), note, style);
        this.plot = plot();
        this.marks = marks();
        this.cloud = marks.size() > PointCloud.THRESHOLD;
        this.labels = labels();
        this.places = LabelPlacer.place(
                surroundings(), labels.stream().map(Label::wanted).toList());
    }

    private Box plot() {
        Box area = frame.area(style.height());
        AxisText below = new AxisText(plan.x(), style);
        double left = area.left() + new AxisText(plan.y(), style).widest() + 4 * style.unit();
        double top = area.top()
                + (plan.y().title().isEmpty() ? 0 : 1.3 * style.axis().size())
                + style.axis().size() / 2;
        double right = area.right() - Math.max(below.overhang(left, area.right()), lineLabelRoom(left, area.right()));
        return new Box(left, top, right, area.bottom() - below.heightBelow());
    }

    /** The room that the names of lines need which end close to the right edge. */
    private double lineLabelRoom(double left, double right) {
        double room = 0;
        for (XyChart.Line line : plan.lines()) {
            if (!line.label().isEmpty() && !line.places().isEmpty()) {
                double end = PlannedAxis.place(plan.x(), last(line).x(), left, right);
                double width = style.strong().width(line.label()) + 4 * style.unit();
                room = Math.max(room, Math.min(end + width - right, 0.3 * (right - left)));
            }
        }
        return room;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (XyChart.Points series : plan.points()) {
            for (XyChart.Point point : series.points()) {
                marks.add(new Mark(
                        x(point.x()),
                        y(point.y()),
                        series.marker(),
                        series.hue(),
                        point.filled(),
                        point.label(),
                        point.importance()));
            }
        }
        return marks;
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (XyChart.Line line : plan.lines()) {
            if (!line.label().isEmpty() && !line.places().isEmpty()) {
                Box end = Box.around(x(last(line).x()), y(last(line).y()), 0);
                labels.add(new Label(line.label(), end, Double.MAX_VALUE, Optional.of(line.hue()), style.strong()));
            }
        }
        for (Mark mark : marks) {
            if (!mark.label().isEmpty()) {
                labels.add(new Label(mark.label(), box(mark), mark.importance(), Optional.empty(), style.label()));
            }
        }
        return labels;
    }

    private Surroundings surroundings() {
        List<Segment> lines = new ArrayList<>();
        for (XyChart.Line line : plan.lines()) {
            lines.addAll(path(XyPlotting.corners(line)));
        }
        for (XyChart.Band band : plan.bands()) {
            lines.addAll(path(band.slices().stream()
                    .map(slice -> new XyChart.Place(slice.x(), slice.lower()))
                    .toList()));
            lines.addAll(path(band.slices().stream()
                    .map(slice -> new XyChart.Place(slice.x(), slice.upper()))
                    .toList()));
        }
        List<Box> obstacles = cloud ? List.of() : marks.stream().map(this::box).toList();
        Box room = new Box(plot.left(), plot.top(), style.width() - style.margin(), plot.bottom());
        return new Surroundings(room, obstacles, lines, 1.2 * style.unit());
    }

    /** The parts of a line on the page; those too short to be seen are joined. */
    private List<Segment> path(List<XyChart.Place> places) {
        List<Segment> path = new ArrayList<>();
        double shortest = style.unit();
        for (int from = 0, to = 1; to < places.size(); to++) {
            Segment part = new Segment(
                    x(places.get(from).x()),
                    y(places.get(from).y()),
                    x(places.get(to).x()),
                    y(places.get(to).y()));
            if (Math.hypot(part.x2() - part.x1(), part.y2() - part.y1()) >= shortest || to == places.size() - 1) {
                path.add(part);
                from = to;
            }
        }
        return path;
    }

    @Override
    public double width() {
        return style.width();
    }

    @Override
    public double height() {
        return style.height();
    }

    @Override
    public int wanted() {
        return labels.size();
    }

    @Override
    public List<String> leftOut() {
        List<String> leftOut = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (places.get(i).isEmpty()) {
                leftOut.add(labels.get(i).text());
            }
        }
        return leftOut;
    }

    @Override
    public void paint(Pen pen) {
        frame.paint(pen, height());
        paintAxes(pen);
        XyPlotting.paint(pen, plan, plot, style);
        for (int i = 0; i < labels.size(); i++) {
            places.get(i)
                    .flatMap(Placed::leader)
                    .ifPresent(leader -> pen.line(leader, Inks.LEADER, 0.45 * style.unit()));
        }
        for (Mark mark : marks) {
            pen.marker(
                    MarkerShape.at(mark.marker(), radius(), mark.x(), mark.y()),
                    Inks.of(mark.hue()),
                    mark.filled(),
                    style.unit());
        }
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            places.get(i).ifPresent(place -> paintLabel(pen, label, place.box()));
        }
    }

    private void paintLabel(Pen pen, Label label, Box box) {
        pen.text(
                label.lettering(),
                label.text(),
                box.left(),
                box.top() + label.lettering().ascent(),
                label.hue().map(Inks::text).orElse(Inks.TEXT));
    }

    private void paintAxes(Pen pen) {
        Axis vertical = plan.y();
        if (!vertical.title().isEmpty()) {
            pen.text(
                    style.axis(),
                    Wrapping.shortened(style.axis(), vertical.title(), style.width() - 2 * style.margin()),
                    style.margin(),
                    frame.area(height()).top() + style.axis().ascent(),
                    Inks.QUIET);
        }
        new AxisText(plan.x(), style).paintBelow(pen, plot);
        new AxisText(vertical, style).paintLeft(pen, plot);
    }

    private double radius() {
        return 2.5 * style.unit();
    }

    private Box box(Mark mark) {
        return Box.around(mark.x(), mark.y(), 1.15 * radius());
    }

    private double x(double value) {
        return PlannedAxis.place(plan.x(), value, plot.left(), plot.right());
    }

    private double y(double value) {
        return PlannedAxis.place(plan.y(), value, plot.bottom(), plot.top());
    }

    private static XyChart.Place last(XyChart.Line line) {
        return line.places().get(line.places().size() - 1);
    }
}
