package org.trendbook.analyze;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.trendbook.column.IntColumn;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ReplacedModels;
import org.trendbook.model.SelectedModels;

/**
 * The models as they would be with another source believed first. Few differ from the merged ones, so most rows are
 * copied from the table of those.
 */
final class BelievedObservations {
    private final Merged merged;
    private final Observations table;
    private final Groups groups;
    /** Rows of the merged models that others stand in for. */
    private final int[] replaced;
    /** Rows of the table that stand in for them. */
    private final int[] replacing;

    /** @param known by the place of a model its row among the merged ones, or −1 for one that is not among them */
    private BelievedObservations(Merged merged, List<ModelRecord> models, IntUnaryOperator known) {
        this.merged = merged;
        table = Observations.of(models, merged.table, known);
        groups = Groups.of(table);
        BitSet kept = new BitSet();
        IntStream.range(0, models.size()).map(known).filter(row -> row >= 0).forEach(kept::set);
        replaced = IntStream.range(0, merged.table.size())
                .filter(row -> !kept.get(row))
                .toArray();
        replacing = IntStream.range(0, table.size())
                .filter(row -> known.applyAsInt(table.place(row)) < 0)
                .toArray();
    }

    /** The merged models, and which row each place among all of them has. */
    static final class Merged {
        private final Observations table;
        private final Groups groups;
        /** By place the row plus one; 0 for an excluded one. */
        private final IntColumn rows;

        /** @param kept the merged models of the table, among all of them */
        Merged(Observations table, Groups groups, SelectedModels kept) {
            this.table = table;
            this.groups = groups;
            rows = IntColumn.zeros(kept.whole().size());
            for (int row = 0; row < table.size(); row++) {
                rows.set(kept.placeAt(table.place(row)), row + 1);
            }
        }

        private int row(ReplacedModels models, int place) {
            return models.isReplaced(place) ? -1 : rows.get(place) - 1;
        }
    }

    /** @param models believed instead of the merged ones, without those that are excluded */
    static BelievedObservations of(Merged merged, List<ModelRecord> models) {
        if (models instanceof SelectedModels selected && selected.whole() instanceof ReplacedModels whole) {
            return new BelievedObservations(merged, models, index -> merged.row(whole, selected.placeAt(index)));
        }
        if (models instanceof ReplacedModels whole) {
            return new BelievedObservations(merged, models, place -> merged.row(whole, place));
        }
        return new BelievedObservations(merged, models, place -> -1);
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
        int[] before = MeasuredValues.of(merged.table, measure).usable(merged.table, replaced);
        int[] after = MeasuredValues.of(table, measure).usable(table, replacing);
        Set<Group> changeable = new HashSet<>();
        for (Grouping grouping : groupings) {
            changeable.addAll(merged.groups.among(before, grouping).keySet());
            changeable.addAll(groups.among(after, grouping).keySet());
        }
        return changeable;
    }
}
