package org.trendbook.analyze;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The groups of all models. Each grouping is looked at once, however many measures and trends ask for it. */
final class Groups {
    private final Observations table;
    private final Map<Grouping, GroupTable> known = new ConcurrentHashMap<>();

    Groups(Observations table) {
        this.table = table;
    }

    /**
     * Of some rows those of each group, in the order given, by group in its order; China, abroad, dense and sparse even
     * without rows.
     */
    Map<Group, int[]> among(int[] rows, Grouping grouping) {
        return known.computeIfAbsent(grouping, unseen -> GroupTable.of(table, unseen))
                .among(rows);
    }
}
