package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those of the library's generator, on which the published intervals rest. */
class SplitMixTest {
    private static final int[] BOUNDS = {1, 2, 3, 7, 64, 1000, 4999, (1 << 30) + 1, Integer.MAX_VALUE};

    @Test
    void wholeNumbersAreThoseOfTheLibrary() {
        for (long seed = -20; seed <= 20; seed++) {
            SplittableRandom expected = new SplittableRandom(seed);
            SplitMix random = new SplitMix(seed);
            for (int round = 0; round < 50; round++) {
                assertThat(random.nextLong()).isEqualTo(expected.nextLong());
                for (int bound : BOUNDS) {
                    assertThat(random.nextLong(bound)).isEqualTo(expected.nextLong(bound));
                    long large = (bound * 3L) << 30;
                    assertThat(random.nextLong(large)).isEqualTo(expected.nextLong(large));
                }
            }
        }
    }

    /** Of 100,001 indices one draw in 35,000 lies beyond the last whole multiple and is made anew. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 64, 1000, 4999, 100_001})
    void drawsOfIndicesAreCounted(int indices) {
        for (long seed = -5; seed <= 5; seed++) {
            SplittableRandom expected = new SplittableRandom(seed);
            int[] counts = new int[indices];
            for (int draw = 0; draw < indices; draw++) {
                counts[expected.nextInt(indices)]++;
            }
            SplitMix random = new SplitMix(seed);
            int[] counted = new int[indices];
            random.countDraws(counted);
            assertThat(counted).isEqualTo(counts);
            assertThat(random.nextLong()).isEqualTo(expected.nextLong());
        }
    }

    @Test
    void numbersAroundZeroAreThoseOfTheLibrary() {
        for (double reach : new double[] {1e-300, 0.3010299956639812, 1, 5e17}) {
            SplittableRandom expected = new SplittableRandom(7);
            SplitMix random = new SplitMix(7);
            for (int round = 0; round < 1000; round++) {
                assertThat(random.nextDouble(reach)).isEqualTo(expected.nextDouble(-reach, reach));
            }
        }
    }

    @Test
    void aCopyGoesOnWithTheSameNumbers() {
        SplitMix random = new SplitMix(1);
        random.nextLong();
        SplitMix copy = random.copy();
        assertThat(copy.nextLong()).isEqualTo(random.nextLong());
        assertThat(copy.nextLong(100)).isEqualTo(random.nextLong(100));
    }
}
