package org.trendbook.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.Usability;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.spec.IntervalMethod;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.SelectedModels;
import org.trendbook.report.Cell;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.SheetModels;

/**
 * Whether the statistics of the workbook are formulas, and where what they start from stands. They are, up to 5,000
 * models, where a sheet can hold all dates and the definitions are the standard ones; else they are values.
 */
final class Live {
    /** Above this, recalculating would take longer than a reader waits. */
    static final int MOST_MODELS = 5000;
    /** Rows of trend points: groups beyond this keep their values. */
    private static final int MOST_POINT_ROWS = 60_000;
    /** Excel's number of 1970-01-01. */
    static final int DAY_OF_1970 = 25_569;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Findings findings;
    private final SheetModels sheetModels;
    private final Addresses addresses = new Addresses();
    private final boolean on;
    private final List<Measure> measures;
    private final Set<String> excluded;
    private final Map<String, Integer> modelRows = new LinkedHashMap<>();
    private final Map<Group, PointBlock> blocks = new LinkedHashMap<>();
    /** The rows of the members of a group by their record ids, of the groups that were asked for. */
    private final Map<Group, Map<String, Integer>> pointRows = new ConcurrentHashMap<>();

    /**
     * Decides whether they are.
     *
     * @param sheetRows how many rows a sheet of single rows may hold
     */
    Live(Findings findings, int sheetRows) {
        this.findings = findings;
        this.sheetModels = SheetModels.of(findings, sheetRows);
        this.measures = findings.analysis().usability().stream()
                .filter(usability -> hasValue(findings, usability))
                .map(Usability::measure)
                .toList();
        this.excluded = findings.excluded().stream().map(ModelRecord::recordId).collect(Collectors.toUnmodifiableSet());
        addModelRows(sheetModels.shown());
        this.on = findings.models().size() <= Math.min(MOST_MODELS, sheetRows)
                && modelRows.size() == findings.models().size()
                && !modelRows.isEmpty()
                && findings.models().stream().allMatch(Live::isDateable)
                && lines(findings).stream().allMatch(Live::isStandard);
        if (on) {
            addBlocks(Math.min(MOST_POINT_ROWS, sheetRows));
        }
    }

    /** Whether a value of the measure is recorded; the models are only gone through where their count leaves it open. */
    private static boolean hasValue(Findings findings, Usability usability) {
        return usability.points() > 0
                || (usability.isStated()
                        && findings.models().stream()
                                .anyMatch(model ->
                                        value(model, usability.measure()).isPresent()));
    }

    /** Which models the sheets of models hold. */
    SheetModels sheetModels() {
        return sheetModels;
    }

    /** Whether statistics are formulas at all. */
    boolean isOn() {
        return on;
    }

    Addresses addresses() {
        return addresses;
    }

    /** The measures of which a value is recorded. */
    List<Measure> measures() {
        return measures;
    }

    /** The formula, or its value alone where statistics are values. */
    Cell formula(String formula, Cell cached) {
        return on ? new Cell.Formula(formula, cached) : cached;
    }

    /** Of a sheet too long for links in itself only the rows that other sheets lead to. */
    private void addModelRows(SelectedModels shown) {
        boolean isLong = shown.size() >= Table.LONG;
        Set<String> linked = isLong ? linked() : Set.of();
        for (int index = 0; index < shown.size(); index++) {
            String recordId = shown.recordIdAt(index);
            if (!isLong || linked.contains(recordId)) {
                modelRows.putIfAbsent(recordId, index + Table.FIRST_ROW);
            }
        }
    }

    private Set<String> linked() {
        SelectedModels printed = sheetModels.printed();
        Set<String> linked = findings.analysis().frontier().stream()
                .map(FrontierStep::recordId)
                .collect(Collectors.toCollection(HashSet::new));
        IntStream.range(0, printed.size()).mapToObj(printed::recordIdAt).forEach(linked::add);
        return linked;
    }

    /** The row of a model on the sheet of models, where another sheet may lead to it. */
    Optional<Integer> modelRow(String recordId) {
        return Optional.ofNullable(modelRows.get(recordId));
    }

    /** The last row of the sheet of models. */
    int lastModelRow() {
        return modelRows.size() + Table.FIRST_ROW - 1;
    }

    /** The trend points of a group, where its statistics are formulas. */
    Optional<PointBlock> block(Group group) {
        return Optional.ofNullable(blocks.get(group));
    }

    /** The row of a member of a group on the sheet of trend points. */
    int pointRow(Group group, String recordId) {
        Integer row = pointRows
                .computeIfAbsent(group, asked -> block(asked).orElseThrow().rows())
                .get(recordId);
        if (row == null) {
            throw new IllegalArgumentException(recordId + " is no trend point of " + group.key());
        }
        return row;
    }

    /** The last row of the sheet of trend points. */
    int lastPointRow() {
        return blocks.values().stream().mapToInt(PointBlock::lastRow).max().orElse(Table.FIRST_ROW);
    }

    List<PointBlock> blocks() {
        return List.copyOf(blocks.values());
    }

    /** The built-in straight lines that the sheet of growth lists: of the fixed groups, and of those with three points. */
    static List<GrowthRow> lines(Findings findings) {
        return findings.analysis().growth().stream()
                .filter(row -> row.key().isDefault() && row.isLine())
                .filter(row -> row.trend().n() >= Trend.LEAST_POINTS
                        || (row.trend().n() > 0 && isFixed(row.key().group())))
                .toList();
    }

    /** All models, regions and architectures: the groups that every report has. */
    static boolean isFixed(Group group) {
        return group.kinds().size() == 1
                && Set.of(GroupKind.ALL, GroupKind.REGION, GroupKind.ARCHITECTURE)
                        .contains(group.kinds().get(0));
    }

    boolean isExcluded(ModelRecord model) {
        return excluded.contains(model.recordId());
    }

    /** The usable value of a measure: what a trend would take. */
    static Optional<Double> value(ModelRecord model, Measure measure) {
        return model.quantity(measure)
                .filter(quantity -> PointReason.of(quantity, measure).isPoint())
                .flatMap(Quantity::value)
                .map(value -> value.doubleValue());
    }

    static Optional<ReleaseDate> date(ModelRecord model) {
        return model.release().map(Event::date);
    }

    /** The number of a day as cells hold it. */
    static long serial(LocalDate day) {
        return day.toEpochDay() + DAY_OF_1970;
    }

    /** The numbers of both ends of a date added up: twice its middle, and whole. */
    static double sum(ReleaseDate date) {
        return (double) serial(date.from()) + serial(date.to());
    }

    private static boolean isDateable(ModelRecord model) {
        return date(model)
                .map(date -> !date.from().isBefore(FIRST_DAY) && !date.to().isAfter(LAST_DAY))
                .orElse(true);
    }

    private static boolean isStandard(GrowthRow row) {
        Optional<LineFit> fit = row.trend().line();
        return fit.isEmpty()
                || (fit.get().daysPerYear() == Conventions.STANDARD.daysPerYear()
                        && fit.get().daysPerMonth() == Conventions.STANDARD.daysPerMonth()
                        && fit.get().method() == IntervalMethod.STUDENT_T);
    }

    private void addBlocks(int mostRows) {
        // Few enough to be made once for all groups.
        List<ModelRecord> models = List.copyOf(findings.models());
        int next = Table.FIRST_ROW;
        for (Group group : groups()) {
            PointBlock block = PointBlock.of(group, models, next);
            boolean isWanted = isFixed(group) || block.members().size() >= Trend.LEAST_POINTS;
            if (isWanted && !block.members().isEmpty() && block.lastRow() <= mostRows) {
                blocks.put(group, block);
                next = block.lastRow() + 1;
            }
        }
    }

    /** Fixed groups first: they always find room. */
    private Set<Group> groups() {
        SortedSet<Group> fixed = new TreeSet<>(Comparator.comparing((Group group) -> !group.equals(Group.ALL))
                .thenComparing(Comparator.naturalOrder()));
        fixed.add(Group.ALL);
        fixed.add(Group.of(Region.CHINA));
        fixed.add(Group.of(Region.ABROAD));
        List<Group> others = new ArrayList<>();
        for (GrowthRow row : lines(findings)) {
            Group group = row.key().group();
            if (isFixed(group)) {
                fixed.add(group);
            } else {
                others.add(group);
            }
        }
        Set<Group> groups = new LinkedHashSet<>(fixed);
        groups.addAll(others);
        return groups;
    }
}
