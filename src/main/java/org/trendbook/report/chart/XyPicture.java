package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.PlacedPoints;
import org.trendbook.report.XyChart;
import org.trendbook.report.chart.LabelPlacer.Placed;
import org.trendbook.report.chart.LabelPlacer.Wanted;

/** Points, lines and bands over two axes, laid out. */
final class XyPicture implements Picture {
    /** So many of a crowd's points, the most important ones, may be drawn as themselves and named. */
    private static final int NAMED_IN_CROWD = 25;

    /** Radii of markers, in units, for few points and for more. */
    private static final double LARGEST_RADIUS = 2.5;

    private static final int FEW = 60;
    private static final int SOME = 150;

    private static final double WIDEST_LINE_NAME = 0.3;

    private final XyChart plan;
    private final Style style;
    private final Frame frame;
    private final Box plot;
    /** The points that are drawn as themselves: all, or in a crowd the foremost and those that may be named. */
    private final List<Mark> marks;
    /** All points when they are too many to be drawn as themselves. */
    private final Optional<PointCloud> cloud;
    /** How many points have names. */
    private final int named;

    private final List<Label> labels;
    private final List<Optional<Placed>> places;

    /** A point of the plan on the page. */
    private record Mark(
            double x,
            double y,
            Marker marker,
            Hue hue,
            boolean filled,
            String name,
            double importance,
            boolean foremost) {}

    /** The name of a point or, in its hue, of a line. */
    private record Label(
            String text, Box mark, double importance, Optional<Hue> hue, Lettering lettering, Optional<Mark> owner) {
        Wanted wanted(Box room) {
            return Wanted.of(text, lettering, mark, room, lettering.height(), importance, true);
        }
    }

    XyPicture(XyChart plan, Style style, String note) {
        this.plan = plan;
        this.style = style;
        boolean crowd = count(plan) > PointCloud.FROM;
        this.frame = new Frame(plan.words(), keys(plan), note, style);
        this.plot = plot();
        Crowd all = new Crowd(crowd);
        plan.points().forEach(all::add);
        this.marks = all.marks();
        this.cloud = crowd ? Optional.of(all.cloud) : Optional.empty();
        this.named = all.named;
        this.labels = labels();
        Box room = new Box(plot.left(), plot.top(), style.width() - style.margin(), plot.bottom() - 1.2 * style.unit());
        this.places = LabelPlacer.place(
                surroundings(), labels.stream().map(label -> label.wanted(room)).toList());
    }

    private Box plot() {
        Box area = frame.area(height());
        AxisText below = new AxisText(plan.x(), style);
        AxisText beside = new AxisText(plan.y(), style);
        double top = area.top() + beside.titleHeight() + style.axis().size() / 2;
        double left = area.left() + beside.widest() + 4 * style.unit();
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

    private static int count(XyChart plan) {
        return plan.points().stream().mapToInt(series -> series.points().size()).sum();
    }

    /** The plan's key, and where points are only counted, what their shades mean. */
    private static List<ChartPlan.Key> keys(XyChart plan) {
        List<ChartPlan.Key> keys = new ArrayList<>(plan.keys());
        if (PointCloud.isCounted(count(plan))) {
            keys.add(Shades.key(plan));
        }
        return keys;
    }

    private Mark mark(XyChart.Points series, XyChart.Point point) {
        return new Mark(
                x(point.x()),
                y(point.y()),
                series.marker(),
                series.hue(),
                point.filled(),
                point.label(),
                point.importance(),
                series.foremost());
    }

    /** Takes the points one by one, since a crowd of them is not held. */
    private final class Crowd {
        private final boolean isCrowd;
        private final PointCloud cloud = new PointCloud(count(plan), style.unit());
        private final List<Mark> foremost = new ArrayList<>();
        private final Foremost<Mark> others = new Foremost<>(NAMED_IN_CROWD);
        private int named;

        Crowd(boolean isCrowd) {
            this.isCrowd = isCrowd;
        }

        void add(XyChart.Points series) {
            if (isCrowd && !series.foremost() && series.points() instanceof PlacedPoints placed) {
                add(series, placed);
            } else {
                series.points().forEach(point -> add(series, point));
            }
        }

        /** Makes only those that may be named. */
        private void add(XyChart.Points series, PlacedPoints placed) {
            named += placed.size();
            for (int i = 0; i < placed.size(); i++) {
                int index = i;
                cloud.add(new PointCloud.Dot(
                        x(placed.xAt(i)), y(placed.yAt(i)), series.hue(), series.marker(), placed.isFilledAt(i)));
                others.add(() -> mark(series, placed.get(index)), placed.importanceAt(i));
            }
        }

        private void add(XyChart.Points series, XyChart.Point point) {
            named += point.label().isEmpty() ? 0 : 1;
            if (isCrowd) {
                cloud.add(
                        new PointCloud.Dot(x(point.x()), y(point.y()), series.hue(), series.marker(), point.filled()));
            }
            if (!isCrowd || series.foremost()) {
                foremost.add(mark(series, point));
            } else if (!point.label().isEmpty()) {
                others.add(() -> mark(series, point), point.importance());
            }
        }

        /** All of them, or of a crowd the points of foremost series, then the most important that have names. */
        List<Mark> marks() {
            return Stream.concat(foremost.stream(), others.inOrder().stream()).toList();
        }
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (XyChart.Line line : namedLines()) {
            Box end = Box.around(x(last(line).x()), y(last(line).y()), reach());
            labels.add(new Label(
                    line.label(), end, Double.MAX_VALUE, Optional.of(line.hue()), style.strong(), Optional.empty()));
        }
        for (Mark mark : marks) {
            if (!mark.name().isEmpty()) {
                labels.add(new Label(
                        mark.name(), box(mark), mark.importance(), Optional.empty(), style.label(), Optional.of(mark)));
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
            lines.addAll(path(XyPlotting.edge(plan, band, XyChart.Slice::lower)));
            lines.addAll(path(XyPlotting.edge(plan, band, XyChart.Slice::upper)));
        }
        Predicate<Box> texture = cloud.map(PointCloud::cover).orElse(box -> false);
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
    public Frame frame() {
        return frame;
    }

    @Override
    public double height() {
        return frame.heightAroundPlot();
    }

    @Override
    public List<Share> shares() {
        int shown = (int) places.stream().filter(Optional::isPresent).count();
        return List.of(Share.ofLabels(shown, named + namedLines().size()));
    }

    private List<XyChart.Line> namedLines() {
        return plan.lines().stream()
                .filter(line -> !line.label().isEmpty() && !line.places().isEmpty())
                .toList();
    }

    @Override
    public void paint(Pen pen) {
        frame.paint(pen, height(), note());
        paintAxes(pen);
        cloud.ifPresent(points -> points.paint(pen));
        XyPlotting.paint(pen, plan, plot, style);
        places.forEach(place ->
                place.flatMap(Placed::leader).ifPresent(leader -> pen.line(leader, Inks.LEADER, 0.45 * style.unit())));
        for (Mark mark : cloud.isPresent() ? shownMarks() : marks) {
            pen.marker(
                    MarkerShape.at(mark.marker(), radius(), mark.x(), mark.y()),
                    Inks.of(mark.hue()),
                    mark.filled(),
                    radius() / LARGEST_RADIUS);
        }
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            places.get(i).ifPresent(place -> paintLabel(pen, label, place.box()));
        }
    }

    /** Of the marks in a crowd the foremost and those whose names are shown. */
    private List<Mark> shownMarks() {
        Set<Mark> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < labels.size(); i++) {
            if (places.get(i).isPresent()) {
                labels.get(i).owner().ifPresent(shown::add);
            }
        }
        return marks.stream()
                .filter(mark -> mark.foremost() || shown.contains(mark))
                .toList();
    }

    private static void paintLabel(Pen pen, Label label, Box box) {
        pen.text(
                label.lettering(),
                LabelPlacer.shown(label.text(), label.lettering(), box),
                box.left(),
                box.top() + label.lettering().ascent(),
                label.hue().map(Inks::text).orElse(Inks.TEXT));
    }

    private void paintAxes(Pen pen) {
        AxisText across = new AxisText(plan.x(), style);
        AxisText along = new AxisText(plan.y(), style);
        along.paintTitle(pen, frame.area(height()).top());
        if (plan.x().logarithmic()) {
            across.paintGridAcross(pen, plot);
        }
        along.paintGridAlong(pen, plot);
        places.forEach(place -> place.ifPresent(label -> pen.fill(label.box().grown(0.5 * style.unit()), Inks.PAPER)));
        pen.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), Inks.AXIS, 0.7 * style.unit());
        across.paintBelow(pen, plot);
        along.paintLeft(pen, plot);
    }

    private double radius() {
        int points = cloud.isPresent() ? FEW : marks.size();
        return style.unit() * (points <= FEW ? LARGEST_RADIUS : points <= SOME ? 2.1 : 1.7);
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
