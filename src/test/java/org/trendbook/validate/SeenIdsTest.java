package org.trendbook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Origin;

/** However many ids there are, each is known with the place where it stood first, and no other is taken for it. */
class SeenIdsTest {
    private static final int MANY = 300_000;

    @Test
    void eachOfManyIsNewOnceAndThenKnownByItsFirstPlace() {
        SeenIds ids = new SeenIds();
        assertThat(IntStream.range(0, MANY)
                        .filter(line -> ids.add("记录-" + line, origin(line)).isPresent()))
                .isEmpty();
        assertThat(IntStream.range(0, MANY)
                        .filter(line -> !ids.add("记录-" + line, new Origin("later.csv", 1))
                                .orElseThrow()
                                .equals(origin(line))))
                .isEmpty();
    }

    @Test
    void anIdMayBeEmptyOrVeryLong() {
        SeenIds ids = new SeenIds();
        String veryLong = "x".repeat(1 << 20);
        assertThat(ids.add("", origin(1))).isEmpty();
        assertThat(ids.add(veryLong, origin(2))).isEmpty();
        assertThat(ids.add(veryLong + "y", origin(3))).isEmpty();
        assertThat(ids.add("after", origin(4))).isEmpty();
        assertThat(ids.add("", origin(5))).contains(origin(1));
        assertThat(ids.add(veryLong, origin(6))).contains(origin(2));
        assertThat(ids.add("after", origin(7))).contains(origin(4));
    }

    private static Origin origin(int line) {
        return new Origin(line % 2 == 0 ? "even.csv" : "odd.csv", line);
    }
}
