package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The built-in analysis of a measure, for each group: both rules for points, all of them, record setters and the running
 * top k; and its variants, a line through the largest of each release.
 */
final class BuiltInTrends {
    private static final Set<Shape> LINE_ONLY = EnumSet.of(Shape.LINE);
    private static final Set<Shape> ALL_SHAPES = EnumSet.allOf(Shape.class);

    private final Observations table;
    private final MeasuredValues values;
    private final AnalyzeOptions options;
    private final List<TrendTask> tasks = new ArrayList<>();

    private BuiltInTrends(Observations table, MeasuredValues values, AnalyzeOptions options) {
        this.table = table;
        this.values = values;
        this.options = options;
    }

    static List<TrendTask> of(Observations table, MeasuredValues values, AnalyzeOptions options) {
        BuiltInTrends trends = new BuiltInTrends(table, values, options);
        for (Grouping grouping : options.groups()) {
            GroupTable.of(table, grouping, values.usable(table)).forEach(trends::addGroup);
        }
        return List.copyOf(trends.tasks);
    }

    /** A group that is always listed, or has points enough for a line, gets everything; others say too few once. */
    private void addGroup(Group group, int[] rows) {
        DateReading middle = DateReading.MIDDLE;
        add(Analysis.DEFAULT, PointsRule.LARGEST, Selection.ALL, group, values, rows, middle, ALL_SHAPES);
        boolean listed = GroupTable.alwaysListed(new Grouping(group.kinds())).contains(group);
        if (!listed && rows.length < Trends.LEAST_POINTS) {
            return;
        }
        add(Analysis.DEFAULT, PointsRule.LARGEST, Selection.FRONTIER, group, values, rows, middle, LINE_ONLY);
        add(Analysis.DEFAULT, PointsRule.EVERY, Selection.ALL, group, values, rows, middle, ALL_SHAPES);
        add(Analysis.DEFAULT, PointsRule.EVERY, Selection.FRONTIER, group, values, rows, middle, LINE_ONLY);
        if (listed || rows.length > options.topK()) {
            add(Analysis.DEFAULT, PointsRule.LARGEST, Selection.TOP_K, group, values, rows, middle, ALL_SHAPES);
            add(Analysis.DEFAULT, PointsRule.EVERY, Selection.TOP_K, group, values, rows, middle, ALL_SHAPES);
        }
        MeasuredValues exact = values.exactOnly(table);
        addVariant(Analysis.WITHOUT_APPROXIMATE, group, exact, exact.usable(table, rows), middle);
        addVariant(Analysis.DATES_EARLIEST, group, values, rows, DateReading.EARLIEST);
        addVariant(Analysis.DATES_LATEST, group, values, rows, DateReading.LATEST);
    }

    private void addVariant(String analysis, Group group, MeasuredValues used, int[] rows, DateReading reading) {
        add(analysis, PointsRule.LARGEST, Selection.ALL, group, used, rows, reading, LINE_ONLY);
    }

    private void add(
            String analysis,
            PointsRule points,
            Selection selection,
            Group group,
            MeasuredValues used,
            int[] rows,
            DateReading reading,
            Set<Shape> shapes) {
        FitRules rules = new FitRules(options.conventions(), reading, options.confidence());
        tasks.add(new TrendTask(
                new TrendKey(analysis, used.measure(), points, selection, group),
                table,
                () -> input(points, selection, used, rows, rules),
                shapes,
                analysis.equals(Analysis.DEFAULT),
                options));
    }

    private TrendInput input(PointsRule points, Selection selection, MeasuredValues used, int[] rows, FitRules rules) {
        Sample sample = Sample.of(table, used, rows);
        List<Selector> selectors = new ArrayList<>();
        if (points == PointsRule.LARGEST) {
            selectors.add(Selectors.largestOfRelease(sample));
        }
        if (selection == Selection.FRONTIER) {
            selectors.add(Selectors.recordSetters(sample));
        } else if (selection == Selection.TOP_K) {
            selectors.add(Selectors.runningTop(sample, options.topK()));
        }
        return TrendInput.of(sample, selectors, rules);
    }
}
