package org.trendbook.analyze;

import java.util.Arrays;

/** Days drawn inside the dates of a sample, evenly among their days; one draw for all sizes of a release. */
final class DrawnDays {
    /** Those of a date of several days, in rising order. */
    private final int[] places;
    /** By index of {@code places}: the first day of the date. */
    private final long[] from;
    /** By index of {@code places}: how many days the date has; 0 where the place before has the same release. */
    private final long[] length;
    /** By place. */
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

    /** The days by place; the next draw overwrites them. */
    double[] draw(SplitMix random) {
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            days[place] = length[i] == 0 ? days[place - 1] : from[i] + random.nextLong(length[i]);
        }
        return days;
    }
}
