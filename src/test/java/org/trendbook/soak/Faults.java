package org.trendbook.soak;

import java.util.ArrayList;
import java.util.List;

/** What went wrong in one part of the soak: all are counted, the first few kept. */
final class Faults {
    private static final int KEPT = 20;

    private final List<String> first = new ArrayList<>();
    private long count;

    synchronized void add(String fault) {
        count++;
        if (first.size() < KEPT) {
            first.add(fault);
        }
    }

    synchronized long count() {
        return count;
    }

    synchronized List<String> first() {
        return List.copyOf(first);
    }
}
