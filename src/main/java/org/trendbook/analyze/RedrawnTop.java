package org.trendbook.analyze;

import java.util.Arrays;
import java.util.function.Function;

/**
 * The {@link RunningTop} for many draws. It compares ranks of values, found once, and has for each draw a counter by rank
 * instead of a sorted list: where places are drawn at random, processors guess wrong where in a list one belongs.
 */
final class RedrawnTop {
    private static final int STRETCH_BITS = 4;
    private static final int STRETCH = 1 << STRETCH_BITS;
    private static final int[] NO_PEAKS = {};

    private final Sample sample;
    private final int k;
    /** By place the rank of its value, from 1 on; equal values have the same. */
    private final int[] ranks;

    /** By rank how often it was drawn so far; all 0 between draws. */
    private final int[] drawn;

    private final int[] top;

    RedrawnTop(Sample sample, int k) {
        this.sample = sample;
        this.k = k;
        double[] values = new double[sample.size()];
        Arrays.setAll(values, sample::value);
        double[] sorted = Arrays.stream(values).sorted().distinct().toArray();
        ranks = new int[values.length];
        Arrays.setAll(ranks, place -> 1 + Arrays.binarySearch(sorted, values[place]));
        drawn = new int[sorted.length + 1];
        top = new int[values.length];
    }

    /** Under the same days: the places that remain by weights, of which those of weight 0 do not count. */
    Function<int[], int[]> ofModels(double[] days) {
        int[] ordered = TimeOrder.of(sample.places(), days);
        int[] peaks = new int[(ordered.length + STRETCH - 1) >> STRETCH_BITS];
        for (int i = 0; i < ordered.length; i++) {
            int stretch = i >> STRETCH_BITS;
            peaks[stretch] = Math.max(peaks[stretch], ranks[ordered[i]]);
        }
        return weights -> select(ordered, peaks, weights, days);
    }

    /** By days the places that remain of all, each of which counts once. */
    Function<double[], int[]> ofDays(int[] onceEach) {
        int[] contenders = contenders();
        return days -> select(TimeOrder.of(contenders, days), NO_PEAKS, onceEach, days);
    }

    /**
     * The places that may be among the k largest on some day of their dates. All others have k larger ones dated wholly
     * before them or on their first day, so that they neither come in nor keep another one out. This spares draws of
     * dates most of their work.
     */
    private int[] contenders() {
        int[] places = sample.places();
        double[] firstDays = new double[places.length];
        double[] lastDays = new double[places.length];
        for (int place : places) {
            firstDays[place] = sample.from(place);
            lastDays[place] = sample.to(place);
        }
        int[] byFirstDay = TimeOrder.of(places, firstDays);
        int[] byLastDay = TimeOrder.of(places, lastDays);
        int[] found = new int[places.length];
        int count = 0;
        LargestValues largest = new LargestValues(k);
        int past = 0;
        for (int place : byFirstDay) {
            while (past < byLastDay.length && lastDays[byLastDay[past]] <= firstDays[place]) {
                largest.add(ranks[byLastDay[past++]], 1);
            }
            if (ranks[place] >= largest.least()) {
                found[count++] = place;
            }
        }
        return rising(found, count);
    }

    /** @param peaks the highest rank of each stretch of places in order of time; none when each is looked at */
    private int[] select(int[] ordered, int[] peaks, int[] weights, double[] days) {
        int count = 0;
        // Fewer than k are above the least rank of the k largest; it is 0 while there are fewer than k.
        int least = 0;
        int above = 0;
        double day = Double.NaN;
        int firstOfDay = 0;
        for (int next = 0; next < ordered.length; next++) {
            if ((next & STRETCH - 1) == 0) {
                next = pastLower(peaks, next, least);
                if (next >= ordered.length) {
                    break;
                }
            }
            int place = ordered[next];
            int rank = ranks[place];
            if (rank >= least) {
                if (days[place] != day) {
                    count = among(firstOfDay, count, least);
                    firstOfDay = count;
                    day = days[place];
                }
                int weight = weights[place];
                top[count] = place;
                // 1 for a weight above 0, without a branch.
                count += -weight >>> (Integer.SIZE - 1);
                if (rank > least) {
                    drawn[rank] += weight;
                    above += weight;
                    while (above >= k) {
                        above -= drawn[++least];
                        drawn[least] = 0;
                    }
                }
            }
        }
        Arrays.fill(drawn, least, drawn.length, 0);
        return rising(top, among(firstOfDay, count, least));
    }

    /** The index from which on, as of the start of a stretch, a stretch has so high a rank. */
    private static int pastLower(int[] peaks, int start, int least) {
        int stretch = start >> STRETCH_BITS;
        while (stretch < peaks.length && peaks[stretch] < least) {
            stretch++;
        }
        return stretch << STRETCH_BITS;
    }

    /** Of the places of a day, from an index on, keeps those of a rank or more; the only one has it. */
    private int among(int start, int end, int least) {
        if (end - start < 2) {
            return end;
        }
        int count = start;
        for (int i = start; i < end; i++) {
            if (ranks[top[i]] >= least) {
                top[count++] = top[i];
            }
        }
        return count;
    }

    private static int[] rising(int[] places, int count) {
        int[] result = Arrays.copyOf(places, count);
        Arrays.sort(result);
        return result;
    }
}
