package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairSlopesTest {

    /** Few and many pairs, on many days and on few, with many values and with few, ranks near each other and far apart. */
    @Test
    void theRanksAreThoseOfAllSlopesSorted() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int points = 2 + random.nextInt(seed % 10 == 0 ? 300 : 40);
            double[] t = numbers(random, points);
            Arrays.sort(t);
            double[] y = numbers(random, points);
            check(t, y, random, "seed " + seed);
        }
    }

    /** Of one slope everywhere, and of slopes that come again with every fixed number of pairs. */
    @Test
    void whatASampleTellsWronglyIsStillRight() {
        double[] t = IntStream.range(0, 200).asDoubleStream().toArray();
        Random random = new Random(1);
        check(t, t, random, "one slope");
        check(t, new double[t.length], random, "flat");
        for (int period = 2; period < 30; period++) {
            int each = period;
            double[] y = Arrays.stream(t).map(day -> day % each == 0 ? -1 : 1).toArray();
            check(t, y, random, "period " + period);
        }
    }

    /**
     * Of 40 points on one day and 25 on the next every tenth slope is looked at first, that is always those of the same
     * four points. Where these tell nothing of the others, the wanted rank lies below what is kept, on its lower bound,
     * inside, on its upper bound, or above: each rank in turn, so each border between them too.
     */
    @Test
    void everyRankIsRightWhereTheSampleSeesOnlyFourPoints() {
        checkEveryRank(new double[] {0, 0, 0, 0}, -1, 18, 1, 18);
        checkEveryRank(new double[] {0, 0, 0, 0}, -1, 36, 1, 0);
        checkEveryRank(new double[] {0, 0, 0, 0}, -1, 0, 1, 36);
        checkEveryRank(new double[] {-1, -1, 1, 1}, -2, 15, 0, 6, 2, 15);
        checkEveryRank(new double[] {-1, -1, 1, 1}, -2, 6, 0, 24, 2, 6);
    }

    /** @param others how many of the 36 other points have a slope: slope, count, slope, count, … */
    private static void checkEveryRank(double[] seen, int... others) {
        double[] t = new double[65];
        Arrays.fill(t, 40, t.length, 1);
        double[] y = new double[t.length];
        int next = 0;
        for (int i = 0; i < others.length; i += 2) {
            for (int times = 0; times < others[i + 1]; times++, next++) {
                y[next + next / 9 + 1] = -others[i];
            }
        }
        for (int i = 0; i < seen.length; i++) {
            y[10 * i] = -seen[i];
        }
        double[] sorted = Arrays.stream(y, 0, 40)
                .flatMap(early -> DoubleStream.generate(() -> 0 - early).limit(25))
                .sorted()
                .toArray();
        for (int rank = 0; rank < sorted.length; rank++) {
            PairSlopes slopes = new PairSlopes(t, y);
            slopes.keep(rank, rank);
            assertThat(slopes.select(0, sorted.length - 1, rank))
                    .as("rank %d of %s", rank, Arrays.toString(others))
                    .isEqualTo(sorted[rank]);
        }
    }

    /** Twelve million slopes, of which nearly all are equal: the bounds, and what lies beyond them. */
    @Test
    void equalSlopesAreCounted() {
        double[] t = IntStream.range(0, 5000).asDoubleStream().toArray();
        double[] y = t.clone();
        y[4999] = 0;
        PairSlopes slopes = new PairSlopes(t, y);
        int last = slopes.count() - 1;
        slopes.keep(last / 2, last / 2 + 1000);
        assertThat(slopes.select(0, last, last / 2)).isEqualTo(1);
        assertThat(slopes.select(last / 2, last, last / 2 + 1000)).isEqualTo(1);
        slopes.keep(0, 1);
        assertThat(slopes.select(0, last, 1)).isEqualTo(-4997.0 / 2);
    }

    private static double[] numbers(Random random, int count) {
        int kinds = 2 + random.nextInt(2 * count);
        double[] numbers = DoubleStream.generate(() -> random.nextInt(kinds) / 8.0)
                .limit(count)
                .toArray();
        numbers[0] = -1;
        return numbers;
    }

    private static void check(double[] t, double[] y, Random random, String what) {
        double[] sorted = IntStream.range(0, t.length)
                .boxed()
                .flatMapToDouble(later -> IntStream.range(0, later)
                        .filter(earlier -> t[earlier] < t[later])
                        .mapToDouble(earlier -> (y[later] - y[earlier]) / (t[later] - t[earlier])))
                .sorted()
                .toArray();
        int count = sorted.length;
        for (int round = 0; round < 5; round++) {
            PairSlopes slopes = new PairSlopes(t, y);
            assertThat(slopes.count()).as(what).isEqualTo(count);
            int first = random.nextInt(count);
            int last = first + random.nextInt(count - first);
            int rank = first + random.nextInt(last - first + 1);
            slopes.keep(first, last);
            assertThat(slopes.select(0, count - 1, rank)).as(what).isEqualTo(sorted[rank]);
            assertThat(slopes.select(0, rank, first)).as(what).isEqualTo(sorted[first]);
            assertThat(slopes.select(rank, count - 1, last)).as(what).isEqualTo(sorted[last]);
        }
    }
}
