package org.trendbook.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIndexOutOfBoundsException;

import org.junit.jupiter.api.Test;

/** Numbers stand in the order in which they were added, in the heap and outside of it. */
class LongColumnTest {

    @Test
    void eachNumberStandsWhereItWasAdded() {
        int count = ColumnMemory.CHUNKS_IN_HEAP * ColumnMemory.CHUNK + 3;
        LongColumn numbers = LongColumn.empty();
        for (long number = 0; number < count; number++) {
            numbers.add(number << 40 | 5);
        }
        assertThat(numbers.size()).isEqualTo(count);
        for (int index : new int[] {0, ColumnMemory.CHUNK, count - 4, count - 3, count - 1}) {
            assertThat(numbers.get(index)).isEqualTo((long) index << 40 | 5);
        }
        assertThatIndexOutOfBoundsException().isThrownBy(() -> numbers.get(count));
    }
}
