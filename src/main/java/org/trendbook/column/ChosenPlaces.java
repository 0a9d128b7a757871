package org.trendbook.column;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of places with select by rank: one bit per place, however many are chosen. */
public final class ChosenPlaces {
    /** Words of bits per block of {@link #before}. */
    private static final int BLOCK = 8;

    private final long[] words;
    /** How many places are chosen before each block of words. */
    private final int[] before;

    private final int size;

    private ChosenPlaces(long[] words) {
        this.words = words;
        before = new int[(words.length + BLOCK - 1) / BLOCK];
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            if (word % BLOCK == 0) {
                before[word / BLOCK] = count;
            }
            count += Long.bitCount(words[word]);
        }
        size = count;
    }

    /** Places from 0 on. */
    public static ChosenPlaces of(IntStream places) {
        BitSet chosen = new BitSet();
        places.forEach(chosen::set);
        return of(chosen);
    }

    /** Those whose bits are set. */
    public static ChosenPlaces of(BitSet places) {
        return new ChosenPlaces(places.toLongArray());
    }

    /** How many places are chosen. */
    public int size() {
        return size;
    }

    /**
     * The chosen place of a rank, counted from 0 in ascending order.
     *
     * @throws IndexOutOfBoundsException unless the index is from 0 to before {@link #size()}
     */
    public int at(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int block = blockOf(index);
        int word = block * BLOCK;
        int left = index - before[block];
        while (left >= Long.bitCount(words[word])) {
            left -= Long.bitCount(words[word++]);
        }
        long bits = words[word];
        for (; left > 0; left--) {
            bits &= bits - 1;
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
    }

    /** The last block before which at most {@code index} places are chosen. */
    private int blockOf(int index) {
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** All chosen places, ascending. */
    public IntStream stream() {
        return BitSet.valueOf(words).stream();
    }
}
