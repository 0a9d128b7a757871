package org.trendbook.analyze;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The places than which fewer than k, of all up to and including their day, are larger. */
final class RunningTop implements Selector {
    private final Sample sample;
    private final int k;
    private final BitSet contenders;

    private RunningTop(Sample sample, int k) {
        this.sample = sample;
        this.k = k;
        contenders = contenders();
    }

    static RunningTop of(Sample sample, int k) {
        return new RunningTop(sample, k);
    }

    /**
     * The places that may be among the k largest on some day of their dates. All others have k larger ones dated wholly
     * before them or on their first day, so that they neither come in nor keep another one out. This spares draws of
     * dates most of their work.
     */
    private BitSet contenders() {
        Integer[] byLastDay = IntStream.range(0, sample.size()).boxed().toArray(Integer[]::new);
        Integer[] byFirstDay = byLastDay.clone();
        Arrays.sort(byLastDay, Comparator.comparingLong(sample::to));
        Arrays.sort(byFirstDay, Comparator.comparingLong(sample::from));
        BitSet found = new BitSet(sample.size());
        LargestValues largest = new LargestValues(k);
        int past = 0;
        for (int place : byFirstDay) {
            while (past < byLastDay.length && sample.to(byLastDay[past]) <= sample.from(place)) {
                largest.add(sample.value(byLastDay[past++]), 1);
            }
            found.set(place, sample.value(place) >= largest.least());
        }
        return found;
    }

    @Override
    public int[] select(int[] places, int[] weights, double[] days) {
        boolean all = places.length == sample.size() && Arrays.stream(weights).allMatch(weight -> weight == 1);
        int[] ordered = TimeOrder.of(all ? contenders.stream().toArray() : places, days);
        int[] top = new int[ordered.length];
        int count = 0;
        LargestValues largest = new LargestValues(k);
        for (int start = 0; start < ordered.length; ) {
            int end = TimeOrder.endOfDay(ordered, days, start);
            for (int i = start; i < end; i++) {
                largest.add(sample.value(ordered[i]), weights[ordered[i]]);
            }
            double least = largest.least();
            for (int i = start; i < end; i++) {
                if (sample.value(ordered[i]) >= least) {
                    top[count++] = ordered[i];
                }
            }
            start = end;
        }
        int[] selected = Arrays.copyOf(top, count);
        Arrays.sort(selected);
        return selected;
    }
}
