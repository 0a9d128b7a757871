package org.trendbook.model;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A small map of constants of one enum that never changes, in the order of the constants: what is once in such a table is
 * handed on without a copy. For enums of at most 64 constants.
 */
public final class EnumTable<K extends Enum<K>, V> extends AbstractMap<K, V> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final K[] keys;
    private final V[] values;
    /** A bit for each constant that is a key. */
    private final long present;

    private EnumTable(K[] keys, V[] values) {
        this.keys = keys;
        this.values = values;
        long bits = 0;
        for (K key : keys) {
            if (Long.compareUnsigned(bit(key), bits) <= 0) {
                throw new IllegalArgumentException(key + " in no place of its own");
            }
            bits |= bit(key);
        }
        present = bits;
    }

    /**
     * A table of keys and the value of each.
     *
     * @param keys in the order of the enum, none twice; not to be changed afterwards, nor are the values
     */
    public static <K extends Enum<K>, V> EnumTable<K, V> of(K[] keys, V[] values) {
        if (keys.length != values.length) {
            throw new IllegalArgumentException(keys.length + " keys for " + values.length + " values");
        }
        return new EnumTable<>(keys, values);
    }

    /** The entries of a map, none of whose values is null; the map itself when it is such a table. */
    @SuppressWarnings("unchecked")
    public static <K extends Enum<K>, V> EnumTable<K, V> copyOf(Map<K, V> map) {
        if (map instanceof EnumTable<K, V> table) {
            return table;
        }
        K[] keys = (K[]) map.keySet().toArray(new Enum<?>[0]);
        if (map instanceof EnumMap<K, V>) {
            return new EnumTable<>(keys, (V[]) map.values().toArray());
        }
        Arrays.sort(keys);
        V[] values = (V[]) new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = map.get(keys[i]);
        }
        return new EnumTable<>(keys, values);
    }

    @SuppressWarnings("EnumOrdinal")
    private static long bit(Enum<?> key) {
        return 1L << key.ordinal();
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        if (key instanceof Enum<?> constant && (present & bit(constant)) != 0) {
            int place = Long.bitCount(present & (bit(constant) - 1));
            return keys[place] == constant ? values[place] : null;
        }
        return null;
    }

    @Override
    public V getOrDefault(@Nullable Object key, V otherwise) {
        V found = get(key);
        return found == null ? otherwise : found;
    }

    /** Whether a condition holds of any of the values. */
    public boolean anyValue(Predicate<? super V> condition) {
        for (V value : values) {
            if (condition.test(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < keys.length; i++) {
            action.accept(keys[i], values[i]);
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return keys.length;
            }
        };
    }

    private final class Entries implements Iterator<Entry<K, V>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < keys.length;
        }

        @Override
        public Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("all entries were taken");
            }
            Entry<K, V> entry = Map.entry(keys[next], values[next]);
            next++;
            return entry;
        }
    }
}
