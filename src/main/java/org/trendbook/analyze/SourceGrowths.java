package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.analyze.SourceGrowthRow.Reading;
import org.trendbook.model.Measure;

/** Which growth figures would change if another source were believed first, or stood alone. */
final class SourceGrowths {
    private final AnalyzeOptions options;
    private final FitRules rules;
    /** The lines that the report has, through the largest of each release, as they are listed. */
    private final Map<Measure, Map<Group, Trend>> used = new EnumMap<>(Measure.class);

    private SourceGrowths(List<GrowthRow> trends, AnalyzeOptions options) {
        this.options = options;
        rules = new FitRules(options.conventions(), DateReading.MIDDLE, options.confidence());
        for (GrowthRow row : trends) {
            TrendKey key = row.key();
            if (key.analysis().equals(Analysis.DEFAULT)
                    && key.points() == PointsRule.LARGEST
                    && key.selection() == Selection.ALL
                    && row.shape() == Shape.LINE
                    && row.trend().line().isPresent()) {
                used.computeIfAbsent(key.measure(), unseen -> new LinkedHashMap<>())
                        .put(key.group(), row.trend());
            }
        }
    }

    /** @param trends of the merged models, in the order in which their figures are listed */
    static SourceGrowths beside(List<GrowthRow> trends, AnalyzeOptions options) {
        return new SourceGrowths(trends, options);
    }

    /**
     * The figures that change, by reading, then as the trends are listed.
     *
     * @param models as the source would have them
     */
    List<SourceGrowthRow> under(String source, Reading reading, Observations models) {
        List<SourceGrowthRow> rows = new ArrayList<>();
        Groups groups = Groups.of(models);
        for (Measure measure : options.measures()) {
            Map<Group, Trend> ofMeasure = used.getOrDefault(measure, Map.of());
            if (ofMeasure.isEmpty()) {
                continue;
            }
            Map<Group, Trend> others = lines(models, groups, measure, ofMeasure);
            ofMeasure.forEach((group, line) -> {
                Trend other = others.getOrDefault(group, new Trend.TooFew(0, Computed.missing(WhyNot.NO_VALUE)));
                if (!growth(line).equals(growth(other))) {
                    rows.add(new SourceGrowthRow(measure, group, source, reading, line, other));
                }
            });
        }
        return rows;
    }

    private static Optional<Double> growth(Trend trend) {
        return trend.line().map(LineFit::growthPerYear);
    }

    /** The line through the largest of each release, for each group of a measure that has one in the report. */
    private Map<Group, Trend> lines(Observations models, Groups groups, Measure measure, Map<Group, Trend> ofMeasure) {
        Map<Group, Trend> lines = new HashMap<>();
        MeasuredValues values = MeasuredValues.of(models, measure);
        int[] usable = values.usable(models);
        for (Grouping grouping : options.groups()) {
            groups.among(usable, grouping).forEach((group, rows) -> {
                if (ofMeasure.containsKey(group)) {
                    Sample largest = Sample.of(models, values, Selectors.largestRows(models, values, rows));
                    lines.put(
                            group,
                            Trends.line(TrendInput.of(largest, List.of(), rules).points(), rules));
                }
            });
        }
        return lines;
    }
}
