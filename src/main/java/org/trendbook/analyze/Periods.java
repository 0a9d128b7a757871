package org.trendbook.analyze;

import static tech.tablesaw.aggregate.AggregateFunctions.count;
import static tech.tablesaw.aggregate.AggregateFunctions.geometricMean;
import static tech.tablesaw.aggregate.AggregateFunctions.max;
import static tech.tablesaw.aggregate.AggregateFunctions.median;
import static tech.tablesaw.aggregate.AggregateFunctions.min;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.trendbook.model.ReleaseDate;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Models and their sizes by half-year and by year. */
final class Periods {
    private static final String PERIOD = "period";
    private static final String VALUE = "value";

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
        TreeMap<Period, Integer> numbers = new TreeMap<>();
        Table valued = Table.create(IntColumn.create(PERIOD), DoubleColumn.create(VALUE));
        List<Period> byNumber = new ArrayList<>();
        for (int row : rows) {
            for (Period period : periodsOf(table.date(row).orElseThrow())) {
                models.merge(period, 1, Integer::sum);
                if (values.isUsable(row)) {
                    Integer known = numbers.putIfAbsent(period, byNumber.size());
                    if (known == null) {
                        byNumber.add(period);
                    }
                    valued.intColumn(PERIOD).append(known == null ? byNumber.size() - 1 : known);
                    valued.doubleColumn(VALUE).append(values.value(row));
                }
            }
        }
        return withGrowth(group, models, summarized(valued, byNumber));
    }

    private static List<Period> periodsOf(ReleaseDate date) {
        List<Period> periods = new ArrayList<>();
        Period.halfYearOf(date).ifPresent(periods::add);
        Period.yearOf(date).ifPresent(periods::add);
        return periods;
    }

    private record Summary(int withValue, PeriodRow.Sizes sizes) {}

    private static NavigableMap<Period, Summary> summarized(Table valued, List<Period> byNumber) {
        TreeMap<Period, Summary> summaries = new TreeMap<>();
        if (valued.isEmpty()) {
            return summaries;
        }
        Table summary =
                valued.summarize(VALUE, count, min, median, geometricMean, max).by(PERIOD);
        for (Row row : summary) {
            summaries.put(
                    byNumber.get(row.getInt(PERIOD)),
                    new Summary(
                            (int) row.getDouble(column(count.functionName())),
                            new PeriodRow.Sizes(
                                    row.getDouble(column(min.functionName())),
                                    row.getDouble(column(median.functionName())),
                                    row.getDouble(column(geometricMean.functionName())),
                                    row.getDouble(column(max.functionName())))));
        }
        return summaries;
    }

    private static String column(String function) {
        return function + " [" + VALUE + "]";
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
