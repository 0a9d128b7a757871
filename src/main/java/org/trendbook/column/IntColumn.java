package org.trendbook.column;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * A growable list of whole numbers, each in one, two or four bytes: as few as the largest needs (negative ones need four),
 * and none while all are 0. Filled by one thread; afterwards any number of threads may read.
 */
public final class IntColumn implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient byte[][] bytes = {};
    private transient char[][] chars = {};
    private transient int[][] ints = {};
    /** The chunks after those in the arrays. */
    private transient List<ByteBuffer> outside = new ArrayList<>();

    private transient int width;
    private transient int chunks;
    private transient int size;

    private IntColumn() {}

    /** A column without numbers. */
    public static IntColumn empty() {
        return new IntColumn();
    }

    /** A column of {@code size} numbers, all 0. */
    public static IntColumn zeros(int size) {
        IntColumn zeros = new IntColumn();
        zeros.makeRoom(size);
        zeros.size = size;
        return zeros;
    }

    /** The numbers of an array. */
    public static IntColumn of(int[] numbers) {
        IntColumn column = zeros(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            column.set(i, numbers[i]);
        }
        return column;
    }

    /** Chunks in the heap are only as long as needed, because there may be many short columns. */
    private void makeRoom(int numbers) {
        while (chunks < ColumnMemory.chunks(numbers)) {
            addChunk(Math.min(ColumnMemory.CHUNK, numbers - (chunks << ColumnMemory.CHUNK_BITS)));
        }
    }

    private void addChunk(int length) {
        if (width > 0 && chunks >= ColumnMemory.CHUNKS_IN_HEAP) {
            outside.add(ColumnMemory.outside(width));
        } else if (width == Byte.BYTES) {
            bytes = Arrays.copyOf(bytes, chunks + 1);
            bytes[chunks] = new byte[length];
        } else if (width == Character.BYTES) {
            chars = Arrays.copyOf(chars, chunks + 1);
            chars[chunks] = new char[length];
        } else if (width == Integer.BYTES) {
            ints = Arrays.copyOf(ints, chunks + 1);
            ints[chunks] = new int[length];
        }
        chunks++;
    }

    /** Grows the last chunk if it is in the heap and full. */
    private void lengthen(int chunk, int used) {
        if (chunk >= ColumnMemory.CHUNKS_IN_HEAP) {
            return;
        }
        int length = Math.min(ColumnMemory.CHUNK, Math.max(8, 2 * used));
        if (width == Byte.BYTES && bytes[chunk].length == used) {
            bytes[chunk] = Arrays.copyOf(bytes[chunk], length);
        } else if (width == Character.BYTES && chars[chunk].length == used) {
            chars[chunk] = Arrays.copyOf(chars[chunk], length);
        } else if (width == Integer.BYTES && ints[chunk].length == used) {
            ints[chunk] = Arrays.copyOf(ints[chunk], length);
        }
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }

    /**
     * The number at an index.
     *
     * @throws IndexOutOfBoundsException unless the index is from 0 to before {@link #size()}
     */
    public int get(int index) {
        Objects.checkIndex(index, size);
        if (width == 0) {
            return 0;
        }
        int chunk = index >>> ColumnMemory.CHUNK_BITS;
        int at = index & (ColumnMemory.CHUNK - 1);
        if (chunk >= ColumnMemory.CHUNKS_IN_HEAP) {
            return outside(chunk, at);
        }
        return switch (width) {
            case Byte.BYTES -> bytes[chunk][at] & 0xFF;
            case Character.BYTES -> chars[chunk][at];
            default -> ints[chunk][at];
        };
    }

    private int outside(int chunk, int at) {
        ByteBuffer memory = outside.get(chunk - ColumnMemory.CHUNKS_IN_HEAP);
        return switch (width) {
            case Byte.BYTES -> memory.get(at) & 0xFF;
            case Character.BYTES -> memory.getChar(at * Character.BYTES);
            default -> memory.getInt(at * Integer.BYTES);
        };
    }

    /**
     * Puts a number at an index; one that needs more bytes than those before it widens the whole column.
     *
     * @throws IndexOutOfBoundsException unless the index is from 0 to before {@link #size()}
     */
    public void set(int index, int number) {
        Objects.checkIndex(index, size);
        int needed = widthOf(number);
        if (needed > width) {
            widen(needed);
        }
        if (width == 0) {
            return;
        }
        int chunk = index >>> ColumnMemory.CHUNK_BITS;
        int at = index & (ColumnMemory.CHUNK - 1);
        if (chunk >= ColumnMemory.CHUNKS_IN_HEAP) {
            setOutside(chunk, at, number);
            return;
        }
        switch (width) {
            case Byte.BYTES -> bytes[chunk][at] = (byte) number;
            case Character.BYTES -> chars[chunk][at] = (char) number;
            default -> ints[chunk][at] = number;
        }
    }

    private void setOutside(int chunk, int at, int number) {
        ByteBuffer memory = outside.get(chunk - ColumnMemory.CHUNKS_IN_HEAP);
        switch (width) {
            case Byte.BYTES -> memory.put(at, (byte) number);
            case Character.BYTES -> memory.putChar(at * Character.BYTES, (char) number);
            default -> memory.putInt(at * Integer.BYTES, number);
        }
    }

    /** Adds a number at the end. */
    public void add(int number) {
        int used = size & (ColumnMemory.CHUNK - 1);
        if (used == 0) {
            makeRoom(size + 1);
        } else {
            lengthen(chunks - 1, used);
        }
        size++;
        set(size - 1, number);
    }

    private static int widthOf(int number) {
        if (number == 0) {
            return 0;
        }
        if (number >>> Byte.SIZE == 0) {
            return Byte.BYTES;
        }
        return number >>> Character.SIZE == 0 ? Character.BYTES : Integer.BYTES;
    }

    private void widen(int wider) {
        IntColumn wide = new IntColumn();
        wide.width = wider;
        wide.makeRoom(size);
        wide.size = size;
        for (int i = 0; i < size && width > 0; i++) {
            wide.set(i, get(i));
        }
        bytes = wide.bytes;
        chars = wide.chars;
        ints = wide.ints;
        outside = wide.outside;
        width = wider;
    }

    /** An independent copy. */
    public IntColumn copy() {
        IntColumn copy = zeros(size);
        copy.copy(this, IntUnaryOperator.identity());
        return copy;
    }

    /**
     * Reorders the numbers: the one at {@code order[index]} moves to {@code index}.
     *
     * @param order a permutation of the indexes
     */
    public void reorder(int[] order) {
        Reordering.run(order, (one, other) -> {
            int number = get(one);
            set(one, get(other));
            set(other, number);
        });
    }

    /** Copies numbers from another column: at each index the one at {@code indexThere}; none where that is negative. */
    public void copy(IntColumn other, IntUnaryOperator indexThere) {
        for (int i = 0; i < size; i++) {
            int there = indexThere.applyAsInt(i);
            if (there >= 0) {
                set(i, other.get(there));
            }
        }
    }

    /** The numbers in an array of their own. */
    public int[] toArray() {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = get(i);
        }
        return numbers;
    }

    private Object writeReplace() {
        return new Written(toArray());
    }

    private static final class Written implements Serializable {
        private static final long serialVersionUID = 1L;

        private final int[] numbers;

        Written(int[] numbers) {
            this.numbers = numbers;
        }

        private Object readResolve() {
            return IntColumn.of(numbers);
        }
    }
}
