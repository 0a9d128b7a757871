package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trendbook.analyze.sample.CalledNames;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.Step;
import org.trendbook.column.IntColumn;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.SelectedModels;

/**
 * The models that the settings keep out of every statistic.
 *
 * @param steps what each exclusion did; none without exclusions
 */
record Exclusions(SelectedModels kept, List<ModelRecord> excluded, List<StepRow> steps) {

    static Exclusions of(List<ModelRecord> models, List<Step.Drop> drops) {
        SelectedModels kept = SelectedModels.all(models);
        List<ModelRecord> excluded = new ArrayList<>();
        List<StepRow> steps = new ArrayList<>();
        for (Step.Drop drop : drops) {
            SelectedModels before = kept;
            CalledNames names = new CalledNames(drop.names());
            List<String> unmatched = names.borneByNone(before.stream());
            IntColumn places = IntColumn.empty();
            int index = 0;
            for (ModelRecord model : before) {
                if (names.hold(model)) {
                    excluded.add(model);
                } else {
                    places.add(before.placeAt(index));
                }
                index++;
            }
            kept = new SelectedModels(models, places.size(), places::get);
            steps.add(new StepRow(
                    AnalysisSpec.DEFAULT,
                    steps.size() + 1,
                    "exclude",
                    drop,
                    before.size(),
                    kept.size(),
                    kept.size(),
                    0,
                    unmatched));
        }
        return new Exclusions(kept, excluded, steps);
    }

    /** The models of each source without the excluded ones. */
    static SortedMap<String, List<ModelRecord>> kept(
            SortedMap<String, List<ModelRecord>> bySource, List<Step.Drop> drops) {
        if (drops.isEmpty()) {
            return bySource;
        }
        TreeMap<String, List<ModelRecord>> kept = new TreeMap<>();
        bySource.forEach((source, models) -> kept.put(source, of(models, drops).kept()));
        return kept;
    }
}
