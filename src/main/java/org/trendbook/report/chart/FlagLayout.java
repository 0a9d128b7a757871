package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
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

    private final Flag[] flags;
    private final Room room;
    /** Sets of flags stand as bits, for they are looked at many thousand times. Those that fit to the right. */
    private long fitRight;

    private long fitLeft;
    /** For each flag those whose poles stand under its text when that hangs to the right. */
    private final long[] underRight;

    private final long[] underLeft;
    /** For each flag those whose texts share a part of the line with its own, by the direction of each. */
    private final long[] rightBesideRight;

    private final long[] rightBesideLeft;
    private final long[] leftBesideRight;
    private final long[] leftBesideLeft;

    private long right;
    private long hung;
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
        this.flags = flags.toArray(Flag[]::new);
        this.room = room;
        underRight = masks((flag, other) -> other.x() > flag.x() && other.x() < flag.x() + flag.width() + room.gap());
        underLeft = masks((flag, other) -> other.x() < flag.x() && other.x() > flag.x() - flag.width() - room.gap());
        rightBesideRight = masks((flag, other) -> isBeside(flag, true, other, true));
        rightBesideLeft = masks((flag, other) -> isBeside(flag, true, other, false));
        leftBesideRight = masks((flag, other) -> isBeside(flag, false, other, true));
        leftBesideLeft = masks((flag, other) -> isBeside(flag, false, other, false));
        for (int i = 0; i < this.flags.length; i++) {
            Flag flag = this.flags[i];
            fitRight |= right(flag, true) <= room.right() ? bit(i) : 0;
            fitLeft |= left(flag, false) >= room.left() ? bit(i) : 0;
        }
    }

    private long[] masks(BiPredicate<Flag, Flag> isRelated) {
        long[] masks = new long[flags.length];
        for (int i = 0; i < flags.length; i++) {
            for (int other = 0; other < flags.length; other++) {
                masks[i] |= other != i && isRelated.test(flags[i], flags[other]) ? bit(other) : 0;
            }
        }
        return masks;
    }

    private boolean isBeside(Flag flag, boolean toRight, Flag other, boolean otherToRight) {
        return left(flag, toRight) < right(other, otherToRight) + room.betweenTexts()
                && left(other, otherToRight) < right(flag, toRight) + room.betweenTexts();
    }

    private static double left(Flag flag, boolean toRight) {
        return toRight ? flag.x() : flag.x() - flag.width();
    }

    private static double right(Flag flag, boolean toRight) {
        return toRight ? flag.x() + flag.width() : flag.x();
    }

    private static long bit(int flag) {
        return 1L << flag;
    }

    /** The flags of a run. */
    private static long bits(int from, int to) {
        return bit(to) - bit(from);
    }

    private static boolean holds(long flags, int flag) {
        return (flags & bit(flag)) != 0;
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
                    at >= 0 && holds(layout.hung, at)
                            ? Optional.of(new Hung(bottoms[at], holds(layout.right, at)))
                            : Optional.empty());
        }
        return places;
    }

    private boolean hangAll() {
        if ((fitRight | fitLeft) != all()) {
            return false;
        }
        hung = all();
        double toTheLeft = turnedFrom(all() & ~fitLeft);
        long leftward = right;
        if (turnedFrom(fitRight) > toTheLeft) {
            right = leftward;
        }
        return isLowEnough();
    }

    private long all() {
        return bits(0, flags.length);
    }

    /** The cost when the flags begin in some directions. */
    private double turnedFrom(long toRight) {
        right = toRight;
        turn(0, flags.length, LONGEST_RUN);
        return cost();
    }

    private void hangByImportance() {
        hung = 0;
        List<Integer> order = IntStream.range(0, flags.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -flags[i].importance()))
                .toList();
        for (int flag : order) {
            long before = right;
            hung |= bit(flag);
            if (!fitsSomewhere(flag)) {
                hung &= ~bit(flag);
                right = before;
            }
        }
        turn(0, flags.length, LONGEST_RUN);
    }

    private boolean fitsSomewhere(int flag) {
        boolean fitsRight = holds(fitRight, flag);
        boolean fitsLeft = holds(fitLeft, flag);
        right |= bit(flag);
        if (fitsRight && isLowEnough()) {
            return true;
        }
        right &= ~bit(flag);
        if (fitsLeft && isLowEnough()) {
            return true;
        }
        if (!fitsRight && !fitsLeft) {
            return false;
        }
        right |= fitsRight ? bit(flag) : 0;
        turn(Math.max(0, flag - REACH), Math.min(flags.length, flag + REACH + 1), SHORT_RUN);
        return isLowEnough();
    }

    private boolean isLowEnough() {
        double[] bottoms = bottoms();
        return IntStream.range(0, flags.length)
                .filter(i -> holds(hung, i))
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
                        long before = right;
                        double turned = turned(from, to, toRight) ? cost() : Double.POSITIVE_INFINITY;
                        if (turned < cost - ROUNDING) {
                            cost = turned;
                            better = true;
                        } else {
                            right = before;
                        }
                    }
                }
            }
        }
    }

    /** Turns the flags of a run that can be turned; false when none was. */
    private boolean turned(int from, int to, boolean toRight) {
        long turnable = bits(from, to) & hung & (toRight ? ~right & fitRight : right & fitLeft);
        right ^= turnable;
        return turnable != 0;
    }

    /** The cost of the present directions: the same ones are tried again and again. */
    private double cost() {
        return costs.computeIfAbsent(new Directions(right, hung), unseen -> computedCost());
    }

    /** Low is good, for each flag and for the highest; a flag to the right reads a little better. */
    private double computedCost() {
        double[] bottoms = bottoms();
        double sum = 0;
        double highest = 0;
        for (int i = 0; i < flags.length; i++) {
            if (holds(hung, i)) {
                double top = top(i, bottoms);
                double tooHigh = Math.max(0, top - room.tallest());
                sum += top + TOO_HIGH_WEIGHS * tooHigh + (holds(right, i) ? 0 : flags[i].height() / 4);
                highest = Math.max(highest, top);
            }
        }
        return sum + HIGHEST_WEIGHS * highest;
    }

    /** Each flag as low as those under it allow; NaN for those that are not hung. */
    private double[] bottoms() {
        double[] bottoms = new double[flags.length];
        Arrays.fill(bottoms, Double.NaN);
        long placed = 0;
        for (int i = 0; i < flags.length; i++) {
            if (holds(hung, i) && !holds(placed, i)) {
                placed = hang(i, bottoms, placed, 0);
            }
        }
        return bottoms;
    }

    /**
     * Hangs a flag, after those under it.
     *
     * @param open the flags that wait for those under them; to meet one again is a circle, which cannot be hung
     * @return the flags that have a place then
     */
    private long hang(int flag, double[] bottoms, long before, long open) {
        long placed = before;
        double bottom = room.shortest();
        long under = hung & (holds(right, flag) ? underRight : underLeft)[flag];
        for (long left = under; left != 0; left &= left - 1) {
            int lower = Long.numberOfTrailingZeros(left);
            if (!holds(placed, lower) && holds(open, lower)) {
                bottom = IMPOSSIBLE;
                continue;
            }
            if (!holds(placed, lower)) {
                placed = hang(lower, bottoms, placed, open | bit(flag));
            }
            bottom = Math.max(bottom, top(lower, bottoms) + room.gap());
        }
        bottoms[flag] = lowestFree(flag, bottom, bottoms, placed);
        return placed | bit(flag);
    }

    /** The lowest height from {@code bottom} on at which the text meets none that hangs already. */
    private double lowestFree(int flag, double bottom, double[] bottoms, long placed) {
        double lowest = bottom;
        long beside = placed & beside(flag);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (long left = beside; left != 0; left &= left - 1) {
                int other = Long.numberOfTrailingZeros(left);
                if (meets(flag, lowest, other, bottoms)) {
                    lowest = top(other, bottoms) + room.gap();
                    moved = true;
                }
            }
        }
        return lowest;
    }

    private long beside(int flag) {
        return holds(right, flag)
                ? (right & rightBesideRight[flag]) | (~right & rightBesideLeft[flag])
                : (right & leftBesideRight[flag]) | (~right & leftBesideLeft[flag]);
    }

    private boolean meets(int flag, double bottom, int other, double[] bottoms) {
        return bottom < top(other, bottoms) + room.gap() - ROUNDING
                && bottoms[other] < bottom + flags[flag].height() + room.gap() - ROUNDING;
    }

    private double top(int flag, double[] bottoms) {
        return bottoms[flag] + flags[flag].height();
    }
}
