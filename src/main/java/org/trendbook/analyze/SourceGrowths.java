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
        bySource.forEach((source, models) -> {
            List<ModelRecord> first = believed.getOrDefault(source, List.of());
            if (!first.isEmpty()) {
                growths.add(source, Reading.BELIEVED_FIRST, growths.lines(others.of(first)));
            }
            growths.add(source, Reading.ALONE, growths.lines(Observations.of(models)));
        });
        return List.copyOf(growths.rows);
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
