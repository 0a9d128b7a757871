package org.trendbook.analyze.trend;

import java.util.Arrays;

/**
 * The slopes between all pairs of points with different t, for finding a few neighboring ranks. If there are many pairs, a
 * random sample brackets the wanted slopes; those below the bracket are only counted, and only those inside it are kept: a
 * few percent of what may be millions.
 */
final class PairSlopes {
    /** With fewer pairs all slopes are kept. */
    private static final int FEW = 600;
    /** The width of the bracket on each side of the wanted ranks, in standard deviations of a rank in the sample. */
    private static final double MARGIN = 4;

    private final double[] t;
    private final double[] y;
    /** How many points have a smaller t, by point. */
    private final int[] before;

    private final int count;
    /** Bounds of the slopes that are kept, and how many slopes are below the lower one, equal to it, and equal to the upper. */
    private double least;

    private double most;
    private int belowLeast;
    private int equalToLeast;
    private int equalToMost;
    /** The slopes between the bounds. */
    private double[] kept;

    private int size;

    /** @param t rising */
    PairSlopes(double[] t, double[] y) {
        this.t = t;
        this.y = y;
        kept = new double[t.length];
        before = new int[t.length];
        int pairs = 0;
        for (int later = 1; later < t.length; later++) {
            before[later] = t[later - 1] < t[later] ? later : before[later - 1];
            pairs += before[later];
        }
        count = pairs;
    }

    /** How many pairs have different t. */
    int count() {
        return count;
    }

    /** Keeps the slopes from one rank to another, counted from 0, and some around them. */
    void keep(int firstRank, int lastRank) {
        if (count > FEW) {
            keepAround(firstRank, lastRank);
        }
        // With few pairs none is kept as yet.
        if (firstRank < belowLeast || lastRank >= firstAboveKept() + equalToMost) {
            keepBetween(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
    }

    /**
     * The slope of a rank among all, one of those wanted. Of two ranks the further one is sought on its side of the first
     * only, as {@link RankSelection#select(int, int, int)} has it.
     *
     * @param first the first rank of the part that holds it
     * @param last the last rank of that part
     */
    double select(int first, int last, int rank) {
        int rankOfKept = firstKept();
        if (rank < rankOfKept) {
            return least;
        }
        if (rank >= firstAboveKept()) {
            return most;
        }
        return new RankSelection(kept)
                .select(Math.max(0, first - rankOfKept), Math.min(size - 1, last - rankOfKept), rank - rankOfKept);
    }

    private int firstKept() {
        return belowLeast + equalToLeast;
    }

    private int firstAboveKept() {
        return firstKept() + size;
    }

    private void keepAround(int firstRank, int lastRank) {
        double[] sample = sample((int) Math.cbrt(count));
        double margin = MARGIN / 2 * Math.sqrt(sample.length);
        double share = (double) sample.length / count;
        int first = (int) Math.floor(firstRank * share - margin);
        int last = (int) Math.ceil(lastRank * share + margin);
        RankSelection ranks = new RankSelection(sample);
        keepBetween(
                first < 0 ? Double.NEGATIVE_INFINITY : ranks.select(0, sample.length - 1, first),
                last >= sample.length
                        ? Double.POSITIVE_INFINITY
                        : ranks.select(Math.max(0, first), sample.length - 1, last));
    }

    /** One slope out of so many, in the order of the pairs. */
    private double[] sample(int step) {
        double[] sample = new double[(count + step - 1) / step];
        int next = 0;
        int earlier = 0;
        for (int later = 1; later < t.length; later++) {
            for (; earlier < before[later]; earlier += step) {
                sample[next++] = (y[later] - y[earlier]) / (t[later] - t[earlier]);
            }
            earlier -= before[later];
        }
        return sample;
    }

    private void keepBetween(double least, double most) {
        this.least = least;
        this.most = most;
        belowLeast = 0;
        equalToLeast = 0;
        equalToMost = 0;
        size = 0;
        for (int later = 1; later < t.length; later++) {
            if (kept.length < size + before[later]) {
                kept = Arrays.copyOf(kept, Math.min(count, 2 * size + t.length));
            }
            keepOf(later);
        }
        if (least == most) {
            equalToMost = 0;
        }
    }

    /** Without branches, as processors would guess wrong for every other slope. No slope is −0. */
    private void keepOf(int later) {
        int end = before[later];
        double laterT = t[later];
        double laterY = y[later];
        int notBelow = 0;
        int above = 0;
        int notAboveMost = 0;
        int next = size;
        for (int earlier = 0; earlier < end; earlier++) {
            double slope = (laterY - y[earlier]) / (laterT - t[earlier]);
            kept[next] = slope;
            int isAbove = isNegative(least - slope);
            int isBelowMost = isNegative(slope - most);
            notBelow += 1 - isNegative(slope - least);
            above += isAbove;
            notAboveMost += 1 - isNegative(most - slope) - isBelowMost;
            next += isAbove & isBelowMost;
        }
        belowLeast += end - notBelow;
        equalToLeast += notBelow - above;
        equalToMost += notAboveMost;
        size = next;
    }

    /** 1 below 0, else 0. */
    private static int isNegative(double difference) {
        return (int) (Double.doubleToRawLongBits(difference) >>> (Long.SIZE - 1));
    }
}
