package org.trendbook.column;

import java.io.Serializable;
import java.util.function.IntUnaryOperator;

/**
 * Whole numbers of which each is a little above the one before, such as places of which most are chosen: in a byte or
 * two each. Others are held all the same, in more room.
 */
public final class RisingColumn implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BLOCK_BITS = 6;

    /** By block, how far its first number is above its index. */
    private final IntColumn starts;
    /** How much farther each number is above its index than the first of its block. */
    private final IntColumn farther;

    private RisingColumn(int size, IntUnaryOperator numbers) {
        starts = IntColumn.empty();
        farther = IntColumn.zeros(size);
        for (int index = 0; index < size; index++) {
            int above = numbers.applyAsInt(index) - index;
            if (index >> BLOCK_BITS == starts.size()) {
                starts.add(above);
            }
            farther.set(index, above - starts.get(index >> BLOCK_BITS));
        }
    }

    /**
     * So many numbers.
     *
     * @param numbers by index
     */
    public static RisingColumn of(int size, IntUnaryOperator numbers) {
        return new RisingColumn(size, numbers);
    }

    public int size() {
        return farther.size();
    }

    public int get(int index) {
        return index + starts.get(index >> BLOCK_BITS) + farther.get(index);
    }
}
