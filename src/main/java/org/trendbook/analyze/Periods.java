package org.trendbook.analyze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;
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
        TreeMap<Period, Integer> models = new TreeMap<>();
        TreeMap<Period, Summary> summaries = new TreeMap<>();
        for (PeriodNumbers numbers : table.periods()) {
            count(numbers, rows, models, summaries);
        }
        return withGrowth(group, models, summaries);
    }

    private record Summary(int withValue, PeriodRow.Sizes sizes) {}

    /** Counts and sums up the periods of one length. Rows in order of time leave none before they come to the next. */
    private void count(PeriodNumbers numbers, int[] rows, Map<Period, Integer> models, Map<Period, Summary> summaries) {
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
                models.put(numbers.period(number), count);
            }
            if (valued > 0) {
                summaries.put(numbers.period(number), summary(Arrays.copyOf(found, valued)));
            }
        }
    }

    /** Whether a row's number is that of a period, or none where the period's rows may go on after it. */
    private static boolean isOfPeriod(int numberOfRow, int number) {
        return numberOfRow == number || (number >= 0 && numberOfRow < 0);
    }

    private static Summary summary(double[] values) {
        DoubleColumn column = DoubleColumn.create("value", values);
        // The column would make another of itself for its median.
        return new Summary(
                values.length,
                new PeriodRow.Sizes(
                        column.min(), StatUtils.percentile(values, 50), column.geometricMean(), column.max()));
    }

    private List<PeriodRow> withGrowth(
            Group group, NavigableMap<Period, Integer> models, NavigableMap<Period, Summary> summaries) {
        List<PeriodRow> result = new ArrayList<>();
        Optional<Period> lastFull = Optional.empty();
        for (Period period : models.keySet()) {
            if (lastFull.isPresent() && lastFull.orElseThrow().isYear() != period.isYear()) {
                lastFull = Optional.empty();
            }
            boolean partial = period.lastDay().isAfter(dataEnd);
            Optional<Summary> summary = Optional.ofNullable(summaries.get(period));
            result.add(new PeriodRow(
                    values.measure(),
                    group,
                    period,
                    partial,
                    models.get(period),
                    summary.map(Summary::withValue).orElse(0),
                    summary.<Computed<PeriodRow.Sizes>>map(each -> Computed.of(each.sizes()))
                            .orElse(Computed.missing(WhyNot.NO_VALUE)),
                    growth(summary, partial, lastFull, summaries)));
            if (!partial && summary.isPresent()) {
                lastFull = Optional.of(period);
            }
        }
        return result;
    }

    private static Computed<PeriodRow.Growth> growth(
            Optional<Summary> summary,
            boolean partial,
            Optional<Period> lastFull,
            NavigableMap<Period, Summary> summaries) {
        if (partial) {
            return Computed.missing(WhyNot.PARTIAL_PERIOD);
        }
        if (summary.isEmpty()) {
            return Computed.missing(WhyNot.NO_VALUE);
        }
        Optional<Summary> before = lastFull.map(summaries::get);
        if (before.isEmpty()) {
            return Computed.missing(WhyNot.FIRST);
        }
        PeriodRow.Sizes now = summary.orElseThrow().sizes();
        PeriodRow.Sizes then = before.orElseThrow().sizes();
        return Computed.of(new PeriodRow.Growth(
                lastFull.orElseThrow(), now.largest() / then.largest(), now.geometricMean() / then.geometricMean()));
    }
}
