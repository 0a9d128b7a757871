package org.trendbook.analyze.sample;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trendbook.analyze.spec.Grouping;

/** The groups of all models. Each grouping is looked at once, however many measures and trends ask for it. */
public final class Groups {
    private final Observations table;
    private final Map<Grouping, GroupTable> known = new ConcurrentHashMap<>();

    public Groups(Observations table) {
        this.table = table;
    }

    /**
     * Of some rows those of each group, in the order given, by group in its order; China, abroad, dense and sparse even
     * without rows.
     */
    public Map<Group, int[]> among(int[] rows, Grouping grouping) {
        return known.computeIfAbsent(grouping, unseen -> GroupTable.of(table, unseen))
                .among(rows);
    }
}
