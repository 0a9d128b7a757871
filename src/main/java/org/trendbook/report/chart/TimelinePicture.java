package org.trendbook.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.report.Axis.Tick;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.TimelineChart;
import org.trendbook.report.TimelineChart.Milestone;
import org.trendbook.report.chart.FlagLayout.Flag;
import org.trendbook.report.chart.FlagLayout.Hung;
import org.trendbook.report.chart.FlagLayout.Room;

/** Milestones above and below a line of time, laid out. */
final class TimelinePicture implements Picture {
    /** Where there is more height than needed, poles are drawn up to so much longer. */
    private static final double LOOSEST = 1.9;

    private final TimelineChart plan;
    private final Style style;
    private final Frame frame;
    private final double height;
    private final Box axis;
    private final List<Mark> marks;

    /** A milestone with its place; the pole reaches from the band of time to the flag. */
    private record Mark(Milestone milestone, Optional<Hung> hung) {}

    TimelinePicture(TimelineChart plan, Style style, String note) {
        this.plan = plan;
        this.style = style;
        this.frame = Frame.of(plan.words(), plan.keys(), note, style);
        double bandHeight = 1.7 * style.axis().size();
        double around = frame.height() + bandHeight;
        double above = needed(true, Double.MAX_VALUE);
        double below = needed(false, Double.MAX_VALUE);
        this.height = Math.max(style.height(), Math.min(style.maximalHeight(), around + above + below));
        double free = height - around;
        double roomAbove = above + below == 0 ? free / 2 : free * above / (above + below);
        Box area = frame.area(height);
        this.axis = new Box(area.left(), area.top() + roomAbove, area.right(), area.top() + roomAbove + bandHeight);
        this.marks = new ArrayList<>();
        hang(true, roomAbove);
        hang(false, free - roomAbove);
    }

    /** The height that one side takes. */
    private double needed(boolean upper, double tallest) {
        List<Milestone> side = side(upper);
        List<Optional<Hung>> hung = FlagLayout.hang(flags(side), room(tallest));
        double needed = shortest() + flagHeight("x");
        for (int i = 0; i < side.size(); i++) {
            double flag = flagHeight(side.get(i).note());
            needed = Math.max(
                    needed, hung.get(i).map(place -> place.bottom() + flag).orElse(0.0));
        }
        return needed + sideName();
    }

    private void hang(boolean upper, double roomy) {
        List<Milestone> side = side(upper);
        double tallest = roomy - sideName();
        List<Optional<Hung>> hung = FlagLayout.hang(flags(side), room(tallest));
        double used = 0;
        for (int i = 0; i < side.size(); i++) {
            double flag = flagHeight(side.get(i).note());
            used = Math.max(
                    used, hung.get(i).map(place -> place.bottom() + flag).orElse(0.0));
        }
        double stretch = used == 0 ? 1 : Math.max(1, Math.min(LOOSEST, tallest / used));
        for (int i = 0; i < side.size(); i++) {
            marks.add(new Mark(
                    side.get(i), hung.get(i).map(place -> new Hung(place.bottom() * stretch, place.toRight()))));
        }
    }

    private List<Milestone> side(boolean upper) {
        return plan.milestones().stream()
                .filter(milestone -> milestone.upper() == upper)
                .toList();
    }

    private List<Flag> flags(List<Milestone> milestones) {
        return milestones.stream()
                .map(milestone -> new Flag(
                        middle(milestone),
                        textOffset()
                                + Math.max(
                                        style.strong().width(milestone.label()),
                                        style.small().width(milestone.note())),
                        flagHeight(milestone.note()),
                        milestone.importance()))
                .toList();
    }

    private Room room(double tallest) {
        return new Room(style.margin(), style.width() - style.margin(), shortest(), tallest, 1.6 * style.unit());
    }

    private double shortest() {
        return 7 * style.unit();
    }

    private double sideName() {
        return 1.4 * style.key().size();
    }

    private double textOffset() {
        return 5 * style.unit();
    }

    private double flagHeight(String note) {
        return style.strong().height()
                + (note.isEmpty() ? 0 : 1.08 * style.small().size());
    }

    @Override
    public double width() {
        return style.width();
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public int wanted() {
        return plan.milestones().size();
    }

    @Override
    public List<String> leftOut() {
        return marks.stream()
                .filter(mark -> mark.hung().isEmpty())
                .map(mark -> mark.milestone().label())
                .toList();
    }

    @Override
    public void paint(Pen pen) {
        frame.paint(pen, height);
        paintSides(pen);
        for (Mark mark : marks) {
            mark.hung().ifPresent(hung -> paintPole(pen, mark.milestone(), hung));
        }
        paintBand(pen);
        for (Mark mark : marks) {
            mark.hung().ifPresent(hung -> paintFlag(pen, mark.milestone(), hung));
        }
    }

    private void paintSides(Pen pen) {
        Box area = frame.area(height);
        Lettering lettering = new Lettering(Weight.BOLD, style.key().size());
        pen.text(lettering, plan.above(), area.left(), area.top() + lettering.ascent(), Inks.text(hue(true)));
        pen.text(lettering, plan.below(), area.left(), area.bottom() - 0.15 * lettering.size(), Inks.text(hue(false)));
    }

    private Hue hue(boolean upper) {
        return side(upper).stream().map(Milestone::hue).findFirst().orElse(Hue.BLACK);
    }

    private void paintBand(Pen pen) {
        pen.fill(axis, Inks.GRID);
        Lettering lettering = style.axis();
        double baseline = axis.centerY() + lettering.middle();
        double free = axis.left();
        for (Tick tick : plan.time().ticks()) {
            double x = x(tick.value());
            pen.line(x, axis.top(), x, axis.bottom(), Inks.PAPER, style.unit());
            double start = x + 2.5 * style.unit();
            double end = start + lettering.width(tick.label());
            if (start >= free && end <= axis.right()) {
                pen.text(lettering, tick.label(), start, baseline, Inks.TEXT);
                free = end + 4 * style.unit();
            }
        }
        for (Mark mark : marks) {
            paintInterval(pen, mark.milestone());
        }
    }

    /** The stretch of time that the date leaves open, on the edge of the band. */
    private void paintInterval(Pen pen, Milestone milestone) {
        double thickness = 1.8 * style.unit();
        double left = x(milestone.from());
        double right = Math.max(x(milestone.to() + 1), left + style.unit());
        double edge = milestone.upper() ? axis.top() - thickness / 2 : axis.bottom() - thickness / 2;
        pen.fill(Box.at(left, edge, right - left, thickness), Inks.of(milestone.hue()));
    }

    private void paintPole(Pen pen, Milestone milestone, Hung hung) {
        double x = middle(milestone);
        double start = milestone.upper() ? axis.top() : axis.bottom();
        pen.line(x, start, x, nameMiddle(milestone, hung), Inks.tint(milestone.hue(), 0.55), 0.5 * style.unit());
    }

    private void paintFlag(Pen pen, Milestone milestone, Hung hung) {
        double x = middle(milestone);
        double middle = nameMiddle(milestone, hung);
        pen.marker(
                MarkerShape.at(Marker.CIRCLE, 2.1 * style.unit(), x, middle),
                Inks.of(milestone.hue()),
                milestone.filled(),
                style.unit());
        double baseline = middle + style.strong().middle();
        paintText(pen, style.strong(), milestone.label(), x, baseline, hung.toRight(), Inks.TITLE);
        double below =
                baseline + 0.2 * style.strong().size() + 0.88 * style.small().size();
        paintText(pen, style.small(), milestone.note(), x, below, hung.toRight(), Inks.QUIET);
    }

    private void paintText(
            Pen pen, Lettering lettering, String text, double x, double baseline, boolean toRight, Color ink) {
        if (toRight) {
            pen.text(lettering, text, x + textOffset(), baseline, ink);
        } else {
            pen.textEndingAt(lettering, text, x - textOffset(), baseline, ink);
        }
    }

    /** The height of the middle of a flag's first line; the first line is always the upper one. */
    private double nameMiddle(Milestone milestone, Hung hung) {
        double toBaseline = style.strong().ascent() - style.strong().middle();
        return milestone.upper()
                ? axis.top() - hung.bottom() - flagHeight(milestone.note()) + toBaseline
                : axis.bottom() + hung.bottom() + toBaseline;
    }

    private double middle(Milestone milestone) {
        return (x(milestone.from()) + x(milestone.to() + 1)) / 2;
    }

    private double x(double day) {
        double inset = 2 * style.unit();
        double place =
                PlannedAxis.place(plan.time(), day, style.margin() + inset, style.width() - style.margin() - inset);
        return Math.max(style.margin(), Math.min(style.width() - style.margin(), place));
    }
}
