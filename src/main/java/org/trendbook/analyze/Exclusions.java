package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trendbook.model.ModelRecord;

/**
 * The models that the settings keep out of every statistic.
 *
 * @param steps what each exclusion did; none without exclusions
 */
record Exclusions(List<ModelRecord> kept, List<ModelRecord> excluded, List<StepRow> steps) {

    static Exclusions of(List<ModelRecord> models, List<Step.Drop> drops) {
        List<ModelRecord> kept = models;
        List<ModelRecord> excluded = new ArrayList<>();
        List<StepRow> steps = new ArrayList<>();
        for (Step.Drop drop : drops) {
            int before = kept.size();
            CalledNames names = CalledNames.of(drop.names());
            List<String> unmatched = names.borneByNone(kept.stream());
            List<ModelRecord> rest = new ArrayList<>();
            for (ModelRecord model : kept) {
                (names.hold(model) ? excluded : rest).add(model);
            }
            kept = rest;
            steps.add(new StepRow(
                    Analysis.DEFAULT,
                    steps.size() + 1,
                    "exclude",
                    drop.rule(),
                    drop.reason(),
                    before,
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
        TreeMap<String, List<ModelRecord>> kept = new TreeMap<>();
        bySource.forEach((source, models) -> kept.put(source, of(models, drops).kept()));
        return kept;
    }
}
