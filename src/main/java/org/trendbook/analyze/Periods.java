package org.trendbook.analyze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Period;
import org.trendbook.analyze.sample.PeriodNumbers;
import org.trendbook.analyze.sample.WhyNot;
import tech.tablesaw.api.DoubleColumn;

/** Models and their sizes by half-year and by year. */
final class Periods {
    private final Observations table;
    private final MeasuredValues values;
    private final LocalDate dataEnd;

    private Periods(Observations table, MeasuredValues values, LocalDate dataEnd) {
        this.table = table;
        this.values = values;
        this.dataEnd = dataEnd;
    }

    /**
     * The rows of one group, half-years before years.
     *
     * @param rows dated ones, with or without a value
     */
    static List<PeriodRow> of(Observations table, MeasuredValues values, Group group, int[] rows, LocalDate dataEnd) {
        return new Periods(table, values, dataEnd).rows(group, rows);
    }

    private List<PeriodRow> rows(Group group, int[] rows) {
        TreeMap<Period, Summary> summaries = new TreeMap<>();
        for (PeriodNumbers numbers : table.periods()) {
            count(numbers, rows, summaries);
        }
        return withGrowth(group, summaries);
    }

    private record Summary(int models, int withValue, Computed<PeriodRow.Sizes> sizes) {}

    /** Counts and sums up the periods of one length. Rows in order of time leave none before they come to the next. */
    private void count(PeriodNumbers numbers, int[] rows, Map<Period, Summary> summaries) {
        double[] found = new double[rows.length];
        for (int next = 0; next < rows.length; ) {
            int number = numbers.of(rows[next]);
            int count = 0;
            int valued = 0;
            for (; next < rows.length && isOfPeriod(numbers.of(rows[next]), number); next++) {
                if (numbers.of(rows[next]) >= 0) {
                    count++;
                    if (values.isUsable(rows[next])) {
                        found[valued++] = values.value(rows[next]);
                    }
                }
            }
            if (count > 0) {
                summaries.put(numbers.period(number), new Summary(count, valued, sizes(Arrays.copyOf(found, valued))));
            }
        }
    }

    /** Whether a row's number is that of a period, or none where the period's rows may go on after it. */
    private static boolean isOfPeriod(int numberOfRow, int number) {
        return numberOfRow == number || (number >= 0 && numberOfRow < 0);
    }

    private static Computed<PeriodRow.Sizes> sizes(double[] values) {
        if (values.length == 0) {
            return Computed.missing(WhyNot.NO_VALUE);
        }
        DoubleColumn column = DoubleColumn.create("value", values);
        // The column would make another of itself for its median.
        return Computed.of(new PeriodRow.Sizes(
                column.min(), StatUtils.percentile(values, 50), column.geometricMean(), column.max()));
    }

    private List<PeriodRow> withGrowth(Group group, SortedMap<Period, Summary> summaries) {
        List<PeriodRow> result = new ArrayList<>();
        Optional<Full> lastFull = Optional.empty();
        for (Map.Entry<Period, Summary> entry : summaries.entrySet()) {
            Period period = entry.getKey();
            Summary summary = entry.getValue();
            lastFull = lastFull.filter(full -> full.period().isYear() == period.isYear());
            boolean partial = period.lastDay().isAfter(dataEnd);
            result.add(new PeriodRow(
                    values.measure(),
                    group,
                    period,
                    partial,
                    summary.models(),
                    summary.withValue(),
                    summary.sizes(),
                    partial ? Computed.missing(WhyNot.PARTIAL_PERIOD) : growth(summary.sizes(), lastFull)));
            if (summary.withValue() > 0) {
                lastFull = summary.sizes().value().map(sizes -> new Full(period, sizes));
            }
        }
        return result;
    }

    /** A period that has ended, with a value. */
    private record Full(Period period, PeriodRow.Sizes sizes) {}

    private static Computed<PeriodRow.Growth> growth(Computed<PeriodRow.Sizes> sizes, Optional<Full> lastFull) {
        if (sizes.value().isEmpty()) {
            return Computed.missing(WhyNot.NO_VALUE);
        }
        if (lastFull.isEmpty()) {
            return Computed.missing(WhyNot.FIRST);
        }
        PeriodRow.Sizes now = sizes.value().orElseThrow();
        PeriodRow.Sizes then = lastFull.orElseThrow().sizes();
        return Computed.of(new PeriodRow.Growth(
                lastFull.orElseThrow().period(),
                now.largest() / then.largest(),
                now.geometricMean() / then.geometricMean()));
    }
}
