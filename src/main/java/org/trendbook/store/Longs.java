package org.trendbook.store;

import java.util.ArrayList;
import java.util.List;

/** A growing list of longs; it grows in pieces, so that no large array is made again and again. */
final class Longs {
    private static final int PIECE_BITS = 10;
    private static final int WITHIN = (1 << PIECE_BITS) - 1;

    private final List<long[]> pieces = new ArrayList<>();
    private int size;

    void add(long item) {
        if ((size & WITHIN) == 0) {
            pieces.add(new long[1 << PIECE_BITS]);
        }
        pieces.get(size >> PIECE_BITS)[size & WITHIN] = item;
        size++;
    }

    long get(int index) {
        return pieces.get(index >> PIECE_BITS)[index & WITHIN];
    }

    int size() {
        return size;
    }
}
