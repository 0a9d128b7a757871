package org.trendbook.analyze.trend;

import java.util.Arrays;
import org.trendbook.analyze.sample.Sample;

/** Days drawn uniformly inside the dates of a sample; one draw serves all sizes of a release. */
final class DrawnDays {
    /** The places whose date has several days, ascending. */
    private final int[] places;
    /** For each of {@code places}, the first day of its date. */
    private final long[] from;
    /** For each of {@code places}, the length of its date in days; 0 if the place before is of the same release. */
    private final long[] length;
    /** The drawn day of each place. */
    private final double[] days;

    DrawnDays(Sample sample) {
        int[] found = new int[sample.size()];
        int count = 0;
        days = new double[sample.size()];
        for (int place = 0; place < days.length; place++) {
            days[place] = sample.from(place);
            if (sample.from(place) < sample.to(place)) {
                found[count++] = place;
            }
        }
        places = Arrays.copyOf(found, count);
        from = new long[count];
        length = new long[count];
        for (int i = 0; i < count; i++) {
            int place = places[i];
            from[i] = sample.from(place);
            boolean isDrawnBefore = place > 0 && sample.isOfOneRelease(place - 1, place);
            length[i] = isDrawnBefore ? 0 : sample.to(place) + 1 - from[i];
        }
    }

    /** Whether every date is a single day, so that all draws are the same. */
    boolean areKnown() {
        return places.length == 0;
    }

    /** The drawn day of each place, in an array that the next draw overwrites. */
    double[] draw(SplitMix random) {
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            days[place] = length[i] == 0 ? days[place - 1] : from[i] + random.nextLong(length[i]);
        }
        return days;
    }
}
