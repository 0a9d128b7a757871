package org.trendbook.column;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A growable list of longs. Filled by one thread; afterwards any number of threads may read. */
public final class LongColumn {
    private final List<long[]> inHeap = new ArrayList<>();
    /** The chunks after those in the heap. */
    private final List<ByteBuffer> outside = new ArrayList<>();

    private int size;

    private LongColumn() {}

    /** A column without numbers. */
    public static LongColumn empty() {
        return new LongColumn();
    }

    /** Adds a number at the end. */
    public void add(long number) {
        int chunk = size >>> ColumnMemory.CHUNK_BITS;
        int at = size & (ColumnMemory.CHUNK - 1);
        if (chunk < ColumnMemory.CHUNKS_IN_HEAP) {
            if (at == 0) {
                inHeap.add(new long[8]);
            } else if (at == inHeap.get(chunk).length) {
                inHeap.set(chunk, Arrays.copyOf(inHeap.get(chunk), 2 * at));
            }
            inHeap.get(chunk)[at] = number;
        } else {
            if (at == 0) {
                outside.add(ColumnMemory.outside(Long.BYTES));
            }
            outside.get(chunk - ColumnMemory.CHUNKS_IN_HEAP).putLong(at * Long.BYTES, number);
        }
        size++;
    }

    /**
     * The number at an index.
     *
     * @throws IndexOutOfBoundsException unless the index is from 0 to before {@link #size()}
     */
    public long get(int index) {
        Objects.checkIndex(index, size);
        int chunk = index >>> ColumnMemory.CHUNK_BITS;
        int at = index & (ColumnMemory.CHUNK - 1);
        return chunk < ColumnMemory.CHUNKS_IN_HEAP
                ? inHeap.get(chunk)[at]
                : outside.get(chunk - ColumnMemory.CHUNKS_IN_HEAP).getLong(at * Long.BYTES);
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }
}
