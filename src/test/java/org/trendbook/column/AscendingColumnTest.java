package org.trendbook.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AscendingColumnTest {

    private static void comesBack(int... numbers) {
        AscendingColumn column = AscendingColumn.of(numbers.length, index -> numbers[index]);
        assertThat(IntStream.range(0, column.size()).map(column::get).toArray()).isEqualTo(numbers);
    }

    @Test
    void numbersAreWhatTheyWereGivenAs() {
        comesBack();
        comesBack(5);
        comesBack(IntStream.range(0, 1_000).toArray());
        comesBack(IntStream.range(0, 1_000).map(i -> 3 * i + 7).toArray());
    }

    @Test
    void theyNeedNotRise() {
        comesBack(IntStream.range(0, 300).map(i -> 300 - i).toArray());
        comesBack(IntStream.range(0, 300)
                .map(i -> i % 2 == 0 ? Integer.MAX_VALUE : 0)
                .toArray());
    }
}
