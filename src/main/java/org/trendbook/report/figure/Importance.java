package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.sample.Group;
import org.trendbook.model.Measure;
import org.trendbook.report.findings.Findings;

/**
 * Which models of a chart bear their names when there is not room for all: record holders before others, larger before
 * smaller. Of many models only record holders and the largest are ranked: no picture names more.
 */
final class Importance {
    private static final int MOST_RANKED = 10_000;

    /** By place; of all others it is 0. */
    private final Map<Integer, Double> ranked;

    private Importance(Map<Integer, Double> ranked) {
        this.ranked = ranked;
    }

    /**
     * The importance of models.
     *
     * @param places theirs, each once
     * @param values what each is ranked by, by place; of equal ones the later place ranks higher
     * @param recordIds by place
     * @param recordHolders the ids of record holders, by their values
     */
    static Importance of(
            IntStream places,
            IntToDoubleFunction values,
            IntFunction<String> recordIds,
            Map<Double, Set<String>> recordHolders) {
        Comparator<Integer> rising =
                Comparator.<Integer>comparingDouble(values::applyAsDouble).thenComparing(Comparator.naturalOrder());
        Set<Integer> holders = new HashSet<>();
        PriorityQueue<Integer> largest = new PriorityQueue<>(rising);
        places.forEach(place -> {
            Set<String> ofValue = recordHolders.getOrDefault(values.applyAsDouble(place), Set.of());
            if (!ofValue.isEmpty() && ofValue.contains(recordIds.apply(place))) {
                holders.add(place);
            } else if (largest.size() < MOST_RANKED) {
                largest.add(place);
            } else if (rising.compare(place, largest.element()) > 0) {
                largest.remove();
                largest.add(place);
            }
        });
        List<Integer> inOrder = new ArrayList<>(holders);
        inOrder.addAll(largest);
        inOrder.sort(rising);
        Map<Integer, Double> ranked = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            double rank = (i + 1.0) / inOrder.size();
            ranked.put(inOrder.get(i), rank + (holders.contains(inOrder.get(i)) ? 1 : 0));
        }
        return new Importance(ranked);
    }

    /** The importance of things of one model each, by its record id; of several of one model the last one's. */
    static <T> Map<String, Double> byRecordId(
            List<T> things,
            ToDoubleFunction<T> value,
            Function<T, String> recordId,
            Map<Double, Set<String>> recordHolders) {
        Importance importance = of(
                IntStream.range(0, things.size()),
                place -> value.applyAsDouble(things.get(place)),
                place -> recordId.apply(things.get(place)),
                recordHolders);
        Map<String, Double> byId = new HashMap<>();
        for (int place = 0; place < things.size(); place++) {
            byId.put(recordId.apply(things.get(place)), importance.at(place));
        }
        return byId;
    }

    /** The ids of those that were larger than every one before them, by their values. */
    static Map<Double, Set<String>> recordHolders(Findings findings, Measure measure) {
        return findings.recordHolders(measure, Group.ALL).stream()
                .collect(Collectors.groupingBy(
                        FrontierStep::value, Collectors.mapping(FrontierStep::recordId, Collectors.toSet())));
    }

    /** Up to 2; 0 of a place that is not ranked. */
    double at(int place) {
        return ranked.getOrDefault(place, 0.0);
    }
}
