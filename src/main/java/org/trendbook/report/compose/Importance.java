package org.trendbook.report.compose;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.Group;
import org.trendbook.model.Measure;

/**
 * Which models of a chart bear their names when there is not room for all: record holders before others, larger before
 * smaller.
 */
final class Importance {
    /** Counted from 1, by place. */
    private final int[] ranks;

    private final BitSet recordHolders;

    private Importance(int[] ranks, BitSet recordHolders) {
        this.ranks = ranks;
        this.recordHolders = recordHolders;
    }

    /**
     * The importance of models.
     *
     * @param models how many there are
     * @param values what each is ranked by, by place; of equal ones the later place ranks higher
     * @param recordIds by place
     * @param recordHolders the ids of record holders, by their values
     */
    static Importance of(
            int models,
            IntToDoubleFunction values,
            IntFunction<String> recordIds,
            Map<Double, Set<String>> recordHolders) {
        BitSet holders = new BitSet();
        for (int place = 0; place < models; place++) {
            Set<String> ofValue = recordHolders.getOrDefault(values.applyAsDouble(place), Set.of());
            if (!ofValue.isEmpty() && ofValue.contains(recordIds.apply(place))) {
                holders.set(place);
            }
        }
        return new Importance(ranks(models, values), holders);
    }

    /** The ranks of the places by value, then as they are; sorted as plain numbers, so that a million need no objects. */
    private static int[] ranks(int models, IntToDoubleFunction values) {
        long[] keys = new long[models];
        Arrays.setAll(keys, place -> (long) rising((float) values.applyAsDouble(place)) << Integer.SIZE | place);
        Arrays.sort(keys);
        for (int start = 0; start < keys.length; ) {
            double first = values.applyAsDouble((int) keys[start]);
            int end = start;
            boolean alike = true;
            while (end < keys.length && keys[end] >> Integer.SIZE == keys[start] >> Integer.SIZE) {
                alike &= values.applyAsDouble((int) keys[end]) == first;
                end++;
            }
            if (!alike) {
                sortExactly(values, keys, start, end);
            }
            start = end;
        }
        int[] ranks = new int[models];
        for (int i = 0; i < keys.length; i++) {
            ranks[(int) keys[i]] = i + 1;
        }
        return ranks;
    }

    /** Sorts places whose values are one as floats. */
    private static void sortExactly(IntToDoubleFunction values, long[] keys, int start, int end) {
        Long[] sorted = Arrays.stream(keys, start, end).boxed().toArray(Long[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(key -> values.applyAsDouble(key.intValue())));
        for (int i = 0; i < sorted.length; i++) {
            keys[start + i] = sorted[i];
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
        return (double) ranks[place] / ranks.length + (recordHolders.get(place) ? 1 : 0);
    }
}
