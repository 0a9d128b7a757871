package org.trendbook.analyze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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

    /** Counts and sums up the periods of one length. */
    private void count(PeriodNumbers numbers, int[] rows, Map<Period, Integer> models, Map<Period, Summary> summaries) {
        int[] counts = new int[numbers.count()];
        int[] valued = new int[numbers.count()];
        for (int row : rows) {
            int number = numbers.of(row);
            if (number >= 0) {
                counts[number]++;
                valued[number] += values.isUsable(row) ? 1 : 0;
            }
        }
        double[][] byPeriod = new double[numbers.count()][];
        Arrays.setAll(byPeriod, number -> new double[valued[number]]);
        int[] filled = new int[numbers.count()];
        for (int row : rows) {
            int number = numbers.of(row);
            if (number >= 0 && values.isUsable(row)) {
                byPeriod[number][filled[number]++] = values.value(row);
            }
        }
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                models.put(numbers.period(number), counts[number]);
            }
            if (valued[number] > 0) {
                summaries.put(numbers.period(number), summary(byPeriod[number]));
            }
        }
    }

    private static Summary summary(double[] values) {
        DoubleColumn column = DoubleColumn.create("value", values);
        return new Summary(
                values.length,
                new PeriodRow.Sizes(column.min(), column.median(), column.geometricMean(), column.max()));
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
