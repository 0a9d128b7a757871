package org.trendbook.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedKeysTest {

    private static List<Integer> repeated(List<String> keys) {
        RepeatedKeys repeated = new RepeatedKeys();
        keys.forEach(repeated::add);
        repeated.end();
        return IntStream.range(0, keys.size()).filter(repeated::holds).boxed().toList();
    }

    @Test
    void whatStandsTwiceOrMoreIsRepeated() {
        assertThat(repeated(List.of("b", "a", "c", "a", "ab", "ba", "b", "a"))).containsExactly(0, 1, 3, 6, 7);
        assertThat(repeated(List.of())).isEmpty();
    }

    @Test
    void anEmptyKeyIsNeverRepeated() {
        assertThat(repeated(List.of("", "", "a"))).isEmpty();
    }

    @Test
    void thousandsOfDifferentKeysAreTold() {
        List<String> keys = IntStream.range(0, 5_000)
                .mapToObj(i -> "model " + (i == 4_999 ? 17 : i))
                .toList();
        assertThat(repeated(keys)).containsExactly(17, 4_999);
    }

    /** More keys than are sorted at a time. */
    @Test
    void amongMillionsOfKeysTheRepeatedOnesAreFound() {
        RepeatedKeys keys = new RepeatedKeys();
        int count = 2_200_000;
        IntStream.range(0, count).forEach(i -> keys.add("model " + (i == count - 1 ? 17 : i)));
        keys.end();
        assertThat(IntStream.range(0, count).filter(keys::holds).toArray()).containsExactly(17, count - 1);
    }

    @Test
    void eachRepeatedKeyIsInOneBatchWithAllItsIndexes() {
        int different = 60_000;
        RepeatedKeys keys = new RepeatedKeys();
        IntStream.range(0, 2 * different).forEach(i -> keys.add("model " + i % different));
        keys.add("alone");
        keys.end();
        List<int[]> batches = new ArrayList<>();
        keys.forEachBatch(batch -> batches.add(batch.toArray()));
        assertThat(batches).hasSizeGreaterThan(1);
        assertThat(batches.stream().mapToInt(batch -> batch.length).sum()).isEqualTo(2 * different);
        for (int[] batch : batches) {
            assertThat(batch).isSorted();
            Map<Integer, Long> indexesOfKey = Arrays.stream(batch)
                    .boxed()
                    .collect(Collectors.groupingBy(index -> index % different, Collectors.counting()));
            assertThat(indexesOfKey.values()).allMatch(count -> count == 2);
        }
    }
}
