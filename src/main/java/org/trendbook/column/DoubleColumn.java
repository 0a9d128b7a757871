package org.trendbook.column;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * A fixed number of doubles, 0 until set; chunks in which none was set take no room. Filled by one thread; afterwards any
 * number of threads may read.
 */
public final class DoubleColumn implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Shared by all chunks in which no number was set. */
    private static final double[] UNSET = new double[ColumnMemory.CHUNK];

    private static final ByteBuffer UNSET_OUTSIDE = ByteBuffer.allocate(0);

    private final transient double[][] inHeap;
    /** The chunks after those in the heap. */
    private final transient List<ByteBuffer> outside;

    private final transient int size;

    private DoubleColumn(int size) {
        this.size = size;
        int chunks = ColumnMemory.chunks(size);
        inHeap = new double[Math.min(chunks, ColumnMemory.CHUNKS_IN_HEAP)][];
        Arrays.fill(inHeap, UNSET);
        outside = new ArrayList<>(Collections.nCopies(chunks - inHeap.length, UNSET_OUTSIDE));
    }

    /** A column of {@code size} numbers, all 0. */
    public static DoubleColumn zeros(int size) {
        return new DoubleColumn(size);
    }

    /** How many numbers there are; fixed from the beginning. */
    public int size() {
        return size;
    }

    /**
     * The number at an index; 0 where none was set.
     *
     * @throws IndexOutOfBoundsException unless the index is from 0 to before {@link #size()}
     */
    public double get(int index) {
        Objects.checkIndex(index, size);
        int chunk = index >>> ColumnMemory.CHUNK_BITS;
        int at = index & (ColumnMemory.CHUNK - 1);
        if (chunk < inHeap.length) {
            return inHeap[chunk][at];
        }
        ByteBuffer memory = outside.get(chunk - inHeap.length);
        return memory.hasRemaining() ? memory.getDouble(at * Double.BYTES) : 0;
    }

    /**
     * Puts a number at an index.
     *
     * @throws IndexOutOfBoundsException unless the index is from 0 to before {@link #size()}
     */
    public void set(int index, double number) {
        Objects.checkIndex(index, size);
        int chunk = index >>> ColumnMemory.CHUNK_BITS;
        int at = index & (ColumnMemory.CHUNK - 1);
        if (chunk < inHeap.length) {
            if (inHeap[chunk] == UNSET) {
                int start = chunk << ColumnMemory.CHUNK_BITS;
                inHeap[chunk] = new double[Math.min(ColumnMemory.CHUNK, size - start)];
            }
            inHeap[chunk][at] = number;
            return;
        }
        int place = chunk - inHeap.length;
        if (!outside.get(place).hasRemaining()) {
            outside.set(place, ColumnMemory.outside(Double.BYTES));
        }
        outside.get(place).putDouble(at * Double.BYTES, number);
    }

    /**
     * Puts the numbers in another order: at each index that which stood at {@code order[index]}.
     *
     * @param order each index once
     */
    public void reorder(int[] order) {
        Reordering.run(order, (one, other) -> {
            double number = get(one);
            setIfOther(one, get(other));
            setIfOther(other, number);
        });
    }

    /** Takes over numbers of another column: at each index that at an index there, none where that is negative. */
    public void copy(DoubleColumn other, IntUnaryOperator indexThere) {
        for (int i = 0; i < size; i++) {
            int there = indexThere.applyAsInt(i);
            if (there >= 0) {
                setIfOther(i, other.get(there));
            }
        }
    }

    /** Leaves runs of zeros without room. */
    private void setIfOther(int index, double number) {
        if (get(index) != number) {
            set(index, number);
        }
    }

    /** The same numbers, to be set apart from these. */
    public DoubleColumn copy() {
        DoubleColumn copy = zeros(size);
        copy.copy(this, IntUnaryOperator.identity());
        return copy;
    }

    private Object writeReplace() {
        double[] numbers = new double[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = get(i);
        }
        return new Written(numbers);
    }

    private static final class Written implements Serializable {
        private static final long serialVersionUID = 1L;

        private final double[] numbers;

        Written(double[] numbers) {
            this.numbers = numbers;
        }

        private Object readResolve() {
            DoubleColumn column = DoubleColumn.zeros(numbers.length);
            for (int i = 0; i < numbers.length; i++) {
                column.setIfOther(i, numbers[i]);
            }
            return column;
        }
    }
}
