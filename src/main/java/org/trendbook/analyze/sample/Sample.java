package org.trendbook.analyze.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.DateReading;

/**
 * The models that a trend starts from, each with a date and a value, in compact arrays of one canonical order. A place
 * counts from 0 within the sample.
 */
public final class Sample {
    private final Observations table;
    private final MeasuredValues measured;
    private final int[] rows;

    /** The sample of some rows, which are dated, usable and in rising order. */
    public Sample(Observations table, MeasuredValues measured, int[] rows) {
        this.table = table;
        this.measured = measured;
        this.rows = rows;
    }

    /** The number of places. */
    public int size() {
        return rows.length;
    }

    /** All places in order. */
    public int[] places() {
        int[] places = new int[rows.length];
        for (int place = 0; place < places.length; place++) {
            places[place] = place;
        }
        return places;
    }

    /** The weights by place when each counts once. */
    public int[] onceEach() {
        int[] weights = new int[rows.length];
        Arrays.fill(weights, 1);
        return weights;
    }

    /** The row of a place in the table that the sample was taken from. */
    public int row(int place) {
        return rows[place];
    }

    /** The value of a place, above 0, in the unit of the measure. */
    public double value(int place) {
        return measured.value(rows[place]);
    }

    /** log10 of the value of a place. */
    public double log(int place) {
        return measured.log(rows[place]);
    }

    /** log10 of the values by place. */
    public double[] logs() {
        double[] logs = new double[rows.length];
        Arrays.setAll(logs, this::log);
        return logs;
    }

    /** First day of the date of a place, in days since 1970-01-01. */
    public long from(int place) {
        return table.from(rows[place]);
    }

    /** Last day of the date of a place, in days since 1970-01-01. */
    public long to(int place) {
        return table.to(rows[place]);
    }

    /** How the date of a place is read; to look how precise it is takes time, and most conventions need not know. */
    private DateReading readingAt(int place, DateReading reading, Conventions conventions) {
        return conventions.readBareYearsApart() ? conventions.readingOf(reading, table.bareYear(rows[place])) : reading;
    }

    /** The middle of the date of a place, in days since 1970-01-01. */
    public double middle(int place) {
        return table.middle(rows[place]);
    }

    /** Whether two places, the earlier one first, belong to one release. */
    public boolean isOfOneRelease(int earlier, int later) {
        return table.isOfOneRelease(rows[earlier], rows[later]);
    }

    /** The family of each place, counted from 0 in canonical order; a model without a family is its own. */
    public int[] families() {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] families = new int[size()];
        for (int i = 0; i < families.length; i++) {
            Integer known = numbers.putIfAbsent(table.family(rows[i]), numbers.size());
            families[i] = known == null ? numbers.size() - 1 : known;
        }
        return families;
    }

    /** The day of each place as a reading of the dates has it. */
    public double[] days(DateReading reading, Conventions conventions) {
        double[] days = new double[size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = readingAt(i, reading, conventions).day(from(i), to(i));
        }
        return days;
    }

    /** From the first day to the last of a run of some places, as a reading of the dates has them; at least one place. */
    public DateSpan span(int[] places, int start, int end, DateReading reading, Conventions conventions) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i = start; i < end; i++) {
            int place = places[i];
            DateReading read = readingAt(place, reading, conventions);
            first = Math.min(first, read == DateReading.LATEST ? to(place) : from(place));
            last = Math.max(last, read == DateReading.EARLIEST ? from(place) : to(place));
        }
        return new DateSpan(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }
}
