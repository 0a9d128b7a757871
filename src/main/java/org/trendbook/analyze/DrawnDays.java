package org.trendbook.analyze;

import java.util.Arrays;

/** Days drawn inside the dates of a sample, evenly among their days; one draw for all sizes of a release. */
final class DrawnDays {
    private final Sample sample;
    /** Those of a date of several days, in rising order. */
    private final int[] places;
    /** By place. */
    private final double[] days;

    private DrawnDays(Sample sample) {
        this.sample = sample;
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
    }

    static DrawnDays of(Sample sample) {
        return new DrawnDays(sample);
    }

    /** Whether every date is a single day, so that all draws are the same. */
    boolean areKnown() {
        return places.length == 0;
    }

    /** The days by place; the next draw overwrites them. */
    double[] draw(SplitMix random) {
        for (int place : places) {
            boolean drawn = place > 0 && sample.isOfOneRelease(place - 1, place);
            long from = sample.from(place);
            days[place] = drawn ? days[place - 1] : from + random.nextLong(sample.to(place) + 1 - from);
        }
        return days;
    }
}
