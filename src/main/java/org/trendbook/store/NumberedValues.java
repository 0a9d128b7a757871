package org.trendbook.store;

import java.io.Serializable;
import java.util.ArrayList;
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

    private final int most;
    private final ArrayList<T> values = new ArrayList<>();
    private final transient Map<T, Integer> numbers = new HashMap<>();

    /** @param most how many values it takes */
    NumberedValues(int most) {
        this.most = most;
    }

    /** The number of a value; {@link #UNKNOWN} for one that came when it was full. */
    int number(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (values.size() == most) {
            return UNKNOWN;
        }
        values.add(value);
        numbers.put(value, values.size() - 1);
        return values.size() - 1;
    }

    T value(int number) {
        return values.get(number);
    }
}
