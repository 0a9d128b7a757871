package org.trendbook.report.compose;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.Group;
import org.trendbook.model.Measure;

/**
 * Which models of a chart bear their names when there is not room for all: record holders before others, larger before
 * smaller.
 */
final class Importance {
    /** A model and what it is ranked by. */
    record Ranked(String recordId, double value) {}

    private final Map<String, Double> byRecord = new HashMap<>();

    private Importance(Collection<Ranked> models, Set<String> recordHolders) {
        List<Ranked> ascending = models.stream()
                .sorted(Comparator.comparingDouble(Ranked::value).thenComparing(Ranked::recordId))
                .toList();
        for (int rank = 0; rank < ascending.size(); rank++) {
            String id = ascending.get(rank).recordId();
            byRecord.put(id, (rank + 1.0) / ascending.size() + (recordHolders.contains(id) ? 1 : 0));
        }
    }

    /** @param models those of the chart; of several rows with one id the last counts */
    static Importance of(Collection<Ranked> models, Set<String> recordHolders) {
        return new Importance(models, recordHolders);
    }

    /** The ids of those that were larger than every one before them. */
    static Set<String> recordHolders(Findings findings, Measure measure) {
        return findings.analysis().frontier().stream()
                .filter(step -> step.measure() == measure && step.group().equals(Group.ALL))
                .map(FrontierStep::recordId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From 0 to 2; 0 for a model that is not of the chart. */
    double of(String recordId) {
        return byRecord.getOrDefault(recordId, 0.0);
    }
}
