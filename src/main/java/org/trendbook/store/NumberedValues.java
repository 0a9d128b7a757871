package org.trendbook.store;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Values that many records share, each stored once and known by its number. It is bounded: once full, it takes no more.
 * What another process gets of it can only be read.
 *
 * @param <T> immutable
 */
final class NumberedValues<T> implements Serializable {
    static final int UNKNOWN = -1;

    private static final long serialVersionUID = 1L;

    /** A power of two. */
    private static final int LAST = 8;

    private final int most;
    private Object[] values = new Object[16];
    private int size;
    private final transient Map<T, Integer> numbers = new HashMap<>();
    /** Those asked for last and their numbers: the same object often comes again within a record. */
    private final transient Object[] last = new Object[LAST];

    private final transient int[] lastNumbers = new int[LAST];
    private transient int nextLast;

    /** @param most how many values it takes */
    NumberedValues(int most) {
        this.most = most;
    }

    /** The number of a value; {@link #UNKNOWN} for one that came when it was full. */
    int number(T value) {
        for (int i = 0; i < LAST; i++) {
            if (last[i] == value) {
                return lastNumbers[i];
            }
        }
        int number = numberOf(value);
        if (number != UNKNOWN) {
            last[nextLast] = value;
            lastNumbers[nextLast] = number;
            nextLast = (nextLast + 1) & (LAST - 1);
        }
        return number;
    }

    private int numberOf(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (size == most) {
            return UNKNOWN;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        numbers.put(value, size);
        return size++;
    }

    @SuppressWarnings("unchecked")
    T value(int number) {
        return (T) values[number];
    }
}
