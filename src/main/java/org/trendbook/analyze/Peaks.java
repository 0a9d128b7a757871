package org.trendbook.analyze;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Period;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.trend.Points;
import org.trendbook.analyze.trend.Selectors;
import org.trendbook.analyze.trend.TrendInput;
import org.trendbook.analyze.trend.Trends;
import org.trendbook.model.ModelRecord;

/** Where the largest size per half-year peaked, and the trends before and after. */
final class Peaks {
    private Peaks() {}

    /** Empty when no usable model is dated within a half-year. */
    static Optional<PeakRow> of(Observations table, MeasuredValues values, Group group, int[] rows, FitRules rules) {
        TreeMap<Period, Integer> largestByHalf = new TreeMap<>();
        for (int row : rows) {
            Optional<Period> half = table.date(row).flatMap(Period::halfYearOf);
            half.ifPresent(period -> largestByHalf.merge(
                    period, row, (one, other) -> values.value(other) > values.value(one) ? other : one));
        }
        return largestByHalf.entrySet().stream()
                .reduce((one, other) -> values.value(other.getValue()) > values.value(one.getValue()) ? other : one)
                .map(peak -> {
                    int halvesAfter =
                            largestByHalf.tailMap(peak.getKey(), false).size();
                    ModelRecord model = table.model(peak.getValue());
                    Points points = points(table, values, rows, rules);
                    int split = points.firstFrom(
                            (double) peak.getKey().lastDay().plusDays(1).toEpochDay());
                    return new PeakRow(
                            values.measure(),
                            group,
                            peak.getKey(),
                            values.value(peak.getValue()),
                            model.recordId(),
                            model.name(),
                            halvesAfter,
                            Trends.line(points.part(0, split), rules),
                            Trends.line(points.part(split, points.n()), rules));
                });
    }

    private static Points points(Observations table, MeasuredValues values, int[] rows, FitRules rules) {
        Sample largest = new Sample(table, values, Selectors.largestRows(table, values, rows));
        return new TrendInput(largest, List.of(), rules).points();
    }
}
