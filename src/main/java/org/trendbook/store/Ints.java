package org.trendbook.store;

import java.util.ArrayList;
import java.util.List;

/** A growing list of ints; it grows in pieces, so that no large array is made again and again. */
public final class Ints {
    private static final int PIECE_BITS = 10;
    private static final int WITHIN = (1 << PIECE_BITS) - 1;

    private final List<int[]> pieces = new ArrayList<>();
    private int size;

    public void add(int item) {
        if ((size & WITHIN) == 0) {
            pieces.add(new int[1 << PIECE_BITS]);
        }
        pieces.get(size >> PIECE_BITS)[size & WITHIN] = item;
        size++;
    }

    public int get(int index) {
        return pieces.get(index >> PIECE_BITS)[index & WITHIN];
    }

    public void set(int index, int item) {
        pieces.get(index >> PIECE_BITS)[index & WITHIN] = item;
    }

    public int size() {
        return size;
    }

    public int[] toArray() {
        int[] all = new int[size];
        for (int start = 0; start < size; start += WITHIN + 1) {
            System.arraycopy(pieces.get(start >> PIECE_BITS), 0, all, start, Math.min(WITHIN + 1, size - start));
        }
        return all;
    }
}
