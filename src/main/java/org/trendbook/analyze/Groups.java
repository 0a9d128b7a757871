package org.trendbook.analyze;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The groups of all models. Each grouping is collected once, however many measures and trends ask for it. */
final class Groups {
    private final Observations table;
    private final Map<Grouping, SortedMap<Group, int[]>> collected = new ConcurrentHashMap<>();

    private Groups(Observations table) {
        this.table = table;
    }

    static Groups of(Observations table) {
        return new Groups(table);
    }

    /** Of some rows those of each group, in rising order; China, abroad, dense and sparse even without rows. */
    SortedMap<Group, int[]> among(int[] rows, Grouping grouping) {
        BitSet wanted = new BitSet(table.size());
        Arrays.stream(rows).forEach(wanted::set);
        TreeMap<Group, int[]> groups = new TreeMap<>();
        all(grouping).forEach((group, members) -> {
            int[] found = Arrays.stream(members).filter(wanted::get).toArray();
            if (found.length > 0) {
                groups.put(group, found);
            }
        });
        GroupTable.alwaysListed(grouping).forEach(group -> groups.putIfAbsent(group, new int[0]));
        return groups;
    }

    private SortedMap<Group, int[]> all(Grouping grouping) {
        return collected.computeIfAbsent(
                grouping,
                unseen -> GroupTable.of(
                        table, grouping, IntStream.range(0, table.size()).toArray()));
    }
}
