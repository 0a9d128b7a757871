package org.trendbook.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trendbook.report.Axis.Tick;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.TimelineChart;
import org.trendbook.report.TimelineChart.Milestone;
import org.trendbook.report.chart.FlagLayout.Hung;

/** Milestones above and below a line of time, laid out. */
final class TimelinePicture implements Picture {
    /** A time line with few flags is as low as this share of the usual height. */
    private static final double LEAST_HEIGHT = 0.5;

    private final TimelineChart plan;
    private final Style style;
    private final Frame frame;
    private final TimelineLayout layout;
    private final double height;
    private final Box band;
    private final List<Mark> marks;

    /** A milestone and where its flag hangs. */
    private record Mark(Milestone milestone, Optional<Hung> hung) {}

    TimelinePicture(TimelineChart plan, Style style, String note) {
        this.plan = plan;
        this.style = style;
        this.frame = new Frame(plan.words(), plan.keys(), note, style);
        double bandHeight = 1.7 * style.axis().size();
        double around = frame.height() + bandHeight;
        this.layout = TimelineLayout.best(
                mostImportant(plan), style, LEAST_HEIGHT * style.height() - around, style.maximalHeight() - around);
        this.height = around + layout.height();
        Box area = frame.area(height);
        this.band = Box.at(area.left(), area.top() + layout.heightAbove(), area.width(), bandHeight);
        this.marks = new ArrayList<>();
        mark(layout.side(true), layout.above());
        mark(layout.side(false), layout.below());
    }

    /** Those that flags are tried for; all others are only marked on the line of time. */
    private static TimelineChart mostImportant(TimelineChart plan) {
        List<Milestone> most = Stream.of(true, false)
                .flatMap(upper -> plan.milestones().stream()
                        .filter(milestone -> milestone.upper() == upper)
                        .sorted(Comparator.comparingDouble(milestone -> -milestone.importance()))
                        .limit(FlagLayout.MOST)
                        .sorted(Comparator.comparingDouble(Milestone::from)))
                .toList();
        return new TimelineChart(plan.words(), plan.time(), plan.above(), plan.below(), most, plan.keys());
    }

    private void mark(List<Milestone> side, List<Optional<Hung>> hung) {
        for (int i = 0; i < side.size(); i++) {
            marks.add(new Mark(side.get(i), hung.get(i)));
        }
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public List<Share> shares() {
        int shown = (int) marks.stream().filter(mark -> mark.hung().isPresent()).count();
        return List.of(Share.ofMilestones(shown, plan.milestones().size()));
    }

    @Override
    public void paint(Pen pen) {
        frame.paint(pen, height, note());
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
        double below = area.bottom() - 0.15 * lettering.size();
        hue(true)
                .ifPresent(hue -> pen.text(lettering, plan.above(), area.left(), area.top() + lettering.ascent(), hue));
        hue(false).ifPresent(hue -> pen.text(lettering, plan.below(), area.left(), below, hue));
    }

    /** The color of a side's name; none for a side without milestones, which needs no name. */
    private Optional<Color> hue(boolean upper) {
        return layout.side(upper).stream().map(Milestone::hue).findFirst().map(Inks::text);
    }

    private void paintBand(Pen pen) {
        pen.fill(band, Inks.GRID);
        Lettering lettering = style.axis();
        double baseline = band.centerY() + lettering.middle();
        double free = band.left();
        for (Tick tick : plan.time().ticks()) {
            double x = layout.x(tick.value());
            pen.line(x, band.top(), x, band.bottom(), Inks.PAPER, style.unit());
            double start = x + 2.5 * style.unit();
            double end = start + lettering.width(tick.label());
            if (start >= free && end <= band.right()) {
                pen.text(lettering, tick.label(), start, baseline, Inks.TEXT);
                free = end + 4 * style.unit();
            }
        }
        for (boolean upper : new boolean[] {true, false}) {
            for (Hue hue : Hue.values()) {
                paintIntervals(pen, upper, hue);
            }
        }
    }

    /** The stretches of time that the dates leave open, on the edge of the band; those that overlap are one. */
    private void paintIntervals(Pen pen, boolean upper, Hue hue) {
        double thickness = 1.8 * style.unit();
        double edge = (upper ? band.top() : band.bottom()) - thickness / 2;
        List<Milestone> inTime = plan.milestones().stream()
                .filter(milestone -> milestone.upper() == upper && milestone.hue() == hue)
                .sorted(Comparator.comparingDouble(Milestone::from))
                .toList();
        double from = Double.NaN;
        double to = Double.NEGATIVE_INFINITY;
        for (Milestone milestone : inTime) {
            double gap = 0.35 * style.unit();
            double left = layout.x(milestone.from()) + gap;
            double right = Math.max(layout.x(milestone.to() + 1) - gap, left + style.unit());
            if (left > to) {
                paintInterval(pen, from, to, edge, hue);
                from = left;
            }
            to = Math.max(to, right);
        }
        paintInterval(pen, from, to, edge, hue);
    }

    private void paintInterval(Pen pen, double from, double to, double top, Hue hue) {
        if (from < to) {
            pen.fill(Box.at(from, top, to - from, 1.8 * style.unit()), Inks.of(hue));
        }
    }

    private void paintPole(Pen pen, Milestone milestone, Hung hung) {
        double x = layout.middle(milestone);
        double start = milestone.upper() ? band.top() : band.bottom();
        pen.line(x, start, x, nameMiddle(milestone, hung), Inks.tint(milestone.hue(), 0.55), 0.5 * style.unit());
    }

    private void paintFlag(Pen pen, Milestone milestone, Hung hung) {
        double x = layout.middle(milestone);
        double middle = nameMiddle(milestone, hung);
        pen.marker(
                MarkerShape.at(Marker.CIRCLE, 2.1 * style.unit(), x, middle),
                Inks.of(milestone.hue()),
                milestone.filled(),
                style.unit());
        double baseline = middle + style.strong().middle();
        paintText(pen, style.strong(), milestone.label(), x, baseline, hung.toRight(), Inks.TITLE);
        double below =
                baseline + 0.26 * style.strong().size() + 0.88 * style.small().size();
        paintText(pen, style.small(), milestone.note(), x, below, hung.toRight(), Inks.QUIET);
    }

    private void paintText(
            Pen pen, Lettering lettering, String text, double x, double baseline, boolean toRight, Color ink) {
        if (toRight) {
            pen.text(lettering, text, x + layout.textOffset(), baseline, ink);
        } else {
            pen.textEndingAt(lettering, text, x - layout.textOffset(), baseline, ink);
        }
    }

    /** The height of the middle of a flag's first line; the first line is always the upper one. */
    private double nameMiddle(Milestone milestone, Hung hung) {
        double toBaseline = style.strong().ascent() - style.strong().middle();
        return milestone.upper()
                ? band.top() - hung.bottom() - layout.flagHeight(milestone) + toBaseline
                : band.bottom() + hung.bottom() + toBaseline;
    }
}
