package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /** The figures that change when a source is believed first, as the trends are listed. */
    List<SourceGrowthRow> believedFirst(String source, BelievedObservations models) {
        return changed(
                source,
                Reading.BELIEVED_FIRST,
                models.table(),
                models.groups(),
                measure -> models.changeable(measure, options.groups()));
    }

    /** The figures that change when a source stands alone, as the trends are listed. */
    List<SourceGrowthRow> alone(String source, Observations models) {
        return changed(
                source,
                Reading.ALONE,
                models,
                Groups.of(models),
                measure -> used(measure).keySet());
    }

    private Map<Group, Trend> used(Measure measure) {
        return used.getOrDefault(measure, Map.of());
    }

    private List<SourceGrowthRow> changed(
            String source,
            Reading reading,
            Observations models,
            Groups groups,
            Function<Measure, Set<Group>> changeable) {
        List<SourceGrowthRow> rows = new ArrayList<>();
        for (Measure measure : options.measures()) {
            Map<Group, Trend> compared = new LinkedHashMap<>(used(measure));
            compared.keySet().retainAll(changeable.apply(measure));
            Map<Group, Trend> others = lines(models, groups, measure, compared.keySet());
            compared.forEach((group, line) -> {
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

    /** The line through the largest of each release, for each wanted group that has models. */
    private Map<Group, Trend> lines(Observations models, Groups groups, Measure measure, Set<Group> wanted) {
        Map<Group, Trend> lines = new HashMap<>();
        MeasuredValues values = MeasuredValues.of(models, measure);
        values.holdLogs();
        int[] usable = values.usable(models);
        for (Grouping grouping : options.groups()) {
            if (wanted.stream().noneMatch(group -> group.kinds().equals(grouping.kinds()))) {
                continue;
            }
            groups.among(usable, grouping).forEach((group, rows) -> {
                if (wanted.contains(group)) {
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
