package org.trendbook.report.compose;

import java.util.Arrays;
import java.util.Comparator;
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
     * @param values what each is ranked by; of equal ones the later id ranks higher
     * @param recordIds by place
     */
    static Importance of(double[] values, IntFunction<String> recordIds, Set<String> recordHolders) {
        double[] byPlace = new double[values.length];
        int rank = 0;
        for (int place : ascending(values, recordIds)) {
            rank++;
            byPlace[place] = (double) rank / values.length + (recordHolders.contains(recordIds.apply(place)) ? 1 : 0);
        }
        return new Importance(byPlace);
    }

    /** The places by value, then id; sorted as plain numbers, so that a million need no objects. */
    private static int[] ascending(double[] values, IntFunction<String> recordIds) {
        long[] keys = new long[values.length];
        Arrays.setAll(keys, place -> (long) rising((float) values[place]) << Integer.SIZE | place);
        Arrays.sort(keys);
        int[] places = new int[keys.length];
        for (int start = 0; start < keys.length; ) {
            int end = start + 1;
            while (end < keys.length && keys[end] >> Integer.SIZE == keys[start] >> Integer.SIZE) {
                end++;
            }
            Integer[] alike = new Integer[end - start];
            for (int i = 0; i < alike.length; i++) {
                alike[i] = (int) keys[start + i];
            }
            if (alike.length > 1) {
                Arrays.sort(
                        alike,
                        Comparator.<Integer>comparingDouble(place -> values[place])
                                .thenComparing(place -> recordIds.apply(place)));
            }
            for (int i = 0; i < alike.length; i++) {
                places[start + i] = alike[i];
            }
            start = end;
        }
        return places;
    }

    /** An int that rises with a number. */
    private static int rising(float number) {
        int bits = Float.floatToIntBits(number);
        return bits ^ (bits >> (Integer.SIZE - 1) & Integer.MAX_VALUE);
    }

    /** The ids of those that were larger than every one before them. */
    static Set<String> recordHolders(Findings findings, Measure measure) {
        return findings.analysis().frontier().stream()
                .filter(step -> step.measure() == measure && step.group().equals(Group.ALL))
                .map(FrontierStep::recordId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Above 0, up to 2. */
    double at(int place) {
        return byPlace[place];
    }
}
