package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trendbook.analyze.SourceGrowthRow.Reading;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.Groups;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.sample.SourceReadings;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Selectors;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.analyze.trend.TrendInput;
import org.trendbook.analyze.trend.TrendKey;
import org.trendbook.analyze.trend.Trends;
import org.trendbook.model.Measure;
import org.trendbook.work.InOrder;

/** Which growth figures would change if another source were believed first, or stood alone. */
final class SourceGrowths {
    private final AnalyzeOptions options;
    private final FitRules rules;
    private final SourceReadings readings;
    private final Groups groups;
    /** The lines that the report has, through the largest of each release, as they are listed. */
    private final Map<Measure, Map<Group, Trend>> used = new EnumMap<>(Measure.class);

    private SourceGrowths(List<GrowthRow> trends, SourceReadings readings, AnalyzeOptions options) {
        this.options = options;
        this.readings = readings;
        groups = new Groups(readings.table());
        rules = new FitRules(options.conventions(), DateReading.MIDDLE, options.confidence());
        for (GrowthRow row : trends) {
            TrendKey key = row.key();
            if (key.isDefault() && row.isLine() && row.trend().line().isPresent()) {
                used.computeIfAbsent(key.measure(), unseen -> new LinkedHashMap<>())
                        .put(key.group(), row.trend());
            }
        }
    }

    /** One reading of one source. */
    private record Told(String source, Reading reading) {}

    /**
     * The figures that change, by source; none when believing another source changes no model.
     *
     * @param trends of the merged models, in the order in which their figures are listed
     */
    static List<SourceGrowthRow> of(
            List<GrowthRow> trends, SourceReadings readings, AnalyzeOptions options, int threads) {
        return readings.anyIsBelieved() ? new SourceGrowths(trends, readings, options).rows(threads) : List.of();
    }

    private List<SourceGrowthRow> rows(int threads) {
        Map<Told, List<SourceGrowthRow>> changed = new LinkedHashMap<>();
        for (String source : readings.sources()) {
            if (readings.isBelieved(source)) {
                changed.put(new Told(source, Reading.BELIEVED_FIRST), new ArrayList<>());
            }
            changed.put(new Told(source, Reading.ALONE), new ArrayList<>());
        }
        for (Measure measure : options.measures()) {
            MeasuredValues values = MeasuredValues.of(readings.table(), measure);
            values.holdLogs();
            InOrder.run(
                    threads,
                    changed.keySet().iterator(),
                    told -> changed(told, values),
                    rows -> rows.forEach(row -> changed.computeIfAbsent(
                                    new Told(row.source(), row.reading()), none -> new ArrayList<>())
                            .add(row)));
        }
        return changed.values().stream().flatMap(List::stream).toList();
    }

    private List<SourceGrowthRow> changed(Told told, MeasuredValues values) {
        Map<Group, Trend> compared = new LinkedHashMap<>(used.getOrDefault(values.measure(), Map.of()));
        int[] usable;
        if (told.reading() == Reading.ALONE) {
            usable = readings.alone(told.source(), values);
        } else {
            usable = readings.believedFirst(told.source(), values);
            compared.keySet().retainAll(changeable(told.source(), values));
        }
        Map<Group, Trend> others = lines(values, usable, compared.keySet());
        List<SourceGrowthRow> rows = new ArrayList<>();
        compared.forEach((group, line) -> {
            Trend other = others.getOrDefault(group, new Trend.TooFew(0, Computed.missing(WhyNot.NO_VALUE)));
            if (!growth(line).equals(growth(other))) {
                rows.add(new SourceGrowthRow(values.measure(), group, told.source(), told.reading(), line, other));
            }
        });
        return rows;
    }

    /**
     * The groups whose points may be others with a source believed first than among the merged models: those that a
     * replaced model or one that stands in for it is a point of. All other models are the same, and in the same order.
     */
    private Set<Group> changeable(String source, MeasuredValues values) {
        int[] before = values.usable(readings.table(), readings.replaced(source));
        int[] after = values.usable(readings.table(), readings.replacing(source));
        Set<Group> changeable = new HashSet<>();
        for (Grouping grouping : options.groups()) {
            changeable.addAll(groups.among(before, grouping).keySet());
            changeable.addAll(groups.among(after, grouping).keySet());
        }
        return changeable;
    }

    private static Optional<Double> growth(Trend trend) {
        return trend.line().map(LineFit::growthPerYear);
    }

    /** The line through the largest of each release, for each wanted group that some rows with values belong to. */
    private Map<Group, Trend> lines(MeasuredValues values, int[] usable, Set<Group> wanted) {
        Map<Group, Trend> lines = new HashMap<>();
        Observations table = readings.table();
        for (Grouping grouping : options.groups()) {
            if (wanted.stream().noneMatch(group -> group.kinds().equals(grouping.kinds()))) {
                continue;
            }
            groups.among(usable, grouping).forEach((group, rows) -> {
                if (wanted.contains(group)) {
                    Sample largest = new Sample(table, values, Selectors.largestRows(table, values, rows));
                    lines.put(group, Trends.line(new TrendInput(largest, List.of(), rules).points(), rules));
                }
            });
        }
        return lines;
    }
}
