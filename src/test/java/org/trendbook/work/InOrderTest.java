package org.trendbook.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void piecesAheadOfALongOneAreDoneMeanwhileAndHandedOnAfterIt() {
        int ahead = 7;
        CountDownLatch others = new CountDownLatch(ahead);
        List<Integer> taken = new ArrayList<>();
        InOrder.run(
                2,
                ahead,
                IntStream.range(0, 20).iterator(),
                piece -> {
                    if (piece > 0) {
                        others.countDown();
                    } else if (!awaited(others)) {
                        throw new IllegalStateException("the others wait for the first");
                    }
                    return piece;
                },
                taken::add);
        assertThat(taken).isEqualTo(IntStream.range(0, 20).boxed().toList());
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void whatAPieceThrowsIsThrown() {
        for (int threads = 1; threads <= 3; threads++) {
            int many = threads;
            assertThatThrownBy(() -> InOrder.run(
                            many,
                            List.of(1, 2, 0, 3).iterator(),
                            piece -> 1 / piece,
                            each -> assertThat(each).isIn(1, 0)))
                    .isInstanceOf(ArithmeticException.class);
        }
    }
}
