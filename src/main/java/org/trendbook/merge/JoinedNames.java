package org.trendbook.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.trendbook.store.RecordStore;

/**
 * Which names may have to be looked at together because one is a size of the other, all by their hashes. More may be
 * joined than belong together, never fewer: what is joined is compared by the names themselves.
 */
final class JoinedNames {
    /** From the hash of a name to that of another one of the same set; most names are in none. */
    private final Map<Long, Long> next = new HashMap<>();

    private JoinedNames() {}

    static JoinedNames of(RecordStore records) {
        JoinedNames joined = new JoinedNames();
        if (records.sizes() == 0) {
            return joined;
        }
        long[] recorded = new long[records.size()];
        Arrays.setAll(recorded, records::nameHash);
        Arrays.sort(recorded);
        for (int i = 0; i < records.sizes(); i++) {
            if (Arrays.binarySearch(recorded, records.modelHashOfSize(i)) >= 0) {
                joined.join(records.nameHash(records.placeOfSize(i)), records.modelHashOfSize(i));
            }
        }
        return joined;
    }

    private void join(long one, long other) {
        long first = of(one);
        long second = of(other);
        if (first != second) {
            next.put(first, second);
        }
    }

    /** The hash that stands for all names that are joined with one. */
    long of(long name) {
        long at = name;
        for (Long to = next.get(at); to != null; to = next.get(at)) {
            at = to;
        }
        return at;
    }
}
