package org.trendbook.store;

import java.util.Arrays;

/**
 * The models of a store by the middle of the release date, name, record id and origin; undated ones last. Names are looked
 * up once, however many of the models are put in this order afterwards.
 */
public final class ModelOrder {
    /** Up to this many models of one day are sorted by names held in memory; above, each comparison looks them up. */
    private static final int MOST_NAMES_HELD = 200_000;
    /** The same of models that are held as a whole. */
    private static final int MOST_MODELS_HELD = 30_000;

    private static final byte[] NONE = {};

    /** The place of each number in this order. */
    private final int[] ranks;

    private ModelOrder(int[] ranks) {
        this.ranks = ranks;
    }

    /** The order of all models; on the way to it those that are wanted are laid out in it. */
    static ModelOrder of(ModelStore store, ModelStore.Layout layout) {
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
            sortByName(layout, keys, start, end);
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

    private static void sortByName(ModelStore.Layout layout, long[] keys, int start, int end) {
        int count = end - start;
        Named[] named = new Named[count];
        for (int i = 0; i < count; i++) {
            int number = (int) keys[start + i];
            named[i] = count > MOST_NAMES_HELD
                    ? new LookedUp(number, layout)
                    : new Held(number, layout.sortKey(number), count > MOST_MODELS_HELD ? NONE : layout.bytes());
        }
        Arrays.sort(named);
        for (int i = 0; i < count; i++) {
            keys[start + i] = named[i].number();
            named[i].addTo(layout);
        }
    }

    /** A model as it is sorted among those of one day. */
    private interface Named extends Comparable<Named> {
        int number();

        ModelCodec.SortKey key();

        void addTo(ModelStore.Layout layout);

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

    private static final class Held implements Named {
        private final int number;
        private final ModelCodec.SortKey key;
        private final byte[] bytes;

        /** @param bytes the model itself, or {@link #NONE} */
        Held(int number, ModelCodec.SortKey key, byte[] bytes) {
            this.number = number;
            this.key = key;
            this.bytes = bytes;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public ModelCodec.SortKey key() {
            return key;
        }

        @Override
        public void addTo(ModelStore.Layout layout) {
            if (bytes.length > 0) {
                layout.add(number, bytes);
            } else {
                layout.add(number);
            }
        }
    }

    private record LookedUp(int number, ModelStore.Layout layout) implements Named {
        @Override
        public ModelCodec.SortKey key() {
            return layout.sortKey(number);
        }

        @Override
        public void addTo(ModelStore.Layout to) {
            to.add(number);
        }
    }
}
