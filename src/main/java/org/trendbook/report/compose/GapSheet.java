package org.trendbook.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.trendbook.analyze.GapRow;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Group;
import org.trendbook.model.Measure;
import org.trendbook.model.Region;
import org.trendbook.report.Cell;
import org.trendbook.report.PlainNumber;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/**
 * Who first reached each size, in China and in the rest of the world, and how far apart. The rows of all sources are
 * formulas; those of a single source are values, since the sheet of models holds what all sources together say.
 */
final class GapSheet {
    static final String SHEET = "gap";

    private final Wording wording;
    private final Live live;
    private final ModelCells models;
    private final boolean hasRegions;
    private final List<GapRow> rows;
    private final Table<GapRow> table;

    GapSheet(Findings findings, Wording wording, Live live) {
        this.wording = wording;
        this.live = live;
        this.models = new ModelCells(live);
        this.hasRegions = findings.models().stream().anyMatch(model -> model.region() != Region.UNSTATED);
        this.rows = told(findings.analysis().gaps());
        this.table = live.addresses().with(SHEET, new Table<GapRow>(wording, SHEET));
        define();
    }

    SheetPlan plan() {
        return table.of(rows, 2);
    }

    /** Whether there is nothing to compare: no size is reached, or no model has a country. */
    boolean isEmpty() {
        return !hasRegions || rows.isEmpty();
    }

    /** The row of a threshold, where it is made of formulas. */
    Optional<Integer> rowOf(GapRow row) {
        int place = rows.indexOf(row);
        return live.isOn() && place >= 0 ? Optional.of(place + Table.FIRST_ROW) : Optional.empty();
    }

    /** A cell for the formulas of another sheet. */
    String cell(String column, int row) {
        return live.addresses().cell(SHEET, column, row);
    }

    private void define() {
        table.text("threshold", row -> wording.amount(Measure.PARAMETERS, row.threshold()))
                .text("records_of", this::recordsOf);
        side(Region.CHINA, GapRow::china);
        side(Region.ABROAD, GapRow::abroad);
        cell(
                "lag_months",
                Format.MONTHS,
                row -> Table.number(row.lagMonths().value()),
                (row, at) -> ifBoth(
                        at,
                        "(" + own("sum_china", at) + "-" + own("sum_abroad", at) + ")/2/"
                                + Setting.DAYS_PER_MONTH.in(live.addresses())));
        cell("who_leads", Format.TEXT, row -> Cell.text(lead(row, wording)), (row, at) -> lead(at));
        table.text("sign_depends_on_source", row -> wording.yesOrNo(row.signDependsOnSource()))
                .printedUpToHere();
        helpers(Region.CHINA, GapRow::china);
        helpers(Region.ABROAD, GapRow::abroad);
    }

    private String recordsOf(GapRow row) {
        return row.recordsOf().equals(GapRow.ALL_SOURCES)
                ? wording.get("records_of.all")
                : wording.source(row.recordsOf());
    }

    private void side(Region region, Function<GapRow, Computed<GapRow.First>> first) {
        String key = region.key();
        cell(
                "first_" + key,
                Format.TEXT,
                row -> first.apply(row).value().map(this::model).orElse(Cell.BLANK),
                (row, at) -> ifReached(key, at, models.link(own("model_row_" + key, at))));
        cell(
                "date_" + key,
                Format.TEXT,
                row -> Cell.text(first.apply(row)
                        .value()
                        .map(one -> wording.date(one.released()))
                        .orElse("")),
                (row, at) -> ifReached(key, at, models.text("released", own("model_row_" + key, at))));
    }

    private void helpers(Region region, Function<GapRow, Computed<GapRow.First>> first) {
        String key = region.key();
        cell(
                "day_" + key,
                Format.DAY,
                row -> Table.day(
                        first.apply(row).value().map(one -> one.released().from())),
                (row, at) -> ifReached(key, at, "INDEX(" + points("from") + "," + own("point_row_" + key, at) + ")"));
        if (!live.isOn()) {
            return;
        }
        cell(
                "sum_" + key,
                Format.INTEGER,
                row -> first.apply(row)
                        .value()
                        .<Cell>map(one -> Cell.number(Live.sum(one.released())))
                        .orElse(Cell.BLANK),
                (row, at) -> Formulas.blankIf(
                        "SUMPRODUCT(1*" + reaches(region, row) + ")=0",
                        Formulas.least(of(region, "sum"), reaches(region, row), Formulas.LATER_THAN_ALL)));
        cell(
                "value_" + key,
                Format.GENERAL,
                row -> Table.number(first.apply(row).value().map(GapRow.First::value)),
                (row, at) -> ifReached(key, at, Formulas.largest(values(region), isOfDay(region, row, at))));
        cell(
                "point_row_" + key,
                Format.INTEGER,
                row -> first.apply(row)
                        .value()
                        .<Cell>map(one -> Cell.number(live.pointRow(Group.of(region), one.recordId())))
                        .orElse(Cell.BLANK),
                (row, at) -> ifReached(key, at, pointRow(region, row, at)));
        cell(
                "model_row_" + key,
                Format.INTEGER,
                row -> first.apply(row)
                        .value()
                        .flatMap(one -> live.modelRow(one.recordId()))
                        .<Cell>map(Cell::number)
                        .orElse(Cell.BLANK),
                (row, at) ->
                        ifReached(key, at, "INDEX(" + points("model_row") + "," + own("point_row_" + key, at) + ")"));
    }

    private void cell(
            String key, Format format, Function<GapRow, Cell> cached, BiFunction<GapRow, Integer, String> formula) {
        table.cell(key, format, (row, at) -> {
            boolean isFormula = live.isOn() && row.recordsOf().equals(GapRow.ALL_SOURCES);
            boolean isHelper = key.startsWith("sum_") || key.startsWith("value_") || key.contains("_row_");
            if (!isFormula) {
                return isHelper ? Cell.BLANK : cached.apply(row);
            }
            return live.formula(formula.apply(row, at), cached.apply(row));
        });
    }

    private String own(String column, int row) {
        return live.addresses().own(SHEET, column, row);
    }

    private String of(Region region, String column) {
        // A region without models has no points: any cell that holds none stands for them.
        return live.block(Group.of(region))
                .map(block -> block.range(column, live.addresses()))
                .orElseGet(() -> live.addresses()
                        .range(PointsSheet.SHEET, column, live.lastPointRow() + 1, live.lastPointRow() + 1));
    }

    private String values(Region region) {
        return of(region, PointsSheet.value(Measure.PARAMETERS));
    }

    private String reaches(Region region, GapRow row) {
        return "(" + values(region) + ">=" + PlainNumber.of(row.threshold()) + ")";
    }

    private String isOfDay(Region region, GapRow row, int at) {
        return reaches(region, row) + "*(" + of(region, "sum") + "=" + own("sum_" + region.key(), at) + ")";
    }

    /** Of one day the largest; of several as large the one that is dated first, then the first by name. */
    private String pointRow(Region region, GapRow row, int at) {
        String isLargest =
                isOfDay(region, row, at) + "*(" + values(region) + "=" + own("value_" + region.key(), at) + ")";
        String from = Formulas.least(of(region, "from"), isLargest, Formulas.LATER_THAN_ALL);
        return Formulas.least(
                "ROW(" + values(region) + ")",
                isLargest + "*(" + of(region, "from") + "=" + from + ")",
                Formulas.LATER_THAN_ALL);
    }

    private String points(String column) {
        return live.addresses().range(PointsSheet.SHEET, column, 1, live.lastPointRow());
    }

    private Cell model(GapRow.First first) {
        return models.link(first.recordId(), wording.model(first.recordId(), first.model()));
    }

    private String ifReached(String side, int at, String then) {
        return Formulas.blankIf(own("sum_" + side, at) + "=\"\"", then);
    }

    private String ifBoth(int at, String then) {
        return Formulas.ifElse(
                "AND(ISNUMBER(" + own("sum_china", at) + "),ISNUMBER(" + own("sum_abroad", at) + "))", then, "\"\"");
    }

    private String lead(int at) {
        String lag = own("lag_months", at);
        MonthWords months = new MonthWords(wording);
        return Formulas.ifElse(
                "ISNUMBER(" + lag + ")",
                Formulas.ifElse(
                        lag + ">0",
                        months.formula("gap.abroad_first", lag),
                        Formulas.ifElse(
                                lag + "<0",
                                months.formula("gap.china_first", "-" + lag),
                                Formulas.text(wording.get("gap.together")))),
                Formulas.ifElse(
                        "ISNUMBER(" + own("sum_china", at) + ")",
                        Formulas.text(wording.get("gap.china_only")),
                        Formulas.ifElse(
                                "ISNUMBER(" + own("sum_abroad", at) + ")",
                                Formulas.text(wording.get("gap.abroad_only")),
                                Formulas.text(wording.get("gap.nobody")))));
    }

    /** With one source only, all sources are that one. */
    private static List<GapRow> told(List<GapRow> rows) {
        long sources = rows.stream().map(GapRow::recordsOf).distinct().count() - 1;
        return rows.stream()
                .filter(row -> sources > 1 || row.recordsOf().equals(GapRow.ALL_SOURCES))
                .toList();
    }

    /** 'China first by 13.5 months', 'abroad first by 4 months', 'China only', … */
    static String lead(GapRow row, Wording wording) {
        Optional<Double> lag = row.lagMonths().value();
        if (lag.isPresent()) {
            MonthWords months = new MonthWords(wording);
            return lag.get() > 0
                    ? months.of("gap.abroad_first", lag.get())
                    : lag.get() < 0 ? months.of("gap.china_first", -lag.get()) : wording.get("gap.together");
        }
        if (row.china().value().isPresent()) {
            return wording.get("gap.china_only");
        }
        return row.abroad().value().isPresent() ? wording.get("gap.abroad_only") : wording.get("gap.nobody");
    }
}
