package org.trendbook.column;

import java.util.BitSet;

/** Puts what stands at indexes in another order by swaps, so that nothing is held twice. */
final class Reordering {
    private Reordering() {}

    /** Makes two indexes change what stands there. */
    interface Swap {
        void at(int one, int other);
    }

    /** @param order each index once; at each index comes to stand what stood at {@code order[index]} */
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
