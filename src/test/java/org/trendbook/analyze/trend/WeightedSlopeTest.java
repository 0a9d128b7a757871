package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedSlopeTest {

    /** (0, 0), (1, 1) and twice (2, 5): means 5/4 and 11/4, Σ(t − t̄)(y − ȳ) = 29/4, Σ(t − t̄)² = 11/4. */
    @Test
    void aPointCountsAsOftenAsItsWeight() {
        double[] t = {0, 1, 2};
        double[] y = {0, 1, 5};
        assertThat(WeightedSlope.of(0, new int[] {0, 1, 2}, new int[] {1, 1, 2}, t, y))
                .isEqualTo(29.0 / 11);
    }

    @Test
    void fewerThanThreePointsOrOneDayHaveNoSlope() {
        double[] t = {17_000.5, 18_000, 18_000};
        double[] y = {9, 10, 11};
        assertThat(WeightedSlope.ofAll(new int[0], new double[0], new double[0]))
                .isNaN();
        assertThat(WeightedSlope.ofAll(new int[] {1, 1, 0}, t, y)).isNaN();
        assertThat(WeightedSlope.ofAll(new int[] {0, 2, 3}, t, y)).isNaN();
        assertThat(WeightedSlope.ofAll(new int[] {3, 0, 0}, t, y)).isNaN();
        assertThat(WeightedSlope.ofAll(new int[] {2, 0, 1}, t, y)).isFinite();
    }

    @Test
    void allPlacesGiveTheVeryDigitsThatThoseWhichCountGive() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(12);
            int days = 1 + random.nextInt(5);
            double[] t = random.doubles(size)
                    .map(share -> 18_000 + Math.floor(share * days) / 2)
                    .toArray();
            double[] y = random.doubles(size, 5, 12).toArray();
            int[] weights = random.ints(size, 0, 4).toArray();
            int[] drawn = TrendInput.placesDrawn(weights);
            int[] all = IntStream.range(0, size).toArray();
            int[] once = new int[size];
            Arrays.fill(once, 1);

            assertThat(WeightedSlope.ofAll(weights, t, y))
                    .as("seed %d", seed)
                    .isEqualTo(Double.valueOf(WeightedSlope.of(0, drawn, weights, t, y)));
            assertThat(WeightedSlope.ofAll(once, t, y))
                    .as("seed %d", seed)
                    .isEqualTo(Double.valueOf(WeightedSlope.of(0, all, once, t, y)));
        }
    }
}
