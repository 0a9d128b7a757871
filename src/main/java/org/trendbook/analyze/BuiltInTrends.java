package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.GroupTable;
import org.trendbook.analyze.sample.Groups;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.analyze.spec.Selection;
import org.trendbook.analyze.spec.Shape;
import org.trendbook.analyze.trend.Draws;
import org.trendbook.analyze.trend.RunningTopK;
import org.trendbook.analyze.trend.Selector;
import org.trendbook.analyze.trend.Selectors;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.analyze.trend.TrendInput;
import org.trendbook.analyze.trend.TrendKey;
import org.trendbook.analyze.trend.TrendTask;

/**
 * The built-in analysis of a measure, for each group: both rules for points, all of them, record setters and the running
 * top k; and its variants, a line through the largest of each release.
 */
final class BuiltInTrends {
    private static final DateReading MIDDLE = DateReading.MIDDLE;
    private static final Set<Shape> LINE_ONLY = EnumSet.of(Shape.LINE);
    private static final Set<Shape> ALL_SHAPES = EnumSet.allOf(Shape.class);

    private final Observations table;
    private final MeasuredValues values;
    private final MeasuredValues exactValues;
    private final AnalyzeOptions options;
    private final List<TrendTask> tasks = new ArrayList<>();

    private BuiltInTrends(
            Observations table, MeasuredValues values, MeasuredValues exactValues, AnalyzeOptions options) {
        this.table = table;
        this.values = values;
        this.exactValues = exactValues;
        this.options = options;
    }

    /** The trends of the groups of one grouping after the other, so that the rows of few are held at a time. */
    static Stream<TrendTask> of(Observations table, Groups groups, MeasuredValues values, AnalyzeOptions options) {
        MeasuredValues exactValues = values.exactOnly(table);
        int[] usable = values.usable(table);
        return options.groups().stream().flatMap(grouping -> {
            BuiltInTrends trends = new BuiltInTrends(table, values, exactValues, options);
            trends.addGroups(grouping, groups.among(usable, grouping));
            return trends.tasks.stream();
        });
    }

    /**
     * However many groups a kind has, its robust checks look at no more models than those of a single trend. All, China,
     * abroad, dense and sparse are few and judged one by one.
     */
    private void addGroups(Grouping grouping, Map<Group, int[]> groups) {
        boolean few = !GroupTable.alwaysListed(grouping).isEmpty();
        int models = groups.values().stream().mapToInt(rows -> rows.length).sum();
        Optional<WhyNot> unchecked =
                !few && models > Draws.MOST_POINTS ? Optional.of(WhyNot.TOO_MANY_POINTS) : Optional.empty();
        groups.forEach((group, rows) -> addGroup(group, rows, unchecked));
    }

    /** A group without models enough for a line says so once. */
    private void addGroup(Group group, int[] rows, Optional<WhyNot> unchecked) {
        if (rows.length < Trend.LEAST_POINTS) {
            addDefault(group, rows, List.of(PointsRule.LARGEST), List.of(Selection.ALL), unchecked);
            return;
        }
        List<Selection> selections = selections(group, rows);
        if (hasReleasesOfSeveral(rows)) {
            addDefault(group, rows, List.of(PointsRule.LARGEST), selections, unchecked);
            addDefault(group, rows, List.of(PointsRule.EVERY), selections, unchecked);
        } else {
            addDefault(
                    group,
                    rows,
                    concise(group) ? List.of(PointsRule.LARGEST) : List.of(PointsRule.LARGEST, PointsRule.EVERY),
                    selections,
                    unchecked);
        }
        if (!concise(group) || exactValues.countUsable(table, rows) < rows.length) {
            addVariant(
                    AnalysisSpec.WITHOUT_APPROXIMATE,
                    group,
                    exactValues,
                    () -> exactValues.usable(table, rows),
                    MIDDLE);
        }
        if (!concise(group) || hasDatesOfSeveralDays(rows)) {
            addVariant(AnalysisSpec.DATES_EARLIEST, group, values, () -> rows, DateReading.EARLIEST);
            addVariant(AnalysisSpec.DATES_LATEST, group, values, () -> rows, DateReading.LATEST);
        }
    }

    /** Whether rows that repeat the figures of another, and shapes that were not chosen, are left out. */
    private static boolean concise(Group group) {
        return group.kinds().stream().anyMatch(GroupKind::growsWithRecords);
    }

    private boolean hasDatesOfSeveralDays(int[] rows) {
        for (int row : rows) {
            if (table.from(row) < table.to(row)) {
                return true;
            }
        }
        return false;
    }

    /** Among no more than k all are the top k; of the fixed groups it is said all the same. */
    private List<Selection> selections(Group group, int[] rows) {
        boolean listed = GroupTable.alwaysListed(new Grouping(group.kinds())).contains(group);
        return listed || rows.length > options.topK()
                ? List.of(Selection.ALL, Selection.FRONTIER, Selection.TOP_K)
                : List.of(Selection.ALL, Selection.FRONTIER);
    }

    private boolean hasReleasesOfSeveral(int[] rows) {
        for (int i = 1; i < rows.length; i++) {
            if (table.isOfOneRelease(rows[i - 1], rows[i])) {
                return true;
            }
        }
        return false;
    }

    private void addDefault(
            Group group, int[] rows, List<PointsRule> rules, List<Selection> selections, Optional<WhyNot> unchecked) {
        add(AnalysisSpec.DEFAULT, rules, selections, group, values, () -> rows, MIDDLE, ALL_SHAPES, unchecked);
    }

    private void addVariant(
            String analysis, Group group, MeasuredValues used, Supplier<int[]> rows, DateReading reading) {
        add(
                analysis,
                List.of(PointsRule.LARGEST),
                List.of(Selection.ALL),
                group,
                used,
                rows,
                reading,
                LINE_ONLY,
                Optional.of(WhyNot.NOT_FOR_THIS_ROW));
    }

    private void add(
            String analysis,
            List<PointsRule> rules,
            List<Selection> selections,
            Group group,
            MeasuredValues used,
            Supplier<int[]> rows,
            DateReading reading,
            Set<Shape> shapes,
            Optional<WhyNot> unchecked) {
        FitRules fitRules = new FitRules(options.conventions(), reading, options.confidence());
        tasks.add(new TrendTask(
                selections.stream()
                        .map(selection -> rules.stream()
                                .map(rule -> new TrendKey(analysis, used.measure(), rule, selection, group))
                                .toList())
                        .toList(),
                table,
                () -> inputs(rules.get(0), selections, used, rows.get(), fitRules),
                shapes,
                concise(group),
                unchecked,
                options));
    }

    private List<TrendInput> inputs(
            PointsRule points, List<Selection> selections, MeasuredValues used, int[] rows, FitRules rules) {
        // Where families are drawn, a release is drawn whole or not at all: its largest stays its largest in each draw.
        boolean largestStays =
                points == PointsRule.LARGEST && rules.conventions().clusters();
        Sample sample = new Sample(table, used, largestStays ? Selectors.largestRows(table, used, rows) : rows);
        List<Selector> always =
                points == PointsRule.LARGEST && !largestStays ? List.of(Selectors.largestOfRelease(sample)) : List.of();
        return selections.stream()
                .map(selection -> {
                    List<Selector> selectors = new ArrayList<>(always);
                    if (selection == Selection.FRONTIER) {
                        selectors.add(Selectors.recordSetters(sample));
                    } else if (selection == Selection.TOP_K) {
                        selectors.add(new RunningTopK(sample, options.topK()));
                    }
                    return new TrendInput(sample, selectors, rules);
                })
                .toList();
    }
}
