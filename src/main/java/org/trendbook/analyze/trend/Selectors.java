package org.trendbook.analyze.trend;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.sample.TimeOrder;
import org.trendbook.analyze.spec.Step;

/** Selections that look at other models: the largest of a release, record setters, outliers. */
public final class Selectors {
    private Selectors() {}

    /** The largest place of each release; of equal ones the first. */
    public static Selector largestOfRelease(Sample sample) {
        return (places, weights, days) -> largest(places, sample::isOfOneRelease, sample::value);
    }

    /** Of some rows in rising order the largest of each release; of equal ones the first. */
    public static int[] largestRows(Observations table, MeasuredValues values, int[] rows) {
        return largest(rows, table::isOfOneRelease, values::value);
    }

    @FunctionalInterface
    private interface SameRelease {
        /** Whether two members, the earlier one first, belong to one release. */
        boolean holds(int earlier, int later);
    }

    private static int[] largest(int[] rising, SameRelease sameRelease, IntToDoubleFunction values) {
        int[] largest = new int[rising.length];
        int count = 0;
        for (int member : rising) {
            if (count == 0 || !sameRelease.holds(largest[count - 1], member)) {
                largest[count++] = member;
            } else if (values.applyAsDouble(member) > values.applyAsDouble(largest[count - 1])) {
                largest[count - 1] = member;
            }
        }
        return Arrays.copyOf(largest, count);
    }

    /** The places in a set, whatever the others hold. */
    public static Selector among(BitSet members) {
        return (places, weights, days) ->
                Arrays.stream(places).filter(members::get).toArray();
    }

    /** The places that a selector leaves in any of several groups, each looked at by itself. */
    public static Selector within(List<BitSet> groups, Selector selector) {
        return (places, weights, days) -> {
            BitSet kept = new BitSet();
            for (BitSet group : groups) {
                int[] ofGroup = among(group).select(places, weights, days);
                for (int place : selector.select(ofGroup, weights, days)) {
                    kept.set(place);
                }
            }
            return kept.stream().toArray();
        };
    }

    /** The strict running maximum: of one day the largest alone, if it exceeds every place before. */
    public static Selector recordSetters(Sample sample) {
        return (places, weights, days) -> {
            int[] ordered = TimeOrder.of(places, days);
            int[] records = new int[ordered.length];
            int count = 0;
            double record = 0;
            for (int start = 0; start < ordered.length; ) {
                int end = TimeOrder.endOfDay(ordered, days, start);
                int largest = ordered[start];
                for (int i = start + 1; i < end; i++) {
                    largest = sample.value(ordered[i]) > sample.value(largest) ? ordered[i] : largest;
                }
                if (sample.value(largest) > record) {
                    record = sample.value(largest);
                    records[count++] = largest;
                }
                start = end;
            }
            return rising(records, count);
        };
    }

    /** The places without those too far from the mean of their window in time, in population deviations. */
    public static Selector withoutOutliers(Sample sample, Step.Outliers rule) {
        return (places, weights, days) -> {
            int[] ordered = TimeOrder.of(places, days);
            WindowMoments moments = new WindowMoments(sample, ordered, weights);
            int[] kept = new int[ordered.length];
            int count = 0;
            int start = 0;
            int end = 0;
            for (int place : ordered) {
                while (days[ordered[start]] < days[place] - rule.days()) {
                    start++;
                }
                while (end < ordered.length && days[ordered[end]] < days[place] + rule.days()) {
                    end++;
                }
                if (!isOutlier(moments.zScore(start, end, sample.log(place)), rule)) {
                    kept[count++] = place;
                }
            }
            return rising(kept, count);
        };
    }

    private static boolean isOutlier(double z, Step.Outliers rule) {
        return switch (rule.side()) {
            case LOW -> z < -rule.threshold();
            case HIGH -> z > rule.threshold();
            case BOTH -> Math.abs(z) > rule.threshold();
        };
    }

    /** So many of some places, in rising order. */
    static int[] rising(int[] places, int count) {
        int[] result = Arrays.copyOf(places, count);
        Arrays.sort(result);
        return result;
    }
}
