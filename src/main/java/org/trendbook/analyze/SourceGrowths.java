package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.trendbook.analyze.SourceGrowthRow.Reading;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.SelectedModels;
import org.trendbook.work.InOrder;

/** Which growth figures would change if another source were believed first, or stood alone. */
final class SourceGrowths {
    private record Key(Measure measure, Group group) {}

    private final AnalyzeOptions options;
    private final Map<Key, Trend> used;
    private final List<SourceGrowthRow> rows = new ArrayList<>();

    private SourceGrowths(Observations merged, AnalyzeOptions options) {
        this.options = options;
        this.used = lines(merged);
    }

    /**
     * The figures that change, by source, then as the trends are listed.
     *
     * @param kept the merged models of the table, among all of them
     * @param believed the merged models with a source believed first, by its id
     * @param bySource the models of each source alone
     */
    static List<SourceGrowthRow> of(
            Observations merged,
            SelectedModels kept,
            SortedMap<String, List<ModelRecord>> believed,
            SortedMap<String, List<ModelRecord>> bySource,
            AnalyzeOptions options) {
        if (believed.isEmpty()) {
            return List.of();
        }
        SourceGrowths growths = new SourceGrowths(merged, options);
        BelievedObservations others = BelievedObservations.beside(merged, kept);
        InOrder.run(
                options.threads(),
                bySource.keySet().iterator(),
                source -> growths.under(source, believed, bySource, others),
                growths::add);
        return List.copyOf(growths.rows);
    }

    /** The lines under one source; none believed first where that changes no model. */
    private record UnderSource(String source, Optional<Map<Key, Trend>> believed, Map<Key, Trend> alone) {}

    private UnderSource under(
            String source,
            SortedMap<String, List<ModelRecord>> believed,
            SortedMap<String, List<ModelRecord>> bySource,
            BelievedObservations others) {
        List<ModelRecord> first = believed.getOrDefault(source, List.of());
        return new UnderSource(
                source,
                first.isEmpty() ? Optional.empty() : Optional.of(lines(others.of(first))),
                lines(Observations.of(bySource.getOrDefault(source, List.of()))));
    }

    private void add(UnderSource one) {
        one.believed().ifPresent(lines -> add(one.source(), Reading.BELIEVED_FIRST, lines));
        add(one.source(), Reading.ALONE, one.alone());
    }

    private void add(String source, Reading reading, Map<Key, Trend> lines) {
        used.forEach((key, line) -> {
            Trend other = lines.getOrDefault(key, new Trend.TooFew(0, Computed.missing(WhyNot.NO_VALUE)));
            if (line.line().isPresent() && !growth(line).equals(growth(other))) {
                rows.add(new SourceGrowthRow(key.measure(), key.group(), source, reading, line, other));
            }
        });
    }

    private static Optional<Double> growth(Trend trend) {
        return trend.line().map(LineFit::growthPerYear);
    }

    /** The line through the largest of each release, for each measure and group. */
    private Map<Key, Trend> lines(Observations table) {
        FitRules rules = new FitRules(options.conventions(), DateReading.MIDDLE, options.confidence());
        Map<Key, Trend> lines = new LinkedHashMap<>();
        for (Measure measure : options.measures()) {
            MeasuredValues values = MeasuredValues.of(table, measure);
            for (Grouping grouping : options.groups()) {
                GroupTable.of(table, grouping, values.usable(table)).forEach((group, rowsOfGroup) -> {
                    Sample sample = Sample.of(table, values, rowsOfGroup);
                    TrendInput input = TrendInput.of(sample, List.of(Selectors.largestOfRelease(sample)), rules);
                    lines.put(new Key(measure, group), Trends.line(input.points(), rules));
                });
            }
        }
        return lines;
    }
}
