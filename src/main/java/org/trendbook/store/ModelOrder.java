package org.trendbook.store;

import java.util.Arrays;

/**
 * The models of a store by the middle of the release date, name, record id and origin; undated ones last. Names are looked
 * up once, however many of the models are put in this order afterwards.
 */
public final class ModelOrder {
    /** So many models of one day are sorted as texts in memory; more are looked up again for each comparison. */
    private static final int MOST_NAMES_HELD = 200_000;

    /** The place of each number in this order. */
    private final int[] ranks;

    private ModelOrder(int[] ranks) {
        this.ranks = ranks;
    }

    static ModelOrder of(ModelStore store) {
        long[] keys = new long[store.size()];
        for (int number = 0; number < keys.length; number++) {
            keys[number] = (long) store.twiceDay(number) << Integer.SIZE | number;
        }
        Arrays.sort(keys);
        for (int start = 0; start < keys.length; ) {
            int end = start + 1;
            while (end < keys.length && keys[end] >> Integer.SIZE == keys[start] >> Integer.SIZE) {
                end++;
            }
            sortByName(store, keys, start, end);
            start = end;
        }
        int[] ranks = new int[keys.length];
        for (int rank = 0; rank < keys.length; rank++) {
            ranks[(int) keys[rank]] = rank;
        }
        return new ModelOrder(ranks);
    }

    /** Some numbers of models in this order. */
    public int[] sorted(int[] numbers) {
        long[] keys = new long[numbers.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) ranks[numbers[i]] << Integer.SIZE | numbers[i];
        }
        Arrays.sort(keys);
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = (int) keys[i];
        }
        return sorted;
    }

    private static void sortByName(ModelStore store, long[] keys, int start, int end) {
        if (end - start == 1) {
            return;
        }
        boolean held = end - start <= MOST_NAMES_HELD;
        Named[] named = new Named[end - start];
        for (int i = 0; i < named.length; i++) {
            int number = (int) keys[start + i];
            named[i] = held ? new Held(number, store.sortKey(number)) : new LookedUp(store, number);
        }
        Arrays.sort(named);
        for (int i = 0; i < named.length; i++) {
            keys[start + i] = named[i].number();
        }
    }

    /** A model as it is sorted among those of one day. */
    private interface Named extends Comparable<Named> {
        int number();

        ModelCodec.SortKey key();

        @Override
        default int compareTo(Named other) {
            ModelCodec.SortKey mine = key();
            ModelCodec.SortKey theirs = other.key();
            int byName = mine.name().compareTo(theirs.name());
            if (byName != 0) {
                return byName;
            }
            int byId = mine.recordId().compareTo(theirs.recordId());
            return byId != 0 ? byId : mine.origin().compareTo(theirs.origin());
        }
    }

    private record Held(int number, ModelCodec.SortKey key) implements Named {}

    private record LookedUp(ModelStore store, int number) implements Named {
        @Override
        public ModelCodec.SortKey key() {
            return store.sortKey(number);
        }
    }
}
