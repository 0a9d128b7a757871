package org.trendbook.column;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Where the chunks of columns of numbers lie. A column that is short against the heap lies in it, in arrays; what comes
 * above lies outside, where no collector has to go through it, or in the heap again when there is no more room outside.
 */
final class ColumnMemory {
    /** A chunk holds so many numbers: few enough that no collector gives it regions of its own, whose ends stay empty. */
    static final int CHUNK_BITS = 14;

    static final int CHUNK = 1 << CHUNK_BITS;

    /** So many chunks of a column lie in the heap: a million numbers, or fewer in a small heap. */
    static final int CHUNKS_IN_HEAP =
            (int) Math.min(1 << 6, Runtime.getRuntime().maxMemory() / (400L * CHUNK) + 1);

    /** After Java found no room outside, which takes it a second, so many chunks lie in the heap before it is asked again. */
    private static final int CHUNKS_UNTIL_ASKED_AGAIN = 256;

    private static final AtomicInteger UNASKED = new AtomicInteger();

    private ColumnMemory() {}

    /**
     * A chunk outside of the heap, all 0; in it when there is no room outside.
     *
     * @param width of each of its numbers, in bytes
     */
    static ByteBuffer outside(int width) {
        return chunk(CHUNK * width, ByteBuffer::allocateDirect, UNASKED).order(ByteOrder.nativeOrder());
    }

    /** @param unasked for how many chunks there is no use in asking for room outside */
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

    /** How many chunks hold so many numbers. */
    static int chunks(int numbers) {
        return (numbers + CHUNK - 1) >>> CHUNK_BITS;
    }
}
