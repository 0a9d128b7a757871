package org.trendbook.column;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds keys that occur more than once, by their 64-bit hashes: no repeated key is missed, and by collision a few single ones
 * may be included. Only these few models then need to be held and compared.
 */
public final class RepeatedKeys {
    /** About how many hashes are sorted at a time. */
    private static final int SORTED = 1 << 20;
    /** About how many indexes a batch has. */
    private static final int IN_BATCH = 1 << 15;

    private final LongColumn hashes = LongColumn.empty();
    /** By index. */
    private final BitSet repeated = new BitSet();

    /** Adds a key; an empty one is never repeated. */
    public void add(String key) {
        hashes.add(hash(key));
    }

    /** Ends adding and finds the repeated keys. */
    public void end() {
        int parts = hashes.size() / SORTED + 1;
        for (int part = 0; part < parts; part++) {
            long[] several = repeated(hashesOf(part, parts));
            for (int i = 0; several.length > 0 && i < hashes.size(); i++) {
                if (Arrays.binarySearch(several, hashes.get(i)) >= 0) {
                    repeated.set(i);
                }
            }
        }
    }

    /** The distinct hashes that occur more than once, sorted, without that of the empty key. */
    private static long[] repeated(long[] some) {
        Arrays.sort(some);
        int count = 0;
        for (int i = 1; i < some.length; i++) {
            boolean isNew = count == 0 || some[count - 1] != some[i];
            if (some[i] == some[i - 1] && some[i] != 0 && isNew) {
                some[count++] = some[i];
            }
        }
        return Arrays.copyOf(some, count);
    }

    /** Which of {@code parts} equal ranges a hash falls into. */
    private static int part(long hash, int parts) {
        return (int) (((hash >>> Integer.SIZE) * parts) >>> Integer.SIZE);
    }

    /** The hashes that fall into one of {@code parts} equal ranges. */
    private long[] hashesOf(int part, int parts) {
        long[] some = new long[Math.min(hashes.size(), SORTED)];
        int count = 0;
        for (int i = 0; i < hashes.size(); i++) {
            long hash = hashes.get(i);
            if (part(hash, parts) == part) {
                if (count == some.length) {
                    some = Arrays.copyOf(some, 2 * count);
                }
                some[count++] = hash;
            }
        }
        return Arrays.copyOf(some, count);
    }

    /** Whether the key that was added at an index, from 0 on, is probably repeated. */
    public boolean holds(int index) {
        return repeated.get(index);
    }

    /**
     * Hands over the indexes of the repeated keys a batch at a time, so that not all that bears them is held: each key is in
     * one batch, with all its indexes.
     *
     * @param taker of rising indexes
     */
    public void forEachBatch(Consumer<IntStream> taker) {
        int batches = repeated.cardinality() / IN_BATCH + 1;
        for (int batch = 0; batch < batches; batch++) {
            int wanted = batch;
            taker.accept(repeated.stream().filter(index -> part(hashes.get(index), batches) == wanted));
        }
    }

    /** Spread over all 64 bits; 0 for an empty key alone. Few keys that differ have the same. */
    public static long hash(String key) {
        if (key.isEmpty()) {
            return 0;
        }
        long hash = key.length();
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }
}
