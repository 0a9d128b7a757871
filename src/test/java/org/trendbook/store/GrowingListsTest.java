package org.trendbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingListsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1023, 1024, 1025, 2048, 5000})
    void theyHoldWhatWasAdded(int count) {
        Ints ints = new Ints();
        Longs longs = new Longs();
        for (int i = 0; i < count; i++) {
            ints.add(3 * i);
            longs.add((long) i << 33);
        }

        assertThat(ints.size()).isEqualTo(count);
        assertThat(longs.size()).isEqualTo(count);
        assertThat(ints.toArray())
                .isEqualTo(IntStream.range(0, count).map(i -> 3 * i).toArray());
        for (int i = 0; i < count; i++) {
            assertThat(longs.get(i)).isEqualTo((long) i << 33);
            ints.set(i, -i);
            assertThat(ints.get(i)).isEqualTo(-i);
        }
    }
}
