package org.trendbook.validate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.Origin;

/**
 * Record ids with the place where each stood first, for tens of millions of them: about 40 bytes each. Ids are compared
 * as they are, never by their hashes alone.
 */
final class SeenIds {
    /** Neither a chunk nor a part of the table is so long that collectors give it regions of its own. */
    private static final int CHUNK_BITS = 18;

    private static final int PARTS = 1 << 10;
    private static final int TAG_BITS = 24;
    /** What comes above lies outside of the heap, where no collector has to go through it. */
    private static final long MOST_IN_HEAP = Runtime.getRuntime().maxMemory() / 8;

    private static final int HEAD = Integer.BYTES + Long.BYTES + Integer.BYTES;

    private final Map<String, Integer> fileNumbers = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();
    /** Entries one behind the other, none of them cut by the end of a chunk: file, line, length of the id, the id. */
    private final List<ByteBuffer> chunks = new ArrayList<>();
    /**
     * A hash table in parts, each with linear probing. A slot holds where an entry begins, plus one, above some bits of
     * its hash: most other ids are told apart without a look at the entry. 0 is free.
     */
    private final long[][] parts = new long[PARTS][8];

    private final int[] counts = new int[PARTS];

    /** Remembers an id; if it was seen before, gives the place where it stood first. */
    Optional<Origin> add(String id, Origin origin) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        long hash = hash(bytes);
        int part = partOf(hash);
        long[] slots = parts[part];
        int slot = slotOf(slots, bytes, hash);
        if (slots[slot] != 0) {
            return Optional.of(origin(placeIn(slots[slot])));
        }
        slots[slot] = (append(bytes, origin) + 1) << TAG_BITS | tagOf(hash);
        if (++counts[part] > slots.length / 4 * 3) {
            parts[part] = grown(slots);
        }
        return Optional.empty();
    }

    private static int partOf(long hash) {
        return (int) (hash >>> Integer.SIZE) & (PARTS - 1);
    }

    /** The slot that holds the id, or the free one where it belongs. */
    private int slotOf(long[] slots, byte[] id, long hash) {
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0
                && !(tagIn(slots[slot]) == tagOf(hash) && Arrays.equals(id, id(placeIn(slots[slot]))))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private long[] grown(long[] before) {
        long[] slots = new long[before.length * 2];
        for (long filled : before) {
            if (filled != 0) {
                int slot = (int) hash(id(placeIn(filled))) & (slots.length - 1);
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = filled;
            }
        }
        return slots;
    }

    private static long placeIn(long slot) {
        return (slot >>> TAG_BITS) - 1;
    }

    private static long tagIn(long slot) {
        return slot & ((1L << TAG_BITS) - 1);
    }

    /** The upper bits: the lower ones choose the slot. */
    private static long tagOf(long hash) {
        return hash >>> (Long.SIZE - TAG_BITS);
    }

    private long append(byte[] id, Origin origin) {
        int needed = HEAD + id.length;
        if (chunks.isEmpty() || chunks.get(chunks.size() - 1).remaining() < needed) {
            chunks.add(chunk(Math.max(needed, 1 << CHUNK_BITS)));
        }
        ByteBuffer chunk = chunks.get(chunks.size() - 1);
        long place = ((long) (chunks.size() - 1) << CHUNK_BITS) + chunk.position();
        chunk.putInt(fileNumber(origin.file()))
                .putLong(origin.line())
                .putInt(id.length)
                .put(id);
        return place;
    }

    private ByteBuffer chunk(int length) {
        boolean inHeap = (long) (chunks.size() + 1) << CHUNK_BITS <= MOST_IN_HEAP;
        return inHeap ? ByteBuffer.allocate(length) : ByteBuffer.allocateDirect(length);
    }

    private int fileNumber(String file) {
        return fileNumbers.computeIfAbsent(file, name -> {
            files.add(name);
            return files.size() - 1;
        });
    }

    private Origin origin(long place) {
        ByteBuffer chunk = chunks.get((int) (place >> CHUNK_BITS));
        int at = (int) place & ((1 << CHUNK_BITS) - 1);
        return new Origin(files.get(chunk.getInt(at)), chunk.getLong(at + Integer.BYTES));
    }

    private byte[] id(long place) {
        ByteBuffer chunk = chunks.get((int) (place >> CHUNK_BITS));
        int at = (int) place & ((1 << CHUNK_BITS) - 1);
        byte[] id = new byte[chunk.getInt(at + Integer.BYTES + Long.BYTES)];
        chunk.get(at + HEAD, id);
        return id;
    }

    private static long hash(byte[] id) {
        long hash = id.length;
        for (byte each : id) {
            hash = (hash ^ each) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
