package org.trendbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
