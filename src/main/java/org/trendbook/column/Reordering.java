package org.trendbook.column;

import java.util.BitSet;

/** Permutes indexed items in place, by swaps. */
final class Reordering {
    private Reordering() {}

    /** Swaps the items at two indexes. */
    interface Swap {
        void at(int one, int other);
    }

    /** @param order a permutation of the indexes; the item at {@code order[index]} moves to {@code index} */
    static void run(int[] order, Swap swap) {
        BitSet done = new BitSet(order.length);
        for (int start = 0; start < order.length; start++) {
            int at = start;
            while (!done.get(at)) {
                done.set(at);
                if (order[at] != start) {
                    swap.at(at, order[at]);
                    at = order[at];
                }
            }
        }
    }
}
