package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trendbook.report.Axis;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.Texts;
import org.trendbook.report.XyChart;
import org.trendbook.report.chart.LabelPlacer.Placed;
import org.trendbook.report.chart.LabelPlacer.Wanted;

/** Points, lines and bands over two axes, laid out. */
final class XyPicture implements Picture {
    /** So many of a cloud's points, the most important ones, may be drawn in full and named. */
    private static final int NAMED_IN_CLOUD = 25;

    private static final double WIDEST_LINE_NAME = 0.3;

    private final XyChart plan;
    private final Style style;
    private final Frame frame;
    private final Box plot;
    private final List<Mark> points;
    /** The points that may be named, and that labels keep clear of. */
    private final List<Mark> marks;

    private final List<Label> labels;
    private final List<Optional<Placed>> places;

    /** A point of the plan on the page. */
    private record Mark(double x, double y, Marker marker, Hue hue, boolean filled, String name, double importance) {}

    /** The name of a point or, in its hue, of a line. */
    private record Label(String text, Box mark, double importance, Optional<Hue> hue, Lettering lettering) {
        Wanted wanted(Box room) {
            return new Wanted(mark, room, lettering.width(text), lettering.height(), importance, true);
        }
    }

    XyPicture(XyChart plan, Style style, String note) {
        this.plan = plan;
        this.style = style;
        this.frame = Frame.of(plan.words(), plan.keys(), note, style);
        this.plot = plot();
        this.points = points();
        this.marks = isCloud() ? mostImportant() : points;
        this.labels = labels();
        Box room = new Box(plot.left(), plot.top(), style.width() - style.margin(), plot.bottom());
        this.places = LabelPlacer.place(
                surroundings(), labels.stream().map(label -> label.wanted(room)).toList());
    }

    private Box plot() {
        Box area = frame.area(style.height());
        AxisText below = new AxisText(plan.x(), style);
        double title = plan.y().title().isEmpty() ? 0 : 1.3 * style.axis().size();
        double top = area.top() + title + style.axis().size() / 2;
        double left = area.left() + new AxisText(plan.y(), style).widest() + 4 * style.unit();
        double room = Math.max(below.overhang(left, area.right()), roomForLineNames(left, area.right()));
        return new Box(left, top, area.right() - room, area.bottom() - below.heightBelow()).whole();
    }

    /** What the names of lines need that end close to the right edge. */
    private double roomForLineNames(double left, double right) {
        double room = 0;
        for (XyChart.Line line : namedLines()) {
            double end = PlannedAxis.place(plan.x(), last(line).x(), left, right);
            double width = style.strong().width(line.label()) + 6 * style.unit();
            room = Math.max(room, Math.min(end + width - right, WIDEST_LINE_NAME * (right - left)));
        }
        return room;
    }

    private List<Mark> points() {
        List<Mark> points = new ArrayList<>();
        for (XyChart.Points series : plan.points()) {
            for (XyChart.Point point : series.points()) {
                points.add(new Mark(
                        x(point.x()),
                        y(point.y()),
                        series.marker(),
                        series.hue(),
                        point.filled(),
                        point.label(),
                        point.importance()));
            }
        }
        return points;
    }

    private boolean isCloud() {
        return points.size() > PointCloud.FROM;
    }

    private List<Mark> mostImportant() {
        return points.stream()
                .filter(mark -> !mark.name().isEmpty())
                .sorted(Comparator.comparingDouble(mark -> -mark.importance()))
                .limit(NAMED_IN_CLOUD)
                .toList();
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (XyChart.Line line : namedLines()) {
            Box end = Box.around(x(last(line).x()), y(last(line).y()), reach());
            labels.add(new Label(line.label(), end, Double.MAX_VALUE, Optional.of(line.hue()), style.strong()));
        }
        for (Mark mark : marks) {
            if (!mark.name().isEmpty()) {
                labels.add(new Label(mark.name(), box(mark), mark.importance(), Optional.empty(), style.label()));
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
            lines.addAll(path(XyPlotting.edge(band, XyChart.Slice::lower)));
            lines.addAll(path(XyPlotting.edge(band, XyChart.Slice::upper)));
        }
        Predicate<Box> texture = isCloud() ? PointCloud.cover(dots(), 4 * style.unit()) : box -> false;
        return new Surroundings(marks.stream().map(this::box).toList(), texture, lines, 1.2 * style.unit());
    }

    /** The parts of a line on the page; those too short to be seen are joined. */
    private List<Segment> path(List<XyChart.Place> places) {
        List<Segment> path = new ArrayList<>();
        int from = 0;
        for (int to = 1; to < places.size(); to++) {
            Segment part = new Segment(
                    x(places.get(from).x()),
                    y(places.get(from).y()),
                    x(places.get(to).x()),
                    y(places.get(to).y()));
            if (part.length() >= style.unit() || to == places.size() - 1) {
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
    public boolean hasRoomFor(String note) {
        return frame.hasRoomFor(note);
    }

    @Override
    public List<String> leftOut() {
        List<String> leftOut = new ArrayList<>(names());
        for (int i = 0; i < labels.size(); i++) {
            if (places.get(i).isPresent()) {
                leftOut.remove(labels.get(i).text());
            }
        }
        return leftOut;
    }

    @Override
    public List<Share> shares() {
        int shown = (int) places.stream().filter(Optional::isPresent).count();
        return List.of(Share.ofLabels(shown, names().size()));
    }

    private List<String> names() {
        return Stream.concat(
                        namedLines().stream().map(XyChart.Line::label),
                        points.stream().map(Mark::name).filter(name -> !name.isEmpty()))
                .toList();
    }

    private List<XyChart.Line> namedLines() {
        return plan.lines().stream()
                .filter(line -> !line.label().isEmpty() && !line.places().isEmpty())
                .toList();
    }

    @Override
    public void paint(Pen pen) {
        frame.paint(pen, height(), note(Texts.of(plan.words().language())));
        paintAxes(pen);
        if (isCloud()) {
            PointCloud.paint(pen, dots(), style.unit());
        }
        XyPlotting.paint(pen, plan, plot, style);
        places.forEach(place ->
                place.flatMap(Placed::leader).ifPresent(leader -> pen.line(leader, Inks.LEADER, 0.45 * style.unit())));
        for (Mark mark : isCloud() ? shownMarks() : points) {
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

    /** The points whose names are shown. */
    private List<Mark> shownMarks() {
        int named = labels.size() - marks.size();
        return IntStream.range(0, marks.size())
                .filter(i -> places.get(named + i).isPresent())
                .mapToObj(marks::get)
                .toList();
    }

    private List<PointCloud.Dot> dots() {
        return points.stream()
                .map(mark -> new PointCloud.Dot(mark.x(), mark.y(), mark.hue()))
                .toList();
    }

    private static void paintLabel(Pen pen, Label label, Box box) {
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
        AxisText across = new AxisText(plan.x(), style);
        AxisText along = new AxisText(vertical, style);
        if (plan.x().logarithmic()) {
            across.paintGridAcross(pen, plot);
        }
        along.paintGridAlong(pen, plot);
        pen.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), Inks.AXIS, 0.7 * style.unit());
        across.paintBelow(pen, plot);
        along.paintLeft(pen, plot);
    }

    private double radius() {
        return 2.5 * style.unit();
    }

    /** Every marker lies within this distance of its middle, halo included. */
    private double reach() {
        return 1.25 * radius();
    }

    private Box box(Mark mark) {
        return Box.around(mark.x(), mark.y(), reach());
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
