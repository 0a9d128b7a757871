package org.trendbook.analyze.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Places by their days, which are whole or half. */
class TimeOrderTest {

    @Test
    void halfDaysAreToldApartAndThoseOfOneDayKeepTheirOrder() {
        double[] days = {18_000.5, 18_000, -3, 18_000.5, -3.5, 18_000};
        assertThat(TimeOrder.of(new int[] {0, 1, 2, 3, 4, 5}, days)).containsExactly(4, 2, 1, 5, 0, 3);
        assertThat(TimeOrder.of(new int[] {5, 1, 3, 0}, days)).containsExactly(5, 1, 3, 0);
        assertThat(TimeOrder.of(new int[0], days)).isEmpty();
    }

    @Test
    void theOrderIsThatOfAStableSort() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            // Over few days and over many.
            int reach = random.nextBoolean() ? 4 : 400;
            double[] days = random.doubles(1 + random.nextInt(40), -reach, reach)
                    .map(day -> Math.rint(day) / 2 + 0.0) // no −0
                    .toArray();
            int[] places = IntStream.range(0, days.length)
                    .filter(place -> random.nextInt(4) > 0)
                    .toArray();
            Integer[] expected = Arrays.stream(places).boxed().toArray(Integer[]::new);
            Arrays.sort(expected, Comparator.comparingDouble(place -> days[place]));

            assertThat(TimeOrder.of(places, days))
                    .as("seed %d", seed)
                    .containsExactly(
                            Arrays.stream(expected).mapToInt(Integer::intValue).toArray());
        }
    }

    @Test
    void aDayEndsWhereTheNextBegins() {
        double[] days = {1, 1, 1.5, 2, 2};
        int[] ordered = {0, 1, 2, 3, 4};
        assertThat(IntStream.of(0, 1, 2, 3, 4)
                        .map(start -> TimeOrder.endOfDay(ordered, days, start))
                        .toArray())
                .containsExactly(2, 2, 3, 5, 5);
    }
}
