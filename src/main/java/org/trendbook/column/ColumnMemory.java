package org.trendbook.column;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Where the chunks of columns of numbers lie. A column that is short against the heap lies in it, in arrays; what comes
 * above lies outside, where no collector has to go through it.
 */
final class ColumnMemory {
    /** A chunk holds so many numbers: few enough that no collector gives it regions of its own, whose ends stay empty. */
    static final int CHUNK_BITS = 14;

    static final int CHUNK = 1 << CHUNK_BITS;

    /** So many chunks of a column lie in the heap: a million numbers, or fewer in a small heap. */
    static final int CHUNKS_IN_HEAP =
            (int) Math.min(1 << 6, Runtime.getRuntime().maxMemory() / (400L * CHUNK) + 1);

    private ColumnMemory() {}

    /**
     * A chunk outside of the heap, all 0.
     *
     * @param width of each of its numbers, in bytes
     */
    static ByteBuffer outside(int width) {
        return ByteBuffer.allocateDirect(CHUNK * width).order(ByteOrder.nativeOrder());
    }

    /** How many chunks hold so many numbers. */
    static int chunks(int numbers) {
        return (numbers + CHUNK - 1) >>> CHUNK_BITS;
    }
}
