package org.trendbook.analyze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.GroupTable;
import org.trendbook.analyze.sample.Groups;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.SourceReadings;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.spec.UnusableAnalysisException;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.Shapes;
import org.trendbook.analyze.trend.TrendKey;
import org.trendbook.analyze.trend.TrendSeries;
import org.trendbook.analyze.trend.TrendTask;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.SelectedModels;
import org.trendbook.work.InOrder;

/** Computes every statistic of the models. The order of the models and the number of threads change nothing. */
public final class Analyzer {
    /** What fitting the trends of one sample holds of each of its points at a time, about. */
    private static final long BYTES_OF_A_POINT = 48;
    /** The trends of all models take as long as those of several regions and countries. */
    private static final int TASKS_AHEAD = 20;
    /** What fitting the lines of one reading of the sources holds of each of its models at a time, about. */
    private static final long BYTES_OF_A_ROW = 32;

    private final Observations table;
    private final Groups groups;
    private final List<Grouping> groupings;
    private final Map<Measure, MeasuredValues> values = new EnumMap<>(Measure.class);
    private final Computed<LocalDate> dataEnd;
    private final AnalyzeOptions options;
    private final SelectedModels kept;
    private final List<ModelRecord> excluded;
    private final List<StepRow> steps;

    private Analyzer(List<ModelRecord> merged, AnalyzeOptions options) {
        Exclusions exclusions = Exclusions.of(merged, options.exclusions());
        this.options = options;
        this.kept = exclusions.kept();
        this.excluded = exclusions.excluded();
        this.steps = new ArrayList<>(exclusions.steps());
        table = Observations.of(exclusions.kept());
        groups = new Groups(table);
        groupings = options.groups().stream().sorted(Group.BY_KIND).toList();
        dataEnd = later(table.dataEnd(), Observations.dataEnd(excluded));
    }

    private static Computed<LocalDate> later(Computed<LocalDate> one, Computed<LocalDate> other) {
        if (one.value().isEmpty()) {
            return other;
        }
        boolean isLater =
                other.value().map(day -> day.isAfter(one.value().orElseThrow())).orElse(false);
        return isLater ? other : one;
    }

    /**
     * The statistics of the merged models.
     *
     * @param bySource the models as each source alone has them, by the id of the source
     * @param believed the merged models as they would be with a source believed first, by its id
     * @throws UnusableAnalysisException when a named analysis asks for a field that no model has
     */
    public static Analysis analyze(
            List<ModelRecord> merged,
            SortedMap<String, List<ModelRecord>> bySource,
            SortedMap<String, List<ModelRecord>> believed,
            AnalyzeOptions options) {
        return new Analyzer(merged, options).analysis(bySource, believed);
    }

    /** Those of some models that the settings keep out of every statistic. */
    public static List<ModelRecord> excluded(List<ModelRecord> models, AnalyzeOptions options) {
        return Exclusions.of(models, options.exclusions()).excluded();
    }

    private Analysis analysis(
            SortedMap<String, List<ModelRecord>> bySource, SortedMap<String, List<ModelRecord>> believed) {
        List<TrendTask.Fitted> trends = trends();
        List<GrowthRow> growths =
                trends.stream().flatMap(trend -> trend.rows().stream()).toList();
        MeasuredValues parameters = values(Measure.PARAMETERS);
        List<OfMeasure> measures = new ArrayList<>();
        List<MeasuredValues> measured =
                options.measures().stream().map(this::values).toList();
        table.periods();
        InOrder.run(threads(BYTES_OF_A_POINT), measured.iterator(), this::ofMeasure, measures::add);
        SourceReadings readings = SourceReadings.of(
                table,
                Exclusions.kept(bySource, options.exclusions()),
                Exclusions.kept(believed, options.exclusions()));
        return new Analysis(
                dataEnd,
                growths.stream().sorted(Comparator.comparing(GrowthRow::key)).toList(),
                series(trends),
                measures.stream().map(OfMeasure::usability).toList(),
                Usabilities.byModel(
                        table, parameters, row -> kept.placeAt(table.place(row)), kept.size() + excluded.size()),
                measures.stream().flatMap(one -> one.frontier().stream()).toList(),
                measures.stream().flatMap(one -> one.periods().stream()).toList(),
                Families.of(table, groups, parameters),
                Gaps.of(table, readings, options.thresholds()),
                outlooks(trends),
                measures.stream().flatMap(one -> one.peaks().stream()).toList(),
                steps,
                SourceGrowths.of(growths, readings, options, threads(BYTES_OF_A_ROW)));
    }

    /** What the models tell of one measure beside its trends. */
    private record OfMeasure(
            Usability usability, List<FrontierStep> frontier, List<PeriodRow> periods, List<PeakRow> peaks) {}

    private OfMeasure ofMeasure(MeasuredValues values) {
        List<FrontierStep> frontier = new ArrayList<>();
        List<PeriodRow> periods = new ArrayList<>();
        int[] usable = values.usable(table);
        dataEnd.value().ifPresent(end -> {
            int[] dated = table.datedRows();
            for (Grouping grouping : groupings) {
                groups.among(usable, grouping)
                        .forEach((group, rows) -> frontier.addAll(Frontiers.of(table, values, group, rows, end)));
                List<Group> always = GroupTable.alwaysListed(grouping);
                groups.among(dated, grouping).forEach((group, rows) -> {
                    if (always.contains(group) || values.countUsable(table, rows) > 0) {
                        periods.addAll(Periods.of(table, values, group, rows, end));
                    }
                });
            }
        });
        return new OfMeasure(
                Usabilities.count(table, values, excluded.size()), frontier, periods, peaks(values, usable));
    }

    private List<TrendTask.Fitted> trends() {
        List<TrendTask.Fitted> trends = new ArrayList<>();
        for (Measure measure : options.measures()) {
            MeasuredValues measured = values(measure);
            measured.holdLogs();
            trends.addAll(
                    fitted(BuiltInTrends.of(table, groups, measured, options).iterator()));
            measured.forgetLogs();
        }
        for (AnalysisSpec spec : options.analyses()) {
            NamedTrends.Prepared prepared = NamedTrends.of(table, groups, spec, options);
            trends.addAll(fitted(prepared.tasks().iterator()));
            steps.addAll(prepared.steps());
        }
        return trends;
    }

    private List<TrendTask.Fitted> fitted(Iterator<TrendTask> tasks) {
        List<TrendTask.Fitted> fitted = new ArrayList<>();
        InOrder.run(threads(BYTES_OF_A_POINT), TASKS_AHEAD, tasks, TrendTask::fit, fitted::addAll);
        return fitted;
    }

    /** As many pieces of work at a time as find room in a part of the heap, each with all models. */
    private int threads(long bytesOfEach) {
        long room = Runtime.getRuntime().maxMemory() / 4;
        long most = room / (bytesOfEach * Math.max(1, table.size()));
        return (int) Math.max(1, Math.min(options.threads(), most));
    }

    private static List<TrendSeries> series(List<TrendTask.Fitted> trends) {
        return trends.stream()
                .flatMap(trend -> trend.series().stream())
                .sorted(Comparator.comparing(TrendSeries::key))
                .toList();
    }

    private MeasuredValues values(Measure measure) {
        return values.computeIfAbsent(measure, unseen -> MeasuredValues.of(table, measure));
    }

    private List<PeakRow> peaks(MeasuredValues values, int[] usable) {
        FitRules rules = new FitRules(options.conventions(), DateReading.MIDDLE, options.confidence());
        List<PeakRow> peaks = new ArrayList<>();
        for (Grouping grouping : List.of(Grouping.ALL, Grouping.by(GroupKind.REGION))) {
            groups.among(usable, grouping)
                    .forEach((group, rows) ->
                            Peaks.of(table, values, group, rows, rules).ifPresent(peaks::add));
        }
        return peaks;
    }

    private List<OutlookRow> outlooks(List<TrendTask.Fitted> trends) {
        Optional<LocalDate> end = dataEnd.value();
        if (end.isEmpty()) {
            return List.of();
        }
        List<OutlookRow> rows = new ArrayList<>();
        for (TrendTask.Fitted trend : trends) {
            TrendKey key = trend.rows().get(0).key();
            if (key.isDefaultOfRegion()) {
                Shapes.FittedShape chosen = trend.chosen();
                rows.add(new OutlookRow(key, chosen.shape(), Outlooks.of(chosen.last(), end.orElseThrow())));
            }
        }
        rows.sort(Comparator.comparing(OutlookRow::key));
        return rows;
    }
}
