package org.trendbook.analyze;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;

/**
 * The models as they would be with another source believed first. Few differ from the merged ones, so most rows are
 * copied from the table of those.
 */
final class BelievedObservations {
    private final Observations merged;
    private final Groups mergedGroups;
    private final Observations table;
    private final Groups groups;
    /** Rows of the merged models that others stand in for. */
    private final int[] replaced;
    /** Rows of the table that stand in for them. */
    private final int[] replacing;

    /**
     * Tells the models from the merged ones.
     *
     * @param models believed instead of the merged ones, without those that are excluded
     * @param known of the merged models
     */
    BelievedObservations(Observations merged, Groups mergedGroups, List<ModelRecord> models, KnownRows known) {
        this.merged = merged;
        this.mergedGroups = mergedGroups;
        int[] rows = known.of(models);
        table = Observations.of(models, merged, rows);
        groups = Groups.of(table);
        boolean[] kept = new boolean[merged.size()];
        for (int row : rows) {
            if (row >= 0) {
                kept[row] = true;
            }
        }
        replaced = IntStream.range(0, kept.length).filter(row -> !kept[row]).toArray();
        replacing = IntStream.range(0, table.size())
                .filter(row -> rows[table.place(row)] < 0)
                .toArray();
    }

    Observations table() {
        return table;
    }

    Groups groups() {
        return groups;
    }

    /**
     * The groups whose points of a measure may be others than among the merged models: those that a replaced model or one
     * that stands in for it is a point of. All other models are the same, and in the same order, in both.
     */
    Set<Group> changeable(Measure measure, List<Grouping> groupings) {
        int[] before = MeasuredValues.of(merged, measure).usable(merged, replaced);
        int[] after = MeasuredValues.of(table, measure).usable(table, replacing);
        Set<Group> changeable = new HashSet<>();
        for (Grouping grouping : groupings) {
            changeable.addAll(mergedGroups.among(before, grouping).keySet());
            changeable.addAll(groups.among(after, grouping).keySet());
        }
        return changeable;
    }
}
