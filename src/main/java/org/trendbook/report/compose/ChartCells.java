package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.Period;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Region;
import org.trendbook.report.Cell;
import org.trendbook.report.PlainNumber;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/**
 * The cells that the charts of the workbook are drawn from, as formulas: the points of the trend of parameters one below
 * the other without gaps, the line with its band, the records as steps, the releases of each half-year.
 */
final class ChartCells {
    static final String SHEET = "chart_data";
    /** More points blacken a chart, and slow its cells down. */
    static final int MOST_POINTS = 1500;
    /** Points that a change may bring. */
    private static final int SPARE_POINTS = 3;
    /** Points of the line and its band. */
    static final int LINE_POINTS = 25;
    /** More columns are no longer told apart. */
    private static final int MOST_HALF_YEARS = 40;

    private final Wording wording;
    private final Live live;
    private final GrowthLines.Line line;
    private final LineFit fit;
    private final PointBlock block;
    private final FrontierSheet frontier;
    private final List<ModelRecord> points;
    private final List<FrontierStep> steps;
    private final List<Integer> recordRows;
    private final List<Period> halfYears;
    private final double dataEnd;
    private final Table<Integer> table;

    private ChartCells(Findings findings, Wording wording, Live live, GrowthLines.Line line, FrontierSheet frontier) {
        this.wording = wording;
        this.live = live;
        this.line = line;
        this.fit = line.fit().orElseThrow();
        this.block = line.block().orElseThrow();
        this.frontier = frontier;
        Set<String> points = trendPoints(findings);
        this.points = block.members().stream()
                .filter(model -> points.contains(model.recordId()))
                .toList();
        this.steps = findings.recordHolders(Measure.PARAMETERS, Group.ALL);
        this.recordRows = frontier.chainOf(Measure.PARAMETERS, Group.ALL);
        this.halfYears = halfYears(findings);
        this.dataEnd = findings.analysis()
                .dataEnd()
                .value()
                .map(day -> (double) Live.serial(day))
                .orElse(0.0);
        this.table = live.addresses().with(SHEET, new Table<Integer>(wording, SHEET));
        define();
    }

    /** The cells, where the workbook has formulas and parameters have a trend of a number of points that can be drawn. */
    static Optional<ChartCells> of(
            Findings findings, Wording wording, Live live, GrowthLines lines, FrontierSheet frontier) {
        return lines.of(Measure.PARAMETERS, Group.ALL)
                .filter(line -> live.isOn()
                        && line.block().isPresent()
                        && line.fit().isPresent()
                        && line.trend().n() <= MOST_POINTS)
                .map(line -> new ChartCells(findings, wording, live, line, frontier));
    }

    /** The record ids of the points of the trend of parameters. */
    private static Set<String> trendPoints(Findings findings) {
        return IntStream.range(0, findings.models().size())
                .filter(place ->
                        findings.analysis().parameterPoints().get(place).isPoint())
                .mapToObj(place -> findings.models().get(place).recordId())
                .collect(Collectors.toSet());
    }

    SheetPlan plan() {
        List<Integer> rows = new ArrayList<>();
        int count = Math.max(Math.max(pointRows(), LINE_POINTS), Math.max(2 * recordRows.size(), halfYears.size()));
        for (int row = 0; row < count; row++) {
            rows.add(row);
        }
        return table.of(rows, 1);
    }

    int pointRows() {
        return points.size() + SPARE_POINTS;
    }

    int recordPoints() {
        return 2 * recordRows.size();
    }

    List<FrontierStep> steps() {
        return steps;
    }

    List<Period> halfYears() {
        return halfYears;
    }

    boolean hasModelsOf(Region region) {
        return block.members().stream().anyMatch(model -> model.region() == region);
    }

    /** Whether the line may be drawn, as in the picture of the same trend. */
    boolean isQuotable() {
        return line.trend().quotable();
    }

    /** Some rows of a column, for a chart. */
    String range(String column, int count) {
        return live.addresses().range(SHEET, column, Table.FIRST_ROW, Table.FIRST_ROW + count - 1);
    }

    /** One cell of a column, for a chart. */
    String cell(String column, int index) {
        return live.addresses().cell(SHEET, column, Table.FIRST_ROW + index);
    }

    /** The cell with the name of a record holder. */
    String holder(int step) {
        return frontier.cell("model", recordRows.get(step));
    }

    private void define() {
        table.cell("number", Format.INTEGER, (index, row) -> Cell.number(index + 1.0));
        part("point_row", Format.INTEGER, pointRows(), this::pointRow, this::pointRowNumber);
        part("day", Format.DAY, pointRows(), (index, row) -> pointCell("sum", row) + "/2", this::day);
        part(
                "value",
                Format.GENERAL,
                pointRows(),
                (index, row) -> pointCell(PointsSheet.value(Measure.PARAMETERS), row),
                this::value);
        part("line_day", Format.DAY, LINE_POINTS, this::lineDay, this::lineDay);
        part("line", Format.GENERAL, LINE_POINTS, (index, row) -> onLine(row, ""), index -> onLine(index, 0));
        part("line_low", Format.GENERAL, LINE_POINTS, (index, row) -> onLine(row, "-"), index -> onLine(index, -1));
        part("line_high", Format.GENERAL, LINE_POINTS, (index, row) -> onLine(row, "+"), index -> onLine(index, 1));
        part("record_day", Format.DAY, recordPoints(), this::recordDay, this::recordDay);
        part("record_value", Format.GENERAL, recordPoints(), this::recordValue, this::recordValue);
        table.cell(
                "half_year",
                Format.TEXT,
                (index, row) ->
                        index < halfYears.size() ? Cell.text(wording.period(halfYears.get(index))) : Cell.BLANK);
        for (Region region : Region.values()) {
            part(
                    column(region),
                    Format.INTEGER,
                    halfYears.size(),
                    (index, row) -> region == Region.UNSTATED
                            ? count(Group.ALL, index) + "-" + own("china", row) + "-" + own("abroad", row)
                            : count(Group.of(region), index),
                    index -> counted(region, index));
        }
    }

    private interface CellFormula extends BiFunction<Integer, Integer, String> {}

    /** A column of which the first rows are filled. */
    private void part(String key, Format format, int count, CellFormula formula, IntToDoubleFunction value) {
        table.cell(
                key,
                format,
                (index, row) -> index < count
                        ? live.formula(formula.apply(index, row), Cell.number(value.applyAsDouble(index)))
                        : Cell.BLANK);
    }

    private String own(String column, int row) {
        return live.addresses().own(SHEET, column, row);
    }

    private String points(String column) {
        return block.range(column, live.addresses());
    }

    private String pointCell(String column, int row) {
        return "INDEX(" + live.addresses().range(PointsSheet.SHEET, column, 1, block.lastRow()) + ","
                + own("point_row", row) + ")";
    }

    /** Behind the last point it is drawn again, so that nothing is drawn that is none. */
    private String pointRow(int index, int row) {
        String logs = points(PointsSheet.log(Measure.PARAMETERS));
        String nth = "SUMPRODUCT(SMALL(ROW(" + logs + ")+" + Formulas.LATER_THAN_ALL + "*(1-ISNUMBER(" + logs + ")),"
                + (index + 1) + "))";
        String before = index == 0 ? String.valueOf(block.firstRow()) : own("point_row", row - 1);
        return Formulas.ifElse(line.cell("n") + ">=" + (index + 1), nth, before);
    }

    private ModelRecord point(int index) {
        return points.get(Math.min(index, points.size() - 1));
    }

    private double pointRowNumber(int index) {
        return live.pointRow(Group.ALL, point(index).recordId());
    }

    double day(int index) {
        return Live.date(point(index)).map(Live::sum).orElse(0.0) / 2;
    }

    double value(int index) {
        return Live.value(point(index), Measure.PARAMETERS).orElse(0.0);
    }

    private String lineDay(int index, int row) {
        String days = live.addresses().ownRange(SHEET, "day", Table.FIRST_ROW, Table.FIRST_ROW + pointRows() - 1);
        return "MIN(" + days + ")+(MAX(" + days + ")-MIN(" + days + "))*" + index + "/" + (LINE_POINTS - 1);
    }

    double lineDay(int index) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            first = Math.min(first, day(i));
            last = Math.max(last, day(i));
        }
        return first + (last - first) * index / (LINE_POINTS - 1);
    }

    private String onLine(int row, String side) {
        String away = "(1970+(" + own("line_day", row) + "-" + Live.DAY_OF_1970 + ")/"
                + Setting.DAYS_PER_YEAR.in(live.addresses()) + "-" + line.cell("mean_t") + ")";
        String middle = line.cell("mean_y") + "+" + line.cell("slope") + "*" + away;
        String reach = side.isEmpty()
                ? ""
                : side + line.cell("quantile") + "*SQRT(" + line.cell("residual_sd") + "^2/" + line.cell("n") + "+("
                        + away + "*" + line.cell("slope_error") + ")^2)";
        return Formulas.ifElse(
                "ISNUMBER(" + line.cell("slope") + ")", "10^(" + middle + reach + ")", own("value", Table.FIRST_ROW));
    }

    double onLine(int index, int side) {
        double t = 1970 + (lineDay(index) - Live.DAY_OF_1970) / fit.daysPerYear();
        double reach = fit.quantile() * Math.sqrt(fit.heightVarianceAt(t));
        return Math.pow(10, fit.at(t) + side * reach);
    }

    /** A record's day stands twice: where the last record ends and where its own begins. */
    private String recordDay(int index, int row) {
        int step = (index + 1) / 2;
        String end = Setting.DATA_END.in(live.addresses());
        if (step >= recordRows.size()) {
            return end;
        }
        String sum = frontier.cell("sum", recordRows.get(step));
        return Formulas.ifElse("ISNUMBER(" + sum + ")", sum + "/2", end);
    }

    double recordDay(int index) {
        int step = (index + 1) / 2;
        return step < steps.size() ? Live.sum(steps.get(step).released()) / 2 : dataEnd;
    }

    private String recordValue(int index, int row) {
        String value = frontier.cell("value", recordRows.get(index / 2));
        return index < 2
                ? "N(" + value + ")"
                : Formulas.ifElse("ISNUMBER(" + value + ")", value, own("record_value", row - 1));
    }

    double recordValue(int index) {
        return steps.get(Math.min(index / 2, steps.size() - 1)).value();
    }

    private String count(Group group, int index) {
        return live.block(group)
                .map(members -> "COUNTIF("
                        + members.range("half_year", live.addresses())
                        + "," + PlainNumber.of(PeriodsSheet.code(halfYears.get(index))) + ")")
                .orElse("0");
    }

    /** The column with the releases of a region; those without a country have one too. */
    static String column(Region region) {
        return region == Region.UNSTATED ? "unstated" : region.key();
    }

    double counted(Region region, int index) {
        return region == Region.UNSTATED
                ? counted(Group.ALL, index) - counted(Region.CHINA, index) - counted(Region.ABROAD, index)
                : counted(Group.of(region), index);
    }

    private double counted(Group group, int index) {
        return live.block(group)
                .map(members -> members.members().stream()
                        .filter(model -> !live.isExcluded(model)
                                && Live.date(model)
                                        .flatMap(Period::halfYearOf)
                                        .filter(halfYears.get(index)::equals)
                                        .isPresent())
                        .count())
                .orElse(0L);
    }

    /** From the first to the last half-year in which anything came out, without gaps; at most the last forty. */
    private static List<Period> halfYears(Findings findings) {
        TreeSet<Period> found = new TreeSet<>();
        for (ModelRecord model : findings.models()) {
            Live.date(model).flatMap(Period::halfYearOf).ifPresent(found::add);
        }
        List<Period> all = new ArrayList<>();
        for (Period next = found.isEmpty() ? new Period(1, 0) : found.first();
                !found.isEmpty() && next.compareTo(found.last()) <= 0;
                next = next.next()) {
            all.add(next);
        }
        return all.subList(Math.max(0, all.size() - MOST_HALF_YEARS), all.size());
    }
}
