package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places the texts of events on one side of a line of time, like flags on poles: each pole stands at its date, its text
 * hangs to the right or to the left of its top. No text overlaps another, none is crossed by a pole, and all stay
 * between the two edges.
 *
 * <p>A flag must hang above every flag whose pole stands under its text. So the directions decide all heights: each flag
 * hangs as low as those under it allow. The directions are improved one by one until no change makes the whole lower.
 * While a flag is too high, the least important of those that hold it up is left out. Pure geometry: the same flags get
 * the same places.
 */
final class FlagLayout {
    /** Flags that are tried, the most important ones. */
    static final int MOST = 80;

    private static final int ROUNDS = 8;
    private static final double IMPOSSIBLE = 1e9;

    private final List<Flag> flags;
    private final Room room;
    private final boolean[] right;
    private final boolean[] out;

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
     * @param gap between texts, and between a text and a pole
     */
    record Room(double left, double right, double shortest, double tallest, double gap) {}

    /**
     * A flag's place.
     *
     * @param bottom the height of its lower edge above the line of time
     * @param toRight whether the text hangs to the right of its pole
     */
    record Hung(double bottom, boolean toRight) {}

    private FlagLayout(List<Flag> flags, Room room) {
        this.flags = flags;
        this.room = room;
        this.right = new boolean[flags.size()];
        this.out = new boolean[flags.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = fits(i, true) || !fits(i, false);
        }
    }

    /** A place for each flag, in their order; empty for those that are left out. */
    static List<Optional<Hung>> hang(List<Flag> flags, Room room) {
        List<Integer> order = IntStream.range(0, flags.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -flags.get(i).importance()))
                .limit(MOST)
                .sorted(Comparator.comparingDouble((Integer i) -> flags.get(i).x())
                        .thenComparing(i -> i))
                .toList();
        FlagLayout layout = new FlagLayout(order.stream().map(flags::get).toList(), room);
        double[] bottoms = layout.settle();
        List<Optional<Hung>> hung = new ArrayList<>();
        for (int i = 0; i < flags.size(); i++) {
            int at = order.indexOf(i);
            hung.add(
                    at < 0 || layout.out[at] ? Optional.empty() : Optional.of(new Hung(bottoms[at], layout.right[at])));
        }
        return hung;
    }

    private double[] settle() {
        while (true) {
            improve();
            double[] bottoms = bottoms();
            int dropped = leastImportantInTheWay(bottoms);
            if (dropped < 0) {
                return bottoms;
            }
            out[dropped] = true;
        }
    }

    private void improve() {
        double cost = cost(bottoms());
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int i = 0; i < right.length; i++) {
                if (out[i] || !fits(i, !right[i])) {
                    continue;
                }
                right[i] = !right[i];
                double turned = cost(bottoms());
                if (turned < cost - 1e-9) {
                    cost = turned;
                    better = true;
                } else {
                    right[i] = !right[i];
                }
            }
        }
    }

    /** Flags above the limit weigh most, then the sum of all heights; a flag to the right reads a little better. */
    private double cost(double[] bottoms) {
        double cost = 0;
        for (int i = 0; i < bottoms.length; i++) {
            if (!out[i]) {
                double above = Math.max(0, bottoms[i] + flags.get(i).height() - room.tallest());
                cost += bottoms[i]
                        + 20 * Math.min(above, IMPOSSIBLE)
                        + (right[i] ? 0 : flags.get(i).height() / 4);
            }
        }
        return cost;
    }

    /** Each flag as low as those under it allow. */
    private double[] bottoms() {
        double[] bottoms = new double[flags.size()];
        Arrays.fill(bottoms, Double.NaN);
        boolean[] open = new boolean[flags.size()];
        for (int i = 0; i < bottoms.length; i++) {
            if (!out[i]) {
                hang(i, bottoms, open);
            }
        }
        return bottoms;
    }

    /** @param open the flags that wait for those under them; meeting one again is a circle, which cannot be hung */
    private void hang(int flag, double[] bottoms, boolean[] open) {
        if (!Double.isNaN(bottoms[flag])) {
            return;
        }
        open[flag] = true;
        double bottom = room.shortest();
        for (int under = 0; under < bottoms.length; under++) {
            if (under != flag && !out[under] && standsUnder(under, flag)) {
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

    /** The lowest height from {@code bottom} on at which the text meets none that is hung already. */
    private double lowestFree(int flag, double bottom, double[] bottoms) {
        double lowest = bottom;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int other = 0; other < bottoms.length; other++) {
                boolean meets = other != flag
                        && !Double.isNaN(bottoms[other])
                        && left(flag) < right(other) + room.gap()
                        && left(other) < right(flag) + room.gap()
                        && lowest < top(other, bottoms) + room.gap()
                        && bottoms[other] < lowest + flags.get(flag).height() + room.gap();
                if (meets) {
                    lowest = top(other, bottoms) + room.gap();
                    moved = true;
                }
            }
        }
        return lowest;
    }

    private int leastImportantInTheWay(double[] bottoms) {
        boolean[] guilty = new boolean[flags.size()];
        for (int i = 0; i < guilty.length; i++) {
            boolean tooHigh = !out[i] && bottoms[i] + flags.get(i).height() > room.tallest() + 1e-9;
            boolean tooWide = !out[i] && !fits(i, right[i]);
            if (tooHigh || tooWide) {
                accuse(i, guilty);
            }
        }
        return IntStream.range(0, guilty.length)
                .filter(i -> guilty[i])
                .boxed()
                .min(Comparator.comparingDouble(i -> flags.get(i).importance()))
                .orElse(-1);
    }

    private void accuse(int flag, boolean[] guilty) {
        if (guilty[flag]) {
            return;
        }
        guilty[flag] = true;
        for (int other = 0; other < guilty.length; other++) {
            boolean beside = left(flag) < right(other) && left(other) < right(flag);
            if (other != flag && !out[other] && (standsUnder(other, flag) || beside)) {
                accuse(other, guilty);
            }
        }
    }

    private boolean standsUnder(int pole, int flag) {
        double x = flags.get(pole).x();
        double own = flags.get(flag).x();
        return right[flag] ? x > own && x < right(flag) + room.gap() : x < own && x > left(flag) - room.gap();
    }

    private boolean fits(int flag, boolean toRight) {
        Flag one = flags.get(flag);
        return toRight ? one.x() + one.width() <= room.right() : one.x() - one.width() >= room.left();
    }

    private double left(int flag) {
        return right[flag]
                ? flags.get(flag).x()
                : flags.get(flag).x() - flags.get(flag).width();
    }

    private double right(int flag) {
        return right[flag]
                ? flags.get(flag).x() + flags.get(flag).width()
                : flags.get(flag).x();
    }

    private double top(int flag, double[] bottoms) {
        return bottoms[flag] + flags.get(flag).height();
    }
}
