package org.trendbook.analyze;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The models that a trend starts from, each with a date and a value, in compact arrays of one canonical order. A place
 * counts from 0 within the sample.
 */
final class Sample implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Observations table;
    private final MeasuredValues measured;
    private final int[] rows;
    /** By row. */
    private final double[] logs;

    private final int[] release;

    private Sample(Observations table, MeasuredValues measured, int[] rows) {
        this.table = table;
        this.measured = measured;
        this.rows = rows;
        logs = measured.logs();
        release = new int[rows.length];
        int lastRelease = -1;
        for (int i = 0; i < rows.length; i++) {
            boolean sameRelease = i > 0 && table.release(rows[i]) == table.release(rows[i - 1]);
            release[i] = sameRelease ? lastRelease : ++lastRelease;
        }
    }

    /** The sample of some rows, which are dated, usable and in rising order. */
    static Sample of(Observations table, MeasuredValues measured, int[] rows) {
        return new Sample(table, measured, rows);
    }

    int size() {
        return rows.length;
    }

    int[] places() {
        return IntStream.range(0, rows.length).toArray();
    }

    int row(int place) {
        return rows[place];
    }

    double value(int place) {
        return measured.value(rows[place]);
    }

    double log(int place) {
        return logs[rows[place]];
    }

    /** First day of the date of a place, in days since 1970-01-01. */
    long from(int place) {
        return table.from(rows[place]);
    }

    /** Last day of the date of a place, in days since 1970-01-01. */
    long to(int place) {
        return table.to(rows[place]);
    }

    private boolean isBareYear(int place) {
        return table.bareYear(rows[place]);
    }

    int release(int place) {
        return release[place];
    }

    /** The family of each place, counted from 0 in canonical order; a model without a family is its own. */
    int[] families() {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] families = new int[size()];
        for (int i = 0; i < families.length; i++) {
            Integer known = numbers.putIfAbsent(table.family(rows[i]), numbers.size());
            families[i] = known == null ? numbers.size() - 1 : known;
        }
        return families;
    }

    /** The day of each place as a reading of the dates has it. */
    double[] days(DateReading reading, Conventions conventions) {
        double[] days = new double[size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = conventions.readingOf(reading, isBareYear(i)).day(from(i), to(i));
        }
        return days;
    }

    /** Whether every date is a single day. */
    boolean isDatedToTheDay() {
        return IntStream.range(0, size()).allMatch(place -> from(place) == to(place));
    }

    /** A day drawn inside each date, evenly among its days; one draw for all sizes of a release. */
    double[] drawnDays(SplittableRandom random) {
        double[] days = new double[size()];
        for (int i = 0; i < days.length; i++) {
            if (from(i) == to(i)) {
                days[i] = from(i);
            } else {
                boolean drawn = i > 0 && release[i] == release[i - 1];
                days[i] = drawn ? days[i - 1] : random.nextLong(from(i), to(i) + 1);
            }
        }
        return days;
    }

    /** From the first day to the last of some places, as a reading of the dates has them; at least one place. */
    DateSpan span(int[] places, DateReading reading, Conventions conventions) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i : places) {
            DateReading read = conventions.readingOf(reading, isBareYear(i));
            first = Math.min(first, read == DateReading.LATEST ? to(i) : from(i));
            last = Math.max(last, read == DateReading.EARLIEST ? from(i) : to(i));
        }
        return new DateSpan(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }
}
