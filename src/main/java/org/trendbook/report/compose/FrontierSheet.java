package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.sample.Group;
import org.trendbook.model.Measure;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/**
 * Who held the record, from when, by what factor and for how long. As formulas each row looks for the first larger model
 * after the row above it; a few empty rows behind each group leave room for records that a change brings.
 */
final class FrontierSheet {
    static final String SHEET = "frontier";
    private static final int SPARE_ROWS = 2;

    private final Wording wording;
    private final Live live;
    private final ModelCells models;
    private final List<Line> lines;
    private final Table<Line> table;

    /**
     * One row.
     *
     * @param step missing for a spare row
     * @param block where the chain is made of formulas
     */
    private record Line(
            Measure measure,
            Group group,
            Optional<FrontierStep> step,
            Optional<PointBlock> block,
            boolean isFirst,
            boolean isLast) {}

    FrontierSheet(Findings findings, Wording wording, Live live) {
        this.wording = wording;
        this.live = live;
        this.models = new ModelCells(live);
        this.lines = lines(findings, live);
        this.table = live.addresses().with(SHEET, new Table<Line>(wording, SHEET));
        define();
    }

    SheetPlan plan() {
        return table.of(lines, 4);
    }

    /** The row of a step, where it is made of formulas. */
    Optional<Integer> rowOf(FrontierStep step) {
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            if (line.block().isPresent() && line.step().filter(step::equals).isPresent()) {
                return Optional.of(place + Table.FIRST_ROW);
            }
        }
        return Optional.empty();
    }

    /** The rows of a group's records, spare ones with them. */
    List<Integer> chainOf(Measure measure, Group group) {
        return IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).measure() == measure
                        && lines.get(place).group().equals(group))
                .mapToObj(place -> place + Table.FIRST_ROW)
                .toList();
    }

    /** A cell for the formulas of another sheet. */
    String cell(String column, int row) {
        return live.addresses().cell(SHEET, column, row);
    }

    /** The steps of the fixed groups; those of the others are in a sheet of their own. */
    static List<FrontierStep> steps(Findings findings, boolean ofFixedGroups) {
        return findings.analysis().frontier().stream()
                .filter(step -> Live.isFixed(step.group()) == ofFixedGroups)
                .toList();
    }

    private static List<Line> lines(Findings findings, Live live) {
        Map<List<Object>, List<FrontierStep>> chains = new LinkedHashMap<>();
        for (FrontierStep step : steps(findings, true)) {
            chains.computeIfAbsent(List.of(step.measure(), step.group()), unseen -> new ArrayList<>())
                    .add(step);
        }
        List<Line> lines = new ArrayList<>();
        for (List<FrontierStep> chain : chains.values()) {
            Measure measure = chain.get(0).measure();
            Group group = chain.get(0).group();
            Optional<PointBlock> block = live.block(group);
            int rows = chain.size() + (block.isPresent() ? SPARE_ROWS : 0);
            for (int i = 0; i < rows; i++) {
                Optional<FrontierStep> step = i < chain.size() ? Optional.of(chain.get(i)) : Optional.empty();
                lines.add(new Line(measure, group, step, block, i == 0, i == rows - 1));
            }
        }
        return lines;
    }

    private void define() {
        text(
                "measure",
                step -> wording.measure(step.measure()),
                (line, row) -> Formulas.text(wording.measure(line.measure())));
        text("group", step -> wording.group(step.group()), (line, row) -> Formulas.text(wording.group(line.group())));
        text("released", step -> wording.date(step.released()), (line, row) -> ofModel("released", row));
        cell("model", Format.TEXT, this::model, (line, row) -> models.link(own("model_row", row)));
        text(
                "organization",
                step -> wording.organizations(step.organizations()),
                (line, row) -> ofModel("organization", row));
        text("size", step -> wording.amount(step.measure(), step.value()), this::size);
        cell("ratio", Format.DECIMAL, step -> Table.number(step.ratio().value()), this::ratio);
        cell("months_held", Format.MONTHS, step -> Cell.number(step.monthsHeld()), this::months);
        text("so_far", step -> wording.yesOrNo(step.soFar()), this::soFar);
        text("order_uncertain", step -> wording.yesOrNo(step.orderUncertain()), this::uncertain);
        table.printedUpToHere();
        cell("from", Format.DAY, step -> Cell.day(step.released().from()), this::from);
        cell(
                "to",
                Format.DAY,
                step -> Cell.day(step.released().to()),
                (line, row) -> own("sum", row) + "-" + own("from", row));
        cell("value", Format.GENERAL, step -> Cell.number(step.value()), this::value);
        text("record_id", FrontierStep::recordId, (line, row) -> ofModel("record_id", row));
        if (live.isOn()) {
            table.cell(
                    "sum",
                    Format.INTEGER,
                    (line, row) -> live.formula(
                            sum(line, row), line.step().map(FrontierSheet::sum).orElse(Cell.BLANK)));
            cell(
                    "point_row",
                    Format.INTEGER,
                    step -> Cell.number(live.pointRow(step.group(), step.recordId())),
                    this::pointRow);
            cell(
                    "model_row",
                    Format.INTEGER,
                    step -> Cell.number(modelRow(step)),
                    (line, row) -> "INDEX(" + points("model_row") + "," + own("point_row", row) + ")");
        }
    }

    private interface RowFormula extends BiFunction<Line, Integer, String> {}

    private void text(String key, Function<FrontierStep, String> words, RowFormula formula) {
        cell(key, Format.TEXT, step -> Cell.text(words.apply(step)), formula);
    }

    /** A cell that is empty in a row that no record fills. */
    private void cell(String key, Format format, Function<FrontierStep, Cell> cached, RowFormula formula) {
        table.cell(key, format, (line, row) -> {
            Cell value = line.step().map(cached).orElse(Cell.BLANK);
            return line.block().isEmpty()
                    ? value
                    : live.formula(Formulas.blankIf(own("sum", row) + "=\"\"", formula.apply(line, row)), value);
        });
    }

    private String own(String column, int row) {
        return live.addresses().own(SHEET, column, row);
    }

    private String points(String column) {
        return live.addresses().range(PointsSheet.SHEET, column, 1, live.lastPointRow());
    }

    private String ofModel(String column, int row) {
        return models.text(column, own("model_row", row));
    }

    private Cell model(FrontierStep step) {
        return models.link(step.recordId(), wording.model(step.recordId(), step.model()));
    }

    /** 1 for each point of the chain's trend, else 0. */
    private String isPoint(Line line) {
        return "ISNUMBER(" + of(line, PointsSheet.log(line.measure())) + ")";
    }

    private String values(Line line) {
        return of(line, PointsSheet.value(line.measure()));
    }

    private String of(Line line, String column) {
        return line.block().orElseThrow().range(column, live.addresses());
    }

    private String toBeat(Line line, int row) {
        return line.isFirst() ? "0" : own("value", row - 1);
    }

    /** The day of the first larger point, as the sum of both its ends. */
    private String sum(Line line, int row) {
        if (line.block().isEmpty()) {
            return "\"\"";
        }
        String larger = isPoint(line) + "*(" + values(line) + ">" + toBeat(line, row) + ")";
        return Formulas.blankIf(
                "SUMPRODUCT(" + larger + ")=0", Formulas.least(of(line, "sum"), larger, Formulas.LATER_THAN_ALL));
    }

    private static Cell sum(FrontierStep step) {
        return Cell.number(Live.sum(step.released()));
    }

    private String isOfDay(Line line, int row) {
        return isPoint(line) + "*(" + of(line, "sum") + "=" + own("sum", row) + ")";
    }

    /** The largest of that day. */
    private String value(Line line, int row) {
        return Formulas.largest(values(line), isOfDay(line, row));
    }

    private String isLargest(Line line, int row) {
        return isOfDay(line, row) + "*(" + values(line) + "=" + own("value", row) + ")";
    }

    private String from(Line line, int row) {
        return Formulas.least(of(line, "from"), isLargest(line, row), Formulas.LATER_THAN_ALL);
    }

    /** Of several as large, the first. */
    private String pointRow(Line line, int row) {
        return Formulas.least(
                "ROW(" + values(line) + ")",
                isLargest(line, row) + "*(" + of(line, "from") + "=" + own("from", row) + ")",
                Formulas.LATER_THAN_ALL);
    }

    private double modelRow(FrontierStep step) {
        return live.modelRow(step.recordId()).orElseThrow();
    }

    private String size(Line line, int row) {
        return SizeWords.formula(line.measure(), own("value", row), line.step().map(FrontierStep::value), wording);
    }

    private String ratio(Line line, int row) {
        return line.isFirst() ? "\"\"" : own("value", row) + "/" + own("value", row - 1);
    }

    private String next(Line line, int row) {
        return line.isLast() ? "\"\"" : own("sum", row + 1);
    }

    private String months(Line line, int row) {
        String next = next(line, row);
        return "(" + Formulas.ifElse(next + "=\"\"", "2*" + Setting.DATA_END.in(live.addresses()), next) + "-"
                + own("sum", row) + ")/2/" + Setting.DAYS_PER_MONTH.in(live.addresses());
    }

    /** The last row says so when there is no room for more. */
    private String soFar(Line line, int row) {
        if (!line.isLast()) {
            return Formulas.yesOrNo(next(line, row) + "=\"\"", wording);
        }
        return Formulas.ifElse(
                "SUMPRODUCT(" + isPoint(line) + "*(" + values(line) + ">" + own("value", row) + "))=0",
                Formulas.text(wording.get("yes")),
                Formulas.text(wording.get("frontier.more")));
    }

    /** Whether another model, as large as the record to beat, may in truth have come first; not one of the same single day. */
    private String uncertain(Line line, int row) {
        String from = own("from", row);
        String to = own("to", row);
        String sum = own("sum", row);
        String sameDay = "(" + from + "=" + to + ")*(" + of(line, "from") + "=" + from + ")*(" + of(line, "sum") + "="
                + sum + ")";
        String rivals = "SUMPRODUCT(" + isPoint(line) + "*(" + values(line) + ">=" + toBeat(line, row) + ")*("
                + of(line, "sum") + ">=" + sum + ")*(" + of(line, "from") + "<=" + to + ")*(ROW(" + values(line)
                + ")<>" + own("point_row", row) + ")*(1-" + sameDay + "))>0";
        String condition = line.isFirst() ? rivals : "OR(" + rivals + "," + own("to", row - 1) + ">=" + from + ")";
        return Formulas.yesOrNo(condition, wording);
    }
}
