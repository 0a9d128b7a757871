package org.trendbook.model;

import java.util.Arrays;

/**
 * Which of many keys occur more than once, told by their hashes: a few that occur once may be among them, none that is
 * repeated is missing. So few models need to be held to be compared with each other.
 */
public final class RepeatedKeys {
    private long[] hashes = new long[1024];
    private int count;
    private long[] repeated = new long[0];

    /** Adds a key; an empty one is never repeated. */
    public void add(String key) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash(key);
    }

    /** Ends the adding. */
    public void end() {
        long[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        int found = 0;
        for (int i = 1; i < sorted.length; i++) {
            boolean isNew = found == 0 || sorted[found - 1] != sorted[i];
            if (sorted[i] == sorted[i - 1] && sorted[i] != 0 && isNew) {
                sorted[found++] = sorted[i];
            }
        }
        repeated = Arrays.copyOf(sorted, found);
    }

    /** Whether the key that was added at an index, from 0 on, is probably repeated. */
    public boolean holds(int index) {
        return Arrays.binarySearch(repeated, hashes[index]) >= 0;
    }

    /** 0 for an empty key alone. */
    private static long hash(String key) {
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
