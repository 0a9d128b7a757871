package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            Set<String> unmatched = new HashSet<>(drop.names());
            List<ModelRecord> rest = new ArrayList<>();
            for (ModelRecord model : kept) {
                namesOf(model).forEach(unmatched::remove);
                (bears(model, drop.names()) ? excluded : rest).add(model);
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
                    unmatched.stream().sorted().toList()));
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

    /** The names by which the settings may call a model. */
    static List<String> namesOf(ModelRecord model) {
        return List.of(model.name(), model.model(), model.recordId());
    }

    private static boolean bears(ModelRecord model, List<String> names) {
        return namesOf(model).stream().anyMatch(names::contains);
    }
}
