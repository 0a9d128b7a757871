package org.trendbook.analyze;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.trend.Points;
import org.trendbook.analyze.trend.Selectors;
import org.trendbook.analyze.trend.TrendInput;
import org.trendbook.analyze.trend.Trends;
import org.trendbook.model.ModelRecord;

/** The record holders of a group: the strict running maximum over the largest models of each release. */
final class Frontiers {
    private final Observations table;
    private final MeasuredValues values;
    private final LocalDate dataEnd;

    private Frontiers(Observations table, MeasuredValues values, LocalDate dataEnd) {
        this.table = table;
        this.values = values;
        this.dataEnd = dataEnd;
    }

    /**
     * The steps of one group.
     *
     * @param rows dated and usable, in rising order
     */
    static List<FrontierStep> of(
            Observations table, MeasuredValues values, Group group, int[] rows, LocalDate dataEnd) {
        return new Frontiers(table, values, dataEnd).steps(group, rows);
    }

    private List<FrontierStep> steps(Group group, int[] rows) {
        int[] points = Selectors.largestRows(table, values, rows);
        Sample sample = new Sample(table, values, points);
        TrendInput records = new TrendInput(
                sample,
                List.of(Selectors.recordSetters(sample)),
                new FitRules(Conventions.STANDARD, DateReading.MIDDLE, Conventions.STANDARD.confidence()));
        Points holders = records.points();
        List<Integer> holderRows = new ArrayList<>();
        for (int i = 0; i < holders.n(); i++) {
            holderRows.add(sample.row(holders.place(i)));
        }
        List<Boolean> uncertain = uncertain(holderRows, points);
        List<FrontierStep> steps = new ArrayList<>();
        for (int i = 0; i < holderRows.size(); i++) {
            int row = holderRows.get(i);
            boolean sitting = i == holderRows.size() - 1;
            double until = sitting ? (double) dataEnd.toEpochDay() : table.middle(holderRows.get(i + 1));
            ModelRecord model = table.model(row);
            steps.add(new FrontierStep(
                    values.measure(),
                    group,
                    model.recordId(),
                    model.name(),
                    model.organizations(),
                    table.date(row).orElseThrow(),
                    values.value(row),
                    i == 0
                            ? Computed.missing(WhyNot.FIRST)
                            : Computed.of(values.value(row) / values.value(holderRows.get(i - 1))),
                    (until - table.middle(row)) / Trends.DAYS_PER_MONTH,
                    sitting,
                    uncertain.get(i)));
        }
        return steps;
    }

    /**
     * Whether another order within overlapping dates could change who held the record: a model dated no earlier, at least
     * as large as the record to beat, may in truth have come first. Two models of one single day are in no doubt, nor are
     * the sizes of one release.
     *
     * @param rows the largest of each release, in rising order
     */
    private List<Boolean> uncertain(List<Integer> holders, int[] rows) {
        Deque<Boolean> uncertain = new ArrayDeque<>();
        // Of the models after a holder, the earliest first day among those of a value or more; from the last to the
        // first.
        TreeMap<Double, Long> earliestByValue = new TreeMap<>();
        int next = rows.length - 1;
        for (int i = holders.size() - 1; i >= 0; i--) {
            int holder = holders.get(i);
            for (; next >= 0 && table.middle(rows[next]) >= table.middle(holder); next--) {
                if (rows[next] != holder && !isSameSingleDay(rows[next], holder)) {
                    note(earliestByValue, values.value(rows[next]), table.from(rows[next]));
                }
            }
            double toBeat = i == 0 ? 0 : values.value(holders.get(i - 1));
            boolean overlapsLater = earliestByValue.ceilingEntry(toBeat) != null
                    && earliestByValue.ceilingEntry(toBeat).getValue() <= table.to(holder);
            boolean overlapsLast = i > 0 && table.to(holders.get(i - 1)) >= table.from(holder);
            uncertain.addFirst(overlapsLater || overlapsLast);
            note(earliestByValue, values.value(holder), table.from(holder));
        }
        return Collections.unmodifiableList(new ArrayList<>(uncertain));
    }

    /** Two spans that each begin where the other one ends are one day. */
    private boolean isSameSingleDay(int one, int other) {
        return table.from(one) == table.to(other) && table.to(one) == table.from(other);
    }

    /** Keeps the map such that a higher value has a later first day: an entry that another one beats in both goes. */
    private static void note(NavigableMap<Double, Long> earliestByValue, double value, long from) {
        var atLeast = earliestByValue.ceilingEntry(value);
        if (atLeast != null && atLeast.getValue() <= from) {
            return;
        }
        var below = earliestByValue.floorEntry(value);
        while (below != null && below.getValue() >= from) {
            earliestByValue.remove(below.getKey());
            below = earliestByValue.lowerEntry(value);
        }
        earliestByValue.put(value, from);
    }
}
