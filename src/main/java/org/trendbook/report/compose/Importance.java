package org.trendbook.report.compose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.Group;
import org.trendbook.model.Measure;

/**
 * Which models of a chart bear their names when there is not room for all: record holders before others, larger before
 * smaller.
 */
final class Importance {
    private final double[] byPlace;

    private Importance(double[] byPlace) {
        this.byPlace = byPlace;
    }

    /**
     * The importance of models.
     *
     * @param values what each is ranked by; of equal ones the later place ranks higher
     * @param recordIds by place
     * @param recordHolders the ids of record holders, by their values
     */
    static Importance of(double[] values, IntFunction<String> recordIds, Map<Double, Set<String>> recordHolders) {
        double[] byPlace = new double[values.length];
        int rank = 0;
        for (int place : ascending(values)) {
            rank++;
            Set<String> holders = recordHolders.getOrDefault(values[place], Set.of());
            boolean held = !holders.isEmpty() && holders.contains(recordIds.apply(place));
            byPlace[place] = (double) rank / values.length + (held ? 1 : 0);
        }
        return new Importance(byPlace);
    }

    /** The places by value, then as they are; sorted as plain numbers, so that a million need no objects. */
    private static int[] ascending(double[] values) {
        long[] keys = new long[values.length];
        Arrays.setAll(keys, place -> (long) rising((float) values[place]) << Integer.SIZE | place);
        Arrays.sort(keys);
        int[] places = new int[keys.length];
        for (int start = 0; start < keys.length; ) {
            int end = start;
            boolean alike = true;
            while (end < keys.length && keys[end] >> Integer.SIZE == keys[start] >> Integer.SIZE) {
                places[end] = (int) keys[end];
                alike &= values[places[end]] == values[places[start]];
                end++;
            }
            if (!alike) {
                sortExactly(values, places, start, end);
            }
            start = end;
        }
        return places;
    }

    /** Sorts values that are one as floats. */
    private static void sortExactly(double[] values, int[] places, int start, int end) {
        Integer[] sorted = Arrays.stream(places, start, end).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(place -> values[place]));
        for (int i = 0; i < sorted.length; i++) {
            places[start + i] = sorted[i];
        }
    }

    /** An int that rises with a number. */
    private static int rising(float number) {
        int bits = Float.floatToIntBits(number);
        return bits ^ (bits >> (Integer.SIZE - 1) & Integer.MAX_VALUE);
    }

    /** The ids of those that were larger than every one before them, by their values. */
    static Map<Double, Set<String>> recordHolders(Findings findings, Measure measure) {
        return findings.analysis().frontier().stream()
                .filter(step -> step.measure() == measure && step.group().equals(Group.ALL))
                .collect(Collectors.groupingBy(
                        FrontierStep::value, Collectors.mapping(FrontierStep::recordId, Collectors.toSet())));
    }

    /** Above 0, up to 2. */
    double at(int place) {
        return byPlace[place];
    }
}
