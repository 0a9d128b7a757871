package org.trendbook.column;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Allocates the chunks of columns. The first chunks of a column are arrays in the heap; the rest are outside it, where no
 * garbage collector has to scan them, or in the heap again once there is no more room outside.
 */
final class ColumnMemory {
    /** Numbers per chunk, as a power of two: small enough that no collector puts a chunk in regions of its own. */
    static final int CHUNK_BITS = 14;

    static final int CHUNK = 1 << CHUNK_BITS;

    /** Chunks of a column that are in the heap: a million numbers, or fewer in a small heap. */
    static final int CHUNKS_IN_HEAP =
            (int) Math.min(1 << 6, Runtime.getRuntime().maxMemory() / (400L * CHUNK) + 1);

    /** Finding no room outside takes Java a second, so this many chunks then go into the heap before it is asked again. */
    private static final int CHUNKS_UNTIL_ASKED_AGAIN = 256;

    private static final AtomicInteger UNASKED = new AtomicInteger();

    private ColumnMemory() {}

    /**
     * A zeroed chunk outside the heap, or in it if there is no room outside.
     *
     * @param width bytes per number
     */
    static ByteBuffer outside(int width) {
        return chunk(CHUNK * width, ByteBuffer::allocateDirect, UNASKED).order(ByteOrder.nativeOrder());
    }

    /** @param unasked for how many more chunks not to ask for room outside */
    static ByteBuffer chunk(int bytes, IntFunction<ByteBuffer> outside, AtomicInteger unasked) {
        if (unasked.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return ByteBuffer.allocate(bytes);
        }
        try {
            return outside.apply(bytes);
        } catch (OutOfMemoryError full) {
            unasked.set(CHUNKS_UNTIL_ASKED_AGAIN);
            return ByteBuffer.allocate(bytes);
        }
    }

    /** The number of chunks that hold {@code numbers} numbers. */
    static int chunks(int numbers) {
        return (numbers + CHUNK - 1) >>> CHUNK_BITS;
    }
}
