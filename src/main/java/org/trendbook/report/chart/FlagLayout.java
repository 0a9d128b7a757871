package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places the texts of events on one side of a line of time, like flags on poles: each pole stands at its date, its text
 * hangs to the right or to the left of its top. No text overlaps another, none is crossed by a pole, and all stay
 * between the two edges.
 *
 * <p>A flag must hang above every flag whose pole stands under its text. So the directions decide all heights: each flag
 * hangs as low as those under it allow. Directions are turned, one by one and in runs of neighbors, as long as that
 * makes the whole lower. When not all flags fit, they are hung one by one in the order of their importance, and those
 * that find no place are left out. Pure geometry: the same flags get the same places.
 */
final class FlagLayout {
    /** Flags that are tried, the most important ones; more would not be legible at any size. At most {@link Long#SIZE}. */
    static final int MOST = 50;

    private static final int ROUNDS = 6;
    private static final int SHORT_RUN = 4;
    /** A flag that finds no place turns so many neighbors on either side at most. */
    private static final int REACH = 6;

    private static final int LONGEST_RUN = 12;
    /** What one point of the greatest height weighs, compared with one point of a single flag's. */
    private static final double HIGHEST_WEIGHS = 8;

    private static final double TOO_HIGH_WEIGHS = 1000;
    private static final double IMPOSSIBLE = 1e6;
    private static final double ROUNDING = 1e-6;

    private final List<Flag> flags;
    /** The same in arrays: their places are computed many thousand times. */
    private final double[] x;

    private final double[] width;
    private final double[] height;
    private final Room room;
    /** For each flag those whose text might meet its own, or whose pole might stand under it, in any direction. */
    private final int[][] near;

    private final boolean[] right;
    private final boolean[] hung;
    private final Map<Directions, Double> costs = new HashMap<>();

    /** Which flags hang, and which of them to the right, as bits. */
    private record Directions(long right, long hung) {}

    /**
     * A text on its pole.
     *
     * @param x where its pole stands
     */
    record Flag(double x, double width, double height, double importance) {}

    /**
     * What the flags have to themselves.
     *
     * @param shortest the least height of a pole
     * @param tallest up to which a flag may reach
     * @param gap between a text and the one above it, and between a text and a pole
     * @param betweenTexts between texts side by side
     */
    record Room(double left, double right, double shortest, double tallest, double gap, double betweenTexts) {}

    /**
     * A flag's place.
     *
     * @param bottom the height of its lower edge above the line of time
     * @param toRight whether the text hangs to the right of its pole
     */
    record Hung(double bottom, boolean toRight) {}

    /** @param flags from left to right */
    private FlagLayout(List<Flag> flags, Room room) {
        this.flags = flags;
        this.x = flags.stream().mapToDouble(Flag::x).toArray();
        this.width = flags.stream().mapToDouble(Flag::width).toArray();
        this.height = flags.stream().mapToDouble(Flag::height).toArray();
        this.room = room;
        this.right = new boolean[flags.size()];
        this.hung = new boolean[flags.size()];
        this.near = new int[flags.size()][];
        for (int i = 0; i < near.length; i++) {
            near[i] = near(i);
        }
    }

    private int[] near(int flag) {
        return IntStream.range(0, flags.size())
                .filter(other -> other != flag)
                .filter(other -> Math.abs(x[other] - x[flag]) < width[flag] + width[other] + room.betweenTexts())
                .toArray();
    }

    /** A place for each flag, in their order; empty for those that are left out. */
    static List<Optional<Hung>> hang(List<Flag> flags, Room room) {
        List<Integer> tried = IntStream.range(0, flags.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -flags.get(i).importance()))
                .limit(MOST)
                .sorted(Comparator.comparingDouble(i -> flags.get(i).x()))
                .toList();
        FlagLayout layout = new FlagLayout(tried.stream().map(flags::get).toList(), room);
        if (!layout.hangAll()) {
            layout.hangByImportance();
        }
        double[] bottoms = layout.bottoms();
        List<Optional<Hung>> places = new ArrayList<>();
        for (int i = 0; i < flags.size(); i++) {
            int at = tried.indexOf(i);
            places.add(
                    at >= 0 && layout.hung[at]
                            ? Optional.of(new Hung(bottoms[at], layout.right[at]))
                            : Optional.empty());
        }
        return places;
    }

    private boolean hangAll() {
        for (int i = 0; i < right.length; i++) {
            if (!fits(i, true) && !fits(i, false)) {
                return false;
            }
        }
        Arrays.fill(hung, true);
        double toTheLeft = turnedFrom(false);
        boolean[] leftward = right.clone();
        if (turnedFrom(true) > toTheLeft) {
            System.arraycopy(leftward, 0, right, 0, right.length);
        }
        return isLowEnough();
    }

    /** The cost when all flags that can begin on one side. */
    private double turnedFrom(boolean toRight) {
        for (int i = 0; i < right.length; i++) {
            right[i] = fits(i, toRight) == toRight;
        }
        turn(0, right.length, LONGEST_RUN);
        return cost();
    }

    private void hangByImportance() {
        Arrays.fill(hung, false);
        List<Integer> order = IntStream.range(0, flags.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -flags.get(i).importance()))
                .toList();
        for (int flag : order) {
            boolean[] before = right.clone();
            hung[flag] = true;
            hung[flag] = fitsSomewhere(flag);
            if (!hung[flag]) {
                System.arraycopy(before, 0, right, 0, right.length);
            }
        }
        turn(0, right.length, LONGEST_RUN);
    }

    private boolean fitsSomewhere(int flag) {
        for (boolean toRight : new boolean[] {true, false}) {
            right[flag] = toRight;
            if (fits(flag, toRight) && isLowEnough()) {
                return true;
            }
        }
        right[flag] = fits(flag, true);
        if (!right[flag] && !fits(flag, false)) {
            return false;
        }
        turn(Math.max(0, flag - REACH), Math.min(right.length, flag + REACH + 1), SHORT_RUN);
        return isLowEnough();
    }

    private boolean isLowEnough() {
        double[] bottoms = bottoms();
        return IntStream.range(0, bottoms.length)
                .filter(i -> hung[i])
                .allMatch(i -> top(i, bottoms) <= Math.min(room.tallest() + ROUNDING, IMPOSSIBLE));
    }

    /** Turns runs of neighboring flags to one side as long as that lowers the cost. */
    private void turn(int first, int end, int longestRun) {
        double cost = cost();
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int from = first; from < end; from++) {
                for (int to = from + 1; to <= Math.min(end, from + longestRun); to++) {
                    for (boolean toRight : new boolean[] {true, false}) {
                        boolean[] before = right.clone();
                        double turned = turned(from, to, toRight) ? cost() : Double.POSITIVE_INFINITY;
                        if (turned < cost - ROUNDING) {
                            cost = turned;
                            better = true;
                        } else {
                            System.arraycopy(before, 0, right, 0, right.length);
                        }
                    }
                }
            }
        }
    }

    /** Turns the flags of a run that can be turned; false when none was. */
    private boolean turned(int from, int to, boolean toRight) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            if (hung[i] && right[i] != toRight && fits(i, toRight)) {
                right[i] = toRight;
                any = true;
            }
        }
        return any;
    }

    /** The cost of the present directions: the same ones are tried again and again. */
    private double cost() {
        return costs.computeIfAbsent(new Directions(bits(right), bits(hung)), unseen -> computedCost());
    }

    private static long bits(boolean[] flags) {
        long bits = 0;
        for (int i = 0; i < flags.length; i++) {
            bits |= flags[i] ? 1L << i : 0;
        }
        return bits;
    }

    /** Low is good, for each flag and for the highest; a flag to the right reads a little better. */
    private double computedCost() {
        double[] bottoms = bottoms();
        double sum = 0;
        double highest = 0;
        for (int i = 0; i < bottoms.length; i++) {
            if (hung[i]) {
                double top = top(i, bottoms);
                double tooHigh = Math.max(0, top - room.tallest());
                sum += top + TOO_HIGH_WEIGHS * tooHigh + (right[i] ? 0 : height[i] / 4);
                highest = Math.max(highest, top);
            }
        }
        return sum + HIGHEST_WEIGHS * highest;
    }

    /** Each flag as low as those under it allow; NaN for those that are not hung. */
    private double[] bottoms() {
        double[] bottoms = new double[flags.size()];
        Arrays.fill(bottoms, Double.NaN);
        boolean[] open = new boolean[flags.size()];
        for (int i = 0; i < bottoms.length; i++) {
            if (hung[i]) {
                hang(i, bottoms, open);
            }
        }
        return bottoms;
    }

    /** @param open the flags that wait for those under them; to meet one again is a circle, which cannot be hung */
    private void hang(int flag, double[] bottoms, boolean[] open) {
        if (!Double.isNaN(bottoms[flag])) {
            return;
        }
        open[flag] = true;
        double bottom = room.shortest();
        for (int under : near[flag]) {
            if (hung[under] && standsUnder(under, flag)) {
                if (open[under] && Double.isNaN(bottoms[under])) {
                    bottom = IMPOSSIBLE;
                } else {
                    hang(under, bottoms, open);
                    bottom = Math.max(bottom, top(under, bottoms) + room.gap());
                }
            }
        }
        bottoms[flag] = lowestFree(flag, bottom, bottoms);
    }

    /** The lowest height from {@code bottom} on at which the text meets none that hangs already. */
    private double lowestFree(int flag, double bottom, double[] bottoms) {
        double lowest = bottom;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int other : near[flag]) {
                if (!Double.isNaN(bottoms[other]) && meets(flag, lowest, other, bottoms)) {
                    lowest = top(other, bottoms) + room.gap();
                    moved = true;
                }
            }
        }
        return lowest;
    }

    private boolean meets(int flag, double bottom, int other, double[] bottoms) {
        return left(flag) < right(other) + room.betweenTexts()
                && left(other) < right(flag) + room.betweenTexts()
                && bottom < top(other, bottoms) + room.gap() - ROUNDING
                && bottoms[other] < bottom + height[flag] + room.gap() - ROUNDING;
    }

    private boolean standsUnder(int pole, int flag) {
        return right[flag]
                ? x[pole] > x[flag] && x[pole] < right(flag) + room.gap()
                : x[pole] < x[flag] && x[pole] > left(flag) - room.gap();
    }

    private boolean fits(int flag, boolean toRight) {
        return toRight ? x[flag] + width[flag] <= room.right() : x[flag] - width[flag] >= room.left();
    }

    private double left(int flag) {
        return right[flag] ? x[flag] : x[flag] - width[flag];
    }

    private double right(int flag) {
        return right[flag] ? x[flag] + width[flag] : x[flag];
    }

    private double top(int flag, double[] bottoms) {
        return bottoms[flag] + height[flag];
    }
}
