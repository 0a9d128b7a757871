package org.trendbook.column;

import java.io.Serializable;
import java.util.function.IntUnaryOperator;

/**
 * Ascending whole numbers in small steps, such as the indexes of chosen rows when most are chosen: a byte or two each. Other
 * numbers are held correctly too, but take more room.
 */
public final class AscendingColumn implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BLOCK_BITS = 6;

    /** For each block, its first number minus its index. */
    private final IntColumn starts;
    /** For each number, its excess over its index beyond that of the first number in its block. */
    private final IntColumn excess;

    private AscendingColumn(int size, IntUnaryOperator numbers) {
        starts = IntColumn.empty();
        excess = IntColumn.zeros(size);
        for (int index = 0; index < size; index++) {
            int above = numbers.applyAsInt(index) - index;
            if (index >> BLOCK_BITS == starts.size()) {
                starts.add(above);
            }
            excess.set(index, above - starts.get(index >> BLOCK_BITS));
        }
    }

    /**
     * A column of {@code size} numbers.
     *
     * @param numbers the number at each index
     */
    public static AscendingColumn of(int size, IntUnaryOperator numbers) {
        return new AscendingColumn(size, numbers);
    }

    /** How many numbers there are. */
    public int size() {
        return excess.size();
    }

    /**
     * The number at an index.
     *
     * @throws IndexOutOfBoundsException unless the index is from 0 to before {@link #size()}
     */
    public int get(int index) {
        return index + starts.get(index >> BLOCK_BITS) + excess.get(index);
    }
}
