package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.trendbook.analyze.sample.CalledNames;
import org.trendbook.analyze.sample.Groups;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.Condition;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.FieldValue;
import org.trendbook.analyze.spec.Fields;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.Grouping;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.analyze.spec.Selection;
import org.trendbook.analyze.spec.Step;
import org.trendbook.analyze.spec.UnusableAnalysisException;
import org.trendbook.analyze.trend.RunningTopK;
import org.trendbook.analyze.trend.Selector;
import org.trendbook.analyze.trend.Selectors;
import org.trendbook.analyze.trend.TrendInput;
import org.trendbook.analyze.trend.TrendKey;
import org.trendbook.analyze.trend.TrendTask;

/**
 * Takes the steps of a named analysis in their order and notes what each left. Steps that look at one model at a time
 * narrow the rows. From the first step on that looks at other models, what follows is also kept as selectors over the
 * rows before it, so that a bootstrap can redo it.
 */
final class NamedTrends implements Step.Cases<NamedTrends.Taken> {
    private final Observations table;
    private final Groups groups;
    private final AnalysisSpec spec;
    private final Fields fields;
    private final FitRules rules;
    private final List<StepRow> notes = new ArrayList<>();
    private final List<SelectorAt> selectors = new ArrayList<>();
    private int[] rows;
    private int[] baseRows = new int[0];
    private boolean hasBase;
    private MeasuredValues values;

    /** A selection over the base, which needs the sample of the values as they were then. */
    private record SelectorAt(MeasuredValues values, Function<Sample, Selector> selector) {}

    /** What one step did beside narrowing the rows. */
    record Taken(int changed, List<String> unmatched) {
        static final Taken NOTHING_ELSE = new Taken(0, List.of());
    }

    /** What the steps leave to fit, and what each left. */
    record Prepared(List<TrendTask> tasks, List<StepRow> steps) {}

    private NamedTrends(Observations table, Groups groups, AnalysisSpec spec) {
        this.table = table;
        this.groups = groups;
        this.spec = spec;
        fields = new Fields(table.models());
        rules = new FitRules(spec.conventions(), spec.reading(), spec.confidence());
        rows = new int[table.size()];
        Arrays.setAll(rows, row -> row);
        values = MeasuredValues.of(table, spec.measure());
    }

    /**
     * The trends of an analysis.
     *
     * @throws UnusableAnalysisException when a step asks for a field that no model has
     */
    static Prepared of(Observations table, Groups groups, AnalysisSpec spec, AnalyzeOptions options) {
        NamedTrends trends = new NamedTrends(table, groups, spec);
        trends.note("start", null, table.size(), Taken.NOTHING_ELSE);
        for (Step step : spec.steps()) {
            int before = trends.rows.length;
            Taken taken = step.fold(trends);
            trends.note(step.kind(), step, before, taken);
        }
        return new Prepared(
                trends.tasks(options.withBootstrap(spec.draws(), options.seed())), List.copyOf(trends.notes));
    }

    private void note(String kind, @Nullable Step step, int before, Taken taken) {
        notes.add(new StepRow(
                spec.name(),
                notes.size(),
                kind,
                step,
                before,
                rows.length,
                values.countUsable(table, rows),
                taken.changed(),
                taken.unmatched()));
    }

    @Override
    public Taken keep(Step.Keep step) {
        Map<Condition, String> resolved = new HashMap<>();
        step.conditions().forEach(each -> resolved.put(each, fields.resolve(each.field(), spec.name())));
        filter(row -> step.conditions().stream()
                .allMatch(each -> each.isFulfilledBy(fieldValue(row, resolved.getOrDefault(each, "")))));
        return Taken.NOTHING_ELSE;
    }

    @Override
    public Taken drop(Step.Drop step) {
        CalledNames names = new CalledNames(step.names());
        List<String> unmatched = unmatched(names);
        filter(row -> !names.hold(table.model(row)));
        return new Taken(0, unmatched);
    }

    @Override
    public Taken setValue(Step.SetValue step) {
        CalledNames names = new CalledNames(step.values().keySet());
        int[] changed =
                Arrays.stream(rows).filter(row -> names.hold(table.model(row))).toArray();
        double[] newValues = Arrays.stream(changed)
                .mapToObj(row -> names.of(table.model(row)).map(step.values()::get))
                .mapToDouble(value -> value.orElseThrow().doubleValue())
                .toArray();
        values = values.with(changed, newValues);
        return new Taken(changed.length, unmatched(names));
    }

    @Override
    public Taken require(Step.Require step) {
        for (String field : step.fields()) {
            switch (field.strip().toLowerCase(Locale.ROOT)) {
                case "date" -> filter(row -> row < table.dated());
                case "value" -> filter(values::isUsable);
                default -> {
                    String resolved = fields.resolve(field, spec.name());
                    filter(row -> !fieldValue(row, resolved).isEmpty());
                }
            }
        }
        return Taken.NOTHING_ELSE;
    }

    @Override
    public Taken topK(Step.TopK step) {
        select(sample -> Selectors.within(groups(sample, step.per()), new RunningTopK(sample, step.k())));
        return Taken.NOTHING_ELSE;
    }

    @Override
    public Taken recordSetters(Step.RecordSetters step) {
        select(sample -> Selectors.within(groups(sample, step.per()), Selectors.recordSetters(sample)));
        return Taken.NOTHING_ELSE;
    }

    @Override
    public Taken outliers(Step.Outliers step) {
        select(sample -> Selectors.withoutOutliers(sample, step));
        return Taken.NOTHING_ELSE;
    }

    /** Narrows the rows by what each holds. */
    private void filter(IntPredicate condition) {
        rows = Arrays.stream(rows).filter(condition).toArray();
        if (hasBase) {
            selectors.add(new SelectorAt(values, sample -> Selectors.among(places(sample, condition))));
        }
    }

    /** Narrows the rows by what the others hold; those without date or value cannot be compared and go. */
    private void select(Function<Sample, Selector> selector) {
        if (!hasBase) {
            hasBase = true;
            rows = values.usable(table, rows);
            baseRows = rows;
        }
        Sample sample = new Sample(table, values, values.usable(table, rows));
        double[] days = sample.days(rules.reading(), rules.conventions());
        int[] selected = selector.apply(sample).select(sample.places(), sample.onceEach(), days);
        rows = Arrays.stream(selected).map(sample::row).toArray();
        selectors.add(new SelectorAt(values, selector));
    }

    private static BitSet places(Sample sample, IntPredicate condition) {
        BitSet places = new BitSet(sample.size());
        for (int place = 0; place < sample.size(); place++) {
            places.set(place, condition.test(sample.row(place)));
        }
        return places;
    }

    private List<BitSet> groups(Sample sample, Grouping grouping) {
        int[] sampleRows = new int[sample.size()];
        Arrays.setAll(sampleRows, sample::row);
        return groups.among(sampleRows, grouping).values().stream()
                .map(members -> places(sample, row -> Arrays.binarySearch(members, row) >= 0))
                .toList();
    }

    private List<TrendTask> tasks(AnalyzeOptions options) {
        List<TrendTask> tasks = new ArrayList<>();
        for (Grouping grouping : spec.groups()) {
            int[] from = hasBase ? baseRows : values.usable(table, rows);
            groups.among(from, grouping)
                    .forEach((group, members) -> tasks.add(new TrendTask(
                            List.of(List.of(
                                    new TrendKey(spec.name(), spec.measure(), spec.points(), selection(), group))),
                            table,
                            () -> List.of(input(members)),
                            spec.shapes(),
                            false,
                            Optional.empty(),
                            options)));
        }
        return tasks;
    }

    private Selection selection() {
        if (spec.steps().stream().anyMatch(Step.RecordSetters.class::isInstance)) {
            return Selection.FRONTIER;
        }
        return spec.steps().stream().anyMatch(Step.TopK.class::isInstance) ? Selection.TOP_K : Selection.ALL;
    }

    private TrendInput input(int[] members) {
        boolean largest = spec.points() == PointsRule.LARGEST;
        if (largest && !hasBase && rules.conventions().clusters()) {
            // A release is drawn whole or not at all: its largest stays its largest in each draw.
            Sample sample = new Sample(table, values, Selectors.largestRows(table, values, members));
            return new TrendInput(sample, List.of(), rules);
        }
        Sample base = new Sample(table, values, hasBase ? baseRows : members);
        List<Selector> chain = new ArrayList<>();
        for (SelectorAt each : selectors) {
            Sample then = new Sample(table, each.values(), baseRows);
            chain.add(each.selector().apply(then));
        }
        if (hasBase) {
            chain.add(Selectors.among(places(base, row -> Arrays.binarySearch(members, row) >= 0)));
        }
        if (largest) {
            chain.add(Selectors.largestOfRelease(base));
        }
        return new TrendInput(base, chain, rules);
    }

    private FieldValue fieldValue(int row, String resolved) {
        if (row >= table.dated()) {
            return fields.value(table.model(row), resolved, OptionalDouble.empty());
        }
        DateReading reading = rules.conventions().readingOf(rules.reading(), table.bareYear(row));
        return fields.value(table.model(row), resolved, OptionalDouble.of(reading.day(table.from(row), table.to(row))));
    }

    private List<String> unmatched(CalledNames names) {
        return names.borneByNone(Arrays.stream(rows).mapToObj(table::model));
    }
}
