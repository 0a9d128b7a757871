package org.trendbook.store;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Values that many records share, each stored once and known by its number. It is bounded: once full, it takes no more.
 * Any number of threads may number values at a time; which numbers they get depends on who comes first. What another
 * process gets of it can only be read.
 *
 * @param <T> immutable
 */
final class NumberedValues<T> implements Serializable {
    static final int UNKNOWN = -1;

    private static final long serialVersionUID = 1L;

    private final int most;
    private final transient Predicate<T> isTaken;
    private final transient Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private Object[] values = new Object[16];
    private int size;
    private transient volatile boolean isFull;

    /**
     * @param most how many values it takes
     * @param isTaken whether it takes a new one
     */
    NumberedValues(int most, Predicate<T> isTaken) {
        this.most = most;
        this.isTaken = isTaken;
    }

    /** The number of a value; {@link #UNKNOWN} for one that came when it was full, or is not taken. */
    int number(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        return isFull || !isTaken.test(value) ? UNKNOWN : added(value);
    }

    private synchronized int added(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (size == most) {
            isFull = true;
            return UNKNOWN;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        numbers.put(value, size);
        return size++;
    }

    /** To be asked when no more values are numbered. */
    @SuppressWarnings("unchecked")
    T value(int number) {
        return (T) values[number];
    }
}
