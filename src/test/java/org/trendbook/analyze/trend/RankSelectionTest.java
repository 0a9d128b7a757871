package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankSelectionTest {

    /** Few and many numbers, all different and many alike, in any order, sorted and the other way round. */
    @Test
    void findsWhatSortingFinds() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(round % 10 == 0 ? 5000 : 50);
            int kinds = 1 + random.nextInt(2 * size);
            double[] numbers = new double[size];
            Arrays.setAll(numbers, i -> random.nextInt(kinds) - kinds / 2.0);
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);
            if (round % 3 == 0) {
                numbers = sorted.clone();
            } else if (round % 3 == 1) {
                Arrays.setAll(numbers, i -> sorted[size - 1 - i]);
            }
            RankSelection ranks = new RankSelection(numbers);
            int rank = random.nextInt(size);
            assertThat(ranks.select(0, size - 1, rank)).isEqualTo(sorted[rank]);
            int before = random.nextInt(rank + 1);
            assertThat(ranks.select(0, rank, before)).isEqualTo(sorted[before]);
            int after = rank + random.nextInt(size - rank);
            assertThat(ranks.select(rank, size - 1, after)).isEqualTo(sorted[after]);
        }
    }
}
