package org.trendbook.column;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Some of many places, each known by its index among them: a bit for every place, however many are chosen. */
public final class ChosenPlaces {
    /** So many words of bits are counted together. */
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

    public int size() {
        return size;
    }

    /**
     * The place at an index among those that were chosen, which rise.
     *
     * @throws IndexOutOfBoundsException for an index that is none of theirs
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

    /** The last block before which no more than so many places are chosen. */
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

    /** All of them, rising. */
    public IntStream stream() {
        return BitSet.valueOf(words).stream();
    }
}
