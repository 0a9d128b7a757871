package org.trendbook.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trendbook.report.TimelineChart;
import org.trendbook.report.TimelineChart.Milestone;
import org.trendbook.report.chart.FlagLayout.Flag;
import org.trendbook.report.chart.FlagLayout.Hung;
import org.trendbook.report.chart.FlagLayout.Room;

/**
 * Where the milestones of a time line hang. Each side gets height in proportion to its need; the scale of time ends
 * before the right edge where the last flags need room there.
 *
 * @param tail what is left free at the right of the scale of time, in points
 * @param heightAbove the height of the upper side
 * @param above the places of the upper side's milestones, in the order of the plan
 */
record TimelineLayout(
        TimelineChart plan,
        Style style,
        double tail,
        double heightAbove,
        double heightBelow,
        List<Optional<Hung>> above,
        List<Optional<Hung>> below) {

    /** Shares of the width that are tried as room after the end of the scale. */
    private static final List<Double> TAILS = List.of(0.02, 0.09, 0.16, 0.23);

    /** Left free between the last flag and the name of its side, in lines. */
    private static final double SLACK = 1;

    /** Where there is more height than needed, poles are drawn up to so much longer. */
    private static final double LOOSEST = 1.5;

    /** A scale of time, and what its flags need when their height is not bounded. */
    private record Tried(TimelineLayout layout, int lost, double above, double below) {
        static Tried of(TimelineLayout layout) {
            List<Optional<Hung>> upper = layout.flags(true, Double.MAX_VALUE);
            List<Optional<Hung>> lower = layout.flags(false, Double.MAX_VALUE);
            int lost = (int) Stream.concat(upper.stream(), lower.stream())
                    .filter(Optional::isEmpty)
                    .count();
            return new Tried(layout, lost, layout.needed(true, upper), layout.needed(false, lower));
        }

        double needed() {
            return above + below;
        }
    }

    /** The layout with the room at the end that makes it lowest, and of all that fit the widest scale. */
    static TimelineLayout best(TimelineChart plan, Style style, double least, double most) {
        Tried best = TAILS.stream()
                .map(tail ->
                        Tried.of(new TimelineLayout(plan, style, tail * style.width(), 0, 0, List.of(), List.of())))
                .min(Comparator.comparingInt(Tried::lost).thenComparingDouble(tried -> Math.max(least, tried.needed())))
                .orElseThrow();
        return best.layout().filled(best, least, most);
    }

    /** The same scale with its flags, between two heights. */
    private TimelineLayout filled(Tried needs, double least, double most) {
        double height = Math.max(least, Math.min(most, needs.needed()));
        double heightAbove = height * needs.above() / needs.needed();
        return new TimelineLayout(
                plan,
                style,
                tail,
                heightAbove,
                height - heightAbove,
                hang(true, heightAbove),
                hang(false, height - heightAbove));
    }

    double height() {
        return heightAbove + heightBelow;
    }

    List<Milestone> side(boolean upper) {
        return plan.milestones().stream()
                .filter(milestone -> milestone.upper() == upper)
                .toList();
    }

    double middle(Milestone milestone) {
        return (x(milestone.from()) + x(milestone.to() + 1)) / 2;
    }

    /** Where a day lies; days beyond the ends of the scale lie at the edges. */
    double x(double day) {
        double left = style.margin() + 2 * style.unit();
        double right = style.width() - style.margin() - tail;
        double place = PlannedAxis.place(plan.time(), day, left, right);
        return Math.max(style.margin(), Math.min(style.width() - style.margin(), place));
    }

    double flagHeight(Milestone milestone) {
        double note = milestone.note().isEmpty() ? 0 : 1.16 * style.small().size();
        return style.strong().height() + note;
    }

    double textOffset() {
        return 4.5 * style.unit();
    }

    /** The height of the names of the sides. */
    double sideName() {
        return 1.4 * style.key().size();
    }

    /** A side without milestones takes no room. */
    private double needed(boolean upper, List<Optional<Hung>> hung) {
        return hung.isEmpty() ? 0 : sideName() + SLACK * style.strong().height() + used(side(upper), hung);
    }

    private List<Optional<Hung>> hang(boolean upper, double height) {
        List<Milestone> side = side(upper);
        double tallest = height - sideName();
        List<Optional<Hung>> hung = flags(upper, tallest);
        double used = used(side, hung);
        double stretch = used == 0 ? 1 : Math.max(1, Math.min(LOOSEST, tallest / used));
        return hung.stream()
                .map(place -> place.map(flag -> new Hung(flag.bottom() * stretch, flag.toRight())))
                .toList();
    }

    private double used(List<Milestone> side, List<Optional<Hung>> hung) {
        double used = 0;
        for (int i = 0; i < side.size(); i++) {
            double flag = flagHeight(side.get(i));
            used = Math.max(
                    used, hung.get(i).map(place -> place.bottom() + flag).orElse(0.0));
        }
        return used;
    }

    private List<Optional<Hung>> flags(boolean upper, double tallest) {
        Room room = new Room(
                style.margin(),
                style.width() - style.margin(),
                6 * style.unit(),
                tallest,
                1.6 * style.unit(),
                6 * style.unit());
        return FlagLayout.hang(side(upper).stream().map(this::flag).toList(), room);
    }

    private Flag flag(Milestone milestone) {
        double text =
                Math.max(style.strong().width(milestone.label()), style.small().width(milestone.note()));
        return new Flag(middle(milestone), textOffset() + text, flagHeight(milestone), milestone.importance());
    }
}
