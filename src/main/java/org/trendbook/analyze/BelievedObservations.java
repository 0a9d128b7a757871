package org.trendbook.analyze;

import java.util.Arrays;
import java.util.List;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ReplacedModels;
import org.trendbook.model.SelectedModels;
import org.trendbook.store.IntColumn;

/**
 * The models as they would be with another source believed first. Few differ from the merged ones, so most rows are
 * copied from the table of those.
 */
final class BelievedObservations {
    private final Observations merged;
    /** By the place among all merged models their row plus one; 0 for an excluded one. */
    private final IntColumn rows;

    private BelievedObservations(Observations merged, SelectedModels kept) {
        this.merged = merged;
        rows = IntColumn.zeros(kept.whole().size());
        for (int row = 0; row < merged.size(); row++) {
            rows.set(kept.placeAt(merged.place(row)), row + 1);
        }
    }

    /** @param kept the merged models of the table, among all of them */
    static BelievedObservations beside(Observations merged, SelectedModels kept) {
        return new BelievedObservations(merged, kept);
    }

    /** @param models believed instead of the merged ones, without those that are excluded */
    Observations of(List<ModelRecord> models) {
        if (models instanceof SelectedModels selected && selected.whole() instanceof ReplacedModels replaced) {
            int[] known = new int[selected.size()];
            Arrays.setAll(known, index -> row(replaced, selected.placeAt(index)));
            return Observations.of(models, merged, known);
        }
        if (models instanceof ReplacedModels replaced) {
            int[] known = new int[replaced.size()];
            Arrays.setAll(known, place -> row(replaced, place));
            return Observations.of(models, merged, known);
        }
        return Observations.of(models);
    }

    private int row(ReplacedModels models, int place) {
        return models.isReplaced(place) ? -1 : rows.get(place) - 1;
    }
}
