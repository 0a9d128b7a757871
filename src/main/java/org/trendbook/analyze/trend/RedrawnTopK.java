package org.trendbook.analyze.trend;

import java.util.Arrays;
import java.util.function.Function;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.sample.TimeOrder;

/**
 * The {@link RunningTopK} for many draws. It compares ranks of values, found once, and has for each draw a counter by rank
 * instead of a sorted list: where places are drawn at random, processors guess wrong where in a list one belongs. For one
 * thread.
 */
final class RedrawnTopK {
    private static final int STRETCH_BITS = 4;
    private static final int STRETCH = 1 << STRETCH_BITS;

    private final Sample sample;
    private final int k;
    /** By place the rank of its value, from 1 on; equal values have the same. */
    private final int[] ranks;

    /** By rank how often it was drawn so far, of those above the least; all 0 between draws. */
    private final int[] drawn;
    /** The rank that fewer than k of the draw so far are above; 0 while there are fewer than k. */
    private int least;
    /** How many are above the least. */
    private int above;

    /** Those found so far. */
    private final int[] top;

    private int count;
    /** The last day of the places found so far, and the index of its first place. */
    private double day;

    private int firstOfDay;
    /** Places of a stretch that may be found. */
    private final int[] candidates = new int[STRETCH];

    RedrawnTopK(Sample sample, int k) {
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

    /** @param peaks the highest rank of each stretch of the places in order of time */
    private int[] select(int[] ordered, int[] peaks, int[] weights, double[] days) {
        begin();
        for (int stretch = 0; stretch < peaks.length; stretch++) {
            if (peaks[stretch] >= least) {
                int start = stretch << STRETCH_BITS;
                int found = candidates(ordered, start, Math.min(start + STRETCH, ordered.length), weights);
                add(candidates, found, weights, days);
            }
        }
        return found();
    }

    /** Finds those of a weight, and of the least rank or more, without branches that processors would guess wrong. */
    private int candidates(int[] ordered, int start, int end, int[] weights) {
        int beneath = least - 1;
        int found = 0;
        for (int i = start; i < end; i++) {
            int place = ordered[i];
            candidates[found] = place;
            // 1 where both differences are below 0.
            found += (beneath - ranks[place] & -weights[place]) >>> (Integer.SIZE - 1);
        }
        return found;
    }

    /** By days the places that remain of all, each of which counts once. */
    Function<double[], int[]> ofDays(int[] onceEach) {
        int[] contenders = contenders();
        return days -> {
            begin();
            add(TimeOrder.of(contenders, days), contenders.length, onceEach, days);
            return found();
        };
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
        return Selectors.rising(found, count);
    }

    private void begin() {
        least = 0;
        above = 0;
        count = 0;
        day = Double.NaN;
        firstOfDay = 0;
    }

    /** Takes in so many places, in order of time and each of a weight. */
    private void add(int[] ordered, int size, int[] weights, double[] days) {
        // In registers, as fields are loaded and stored each time.
        int least = this.least;
        int above = this.above;
        int count = this.count;
        for (int i = 0; i < size; i++) {
            int place = ordered[i];
            int rank = ranks[place];
            if (rank >= least) {
                if (days[place] != day) {
                    count = endOfDay(count, least);
                    firstOfDay = count;
                    day = days[place];
                }
                top[count++] = place;
                if (rank > least) {
                    int weight = weights[place];
                    drawn[rank] += weight;
                    above += weight;
                    while (above >= k) {
                        above -= drawn[++least];
                        drawn[least] = 0;
                    }
                }
            }
        }
        this.least = least;
        this.above = above;
        this.count = count;
    }

    /** Keeps those places of the day that its others have not pushed out of the top; a single one has none. */
    private int endOfDay(int end, int least) {
        if (end - firstOfDay < 2) {
            return end;
        }
        int count = firstOfDay;
        for (int i = firstOfDay; i < end; i++) {
            if (ranks[top[i]] >= least) {
                top[count++] = top[i];
            }
        }
        return count;
    }

    private int[] found() {
        Arrays.fill(drawn, least, drawn.length, 0);
        return Selectors.rising(top, endOfDay(count, least));
    }
}
