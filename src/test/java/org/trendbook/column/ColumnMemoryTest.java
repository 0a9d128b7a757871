package org.trendbook.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ColumnMemoryTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger unasked = new AtomicInteger();

    private ByteBuffer chunk(boolean hasRoom) {
        return ColumnMemory.chunk(
                8,
                bytes -> {
                    asked.incrementAndGet();
                    if (!hasRoom) {
                        throw new OutOfMemoryError("Cannot reserve 8 bytes of direct buffer memory");
                    }
                    return ByteBuffer.allocateDirect(bytes);
                },
                unasked);
    }

    @Test
    void chunksLieOutsideOfTheHeapWhileThereIsRoom() {
        assertThat(chunk(true).isDirect()).isTrue();
        assertThat(chunk(true).isDirect()).isTrue();
        assertThat(asked).hasValue(2);
    }

    @Test
    void withoutRoomOutsideChunksLieInTheHeapAndNotEachOneAsks() {
        for (int chunk = 0; chunk < 100; chunk++) {
            assertThat(chunk(false).isDirect()).isFalse();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void roomThatBecomesFreeIsFoundAfterAWhile() {
        chunk(false);
        int inHeap = 0;
        while (!chunk(true).isDirect()) {
            inHeap++;
        }
        assertThat(inHeap).isPositive().isLessThan(1000);
        assertThat(chunk(true).isDirect()).isTrue();
    }
}
