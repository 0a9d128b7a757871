package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trendbook.analyze.PeriodRow;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Period;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.model.Measure;
import org.trendbook.report.Cell;
import org.trendbook.report.PlainNumber;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What came out in each half-year and year, and how large it was; as formulas for the fixed groups. */
final class PeriodsSheet {
    static final String SHEET = "periods";
    /** So far back a model may be moved into a period in which nothing came out, and is counted there. */
    private static final int YEARS_WITHOUT_GAPS = 20;

    private final Wording wording;
    private final Live live;
    private final List<PeriodRow> rows;
    private final Table<PeriodRow> table;

    private PeriodsSheet(Wording wording, Live live, String sheet, List<PeriodRow> rows) {
        this.wording = wording;
        this.live = live;
        this.rows = rows;
        this.table = live.addresses().with(sheet, new Table<PeriodRow>(wording, sheet));
        define();
    }

    /** The periods of the fixed groups. */
    static PeriodsSheet of(Findings findings, Wording wording, Live live) {
        List<PeriodRow> rows = rows(findings, true);
        return new PeriodsSheet(wording, live, SHEET, live.isOn() ? withoutGaps(rows) : rows);
    }

    /** The periods of the groups that differ from report to report: values. */
    static PeriodsSheet detail(Findings findings, Wording wording, Live live) {
        return new PeriodsSheet(wording, live, "periods_detail", rows(findings, false));
    }

    SheetPlan plan() {
        return table.of(rows, 3);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The number of a period in formulas: 20211 for the first half of 2021, 2021 for the year. */
    static double code(Period period) {
        return period.isYear() ? period.year() : period.year() * 10 + period.half();
    }

    /** Releases are counted once, with the parameters; another measure is told where anything is recorded of it. */
    private static List<PeriodRow> rows(Findings findings, boolean ofFixedGroups) {
        List<PeriodRow> all = findings.analysis().periods().stream()
                .filter(row -> Live.isFixed(row.group()) == ofFixedGroups)
                .toList();
        Set<Measure> recorded = all.stream()
                .filter(row -> row.withValue() > 0)
                .map(PeriodRow::measure)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(row -> row.measure() == Measure.PARAMETERS || recorded.contains(row.measure()))
                .toList();
    }

    /** The same with a row for each period between two of a series: formulas count what a change brings there. */
    private static List<PeriodRow> withoutGaps(List<PeriodRow> rows) {
        int last = rows.stream().mapToInt(row -> row.period().year()).max().orElse(0);
        List<PeriodRow> whole = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            PeriodRow row = rows.get(place);
            if (place > 0 && isOneSeries(rows.get(place - 1), row)) {
                Period gap = rows.get(place - 1).period().next();
                for (; !gap.equals(row.period()); gap = gap.next()) {
                    if (gap.year() > last - YEARS_WITHOUT_GAPS) {
                        whole.add(empty(row, gap));
                    }
                }
            }
            whole.add(row);
        }
        return whole;
    }

    /** A period before a later one with a model is over. */
    private static PeriodRow empty(PeriodRow later, Period period) {
        return new PeriodRow(
                later.measure(),
                later.group(),
                period,
                false,
                0,
                0,
                Computed.missing(WhyNot.NO_VALUE),
                Computed.missing(WhyNot.NO_VALUE));
    }

    private void define() {
        table.text("measure", row -> wording.measure(row.measure()))
                .text("group", row -> wording.group(row.group()))
                .column("period", Format.TEXT, row -> Cell.text(wording.period(row.period())));
        cell(
                "partial",
                Format.TEXT,
                row -> Cell.text(wording.yesOrNo(row.partial())),
                (row, at) -> Formulas.yesOrNo(
                        Live.serial(row.period().lastDay()) + ">" + Setting.DATA_END.in(live.addresses()), wording));
        cell(
                "models",
                Format.INTEGER,
                row -> Cell.number(row.models()),
                (row, at) -> "COUNTIF(" + points(row, column(row)) + "," + digits(row) + ")");
        cell(
                "with_value",
                Format.INTEGER,
                row -> Cell.number(row.withValue()),
                (row, at) -> hasValue(row) ? "SUMPRODUCT(" + isValued(row) + ")" : "0");
        cell("largest_in_words", Format.TEXT, row -> Cell.text(words(row)), this::words);
        growth("growth_of_largest", "largest", PeriodRow.Growth::ofLargest);
        growth("growth_of_mean", "geometric_mean", PeriodRow.Growth::ofMean);
        cell(
                "growth_over",
                Format.TEXT,
                row -> Cell.text(over(row)),
                (row, at) -> ifGrown(at, "INDEX(" + range("period", at) + "," + own("over_row", at) + ")"));
        table.printedUpToHere();
        size(
                "smallest",
                PeriodRow.Sizes::smallest,
                (row, at) -> Formulas.least(values(row), isValued(row), Formulas.LARGER_THAN_ALL));
        size(
                "median",
                PeriodRow.Sizes::median,
                (row, at) -> "("
                        + Formulas.smallest(values(row), isValued(row), "INT((" + own("with_value", at) + "+1)/2)")
                        + "+"
                        + Formulas.smallest(values(row), isValued(row), "INT(" + own("with_value", at) + "/2)+1")
                        + ")/2");
        size(
                "geometric_mean",
                PeriodRow.Sizes::geometricMean,
                (row, at) -> "10^(SUMPRODUCT(" + isValued(row) + "*LOG10(" + values(row) + "+(" + values(row) + "=0)))/"
                        + own("with_value", at) + ")");
        size("largest", PeriodRow.Sizes::largest, (row, at) -> Formulas.largest(values(row), isValued(row)));
        if (live.isOn() && !rows.isEmpty() && Live.isFixed(rows.get(0).group())) {
            cell("over_row", Format.INTEGER, row -> overRow(row), this::overRow);
        }
    }

    private interface RowFormula extends BiFunction<PeriodRow, Integer, String> {}

    private void cell(String key, Format format, Function<PeriodRow, Cell> cached, RowFormula formula) {
        table.cell(
                key,
                format,
                (row, at) -> isLive(row) ? live.formula(formula.apply(row, at), cached.apply(row)) : cached.apply(row));
    }

    private void size(String key, Function<PeriodRow.Sizes, Double> figure, RowFormula formula) {
        cell(
                key,
                Format.GENERAL,
                row -> Table.number(row.sizes().value().map(figure)),
                (row, at) -> hasValue(row)
                        ? Formulas.blankIf(own("with_value", at) + "=0", formula.apply(row, at))
                        : "\"\"");
    }

    private void growth(String key, String figure, Function<PeriodRow.Growth, Double> growth) {
        cell(
                key,
                Format.DECIMAL,
                row -> Table.number(row.growth().value().map(growth)),
                (row, at) ->
                        ifGrown(at, own(figure, at) + "/INDEX(" + range(figure, at) + "," + own("over_row", at) + ")"));
    }

    private boolean isLive(PeriodRow row) {
        return Live.isFixed(row.group()) && live.block(row.group()).isPresent();
    }

    private boolean hasValue(PeriodRow row) {
        return live.measures().contains(row.measure());
    }

    private String own(String column, int row) {
        return live.addresses().own(SHEET, column, row);
    }

    /** A column from the header to the row above: rows count as in the sheet. */
    private String range(String column, int row) {
        return live.addresses().ownRange(SHEET, column, 1, row - 1);
    }

    private String points(PeriodRow row, String column) {
        return live.block(row.group()).orElseThrow().range(column, live.addresses());
    }

    private String values(PeriodRow row) {
        return points(row, PointsSheet.value(row.measure()));
    }

    private static String column(PeriodRow row) {
        return row.period().isYear() ? "year" : "half_year";
    }

    private static String digits(PeriodRow row) {
        return PlainNumber.of(code(row.period()));
    }

    private String isValued(PeriodRow row) {
        return "(" + points(row, column(row)) + "=" + digits(row) + ")*(" + values(row) + ">0)";
    }

    private String words(PeriodRow row) {
        return row.sizes()
                .value()
                .map(sizes -> wording.amount(row.measure(), sizes.largest()))
                .orElse("");
    }

    private String words(PeriodRow row, int at) {
        String value = own("largest", at);
        Optional<Double> stated = row.sizes().value().map(PeriodRow.Sizes::largest);
        return Formulas.blankIf(value + "=\"\"", SizeWords.formula(row.measure(), value, stated, wording));
    }

    private String over(PeriodRow row) {
        return row.growth().value().map(growth -> wording.period(growth.over())).orElse("");
    }

    private String ifGrown(int at, String then) {
        return Formulas.ifElse("ISNUMBER(" + own("over_row", at) + ")", then, "\"\"");
    }

    /** The row of the last full period of the same length before this one that has a value. */
    private String overRow(PeriodRow row, int at) {
        int first = firstOfItsKind(row);
        if (first == at) {
            return "\"\"";
        }
        String counts = live.addresses().ownRange(SHEET, "with_value", first, at - 1);
        String partial = live.addresses().ownRange(SHEET, "partial", first, at - 1);
        String before = "SUMPRODUCT(MAX((" + counts + ">0)*(" + partial + "=" + Formulas.text(wording.get("no"))
                + ")*ROW(" + counts + ")))";
        return Formulas.ifElse(
                "AND(" + own("with_value", at) + ">0," + own("partial", at) + "=" + Formulas.text(wording.get("no"))
                        + ")",
                Formulas.blankIf(before + "=0", before),
                "\"\"");
    }

    private Cell overRow(PeriodRow row) {
        return row.growth()
                .value()
                .<Cell>map(growth -> Cell.number(Table.FIRST_ROW + placeOf(row, growth.over())))
                .orElse(Cell.BLANK);
    }

    private int placeOf(PeriodRow row, Period period) {
        for (int place = 0; place < rows.size(); place++) {
            PeriodRow other = rows.get(place);
            if (isOneSeries(row, other) && other.period().equals(period)) {
                return place;
            }
        }
        throw new IllegalStateException("growth over a period without a row: " + period.key());
    }

    private int firstOfItsKind(PeriodRow row) {
        int place = 0;
        while (!isOneSeries(row, rows.get(place))) {
            place++;
        }
        return place + Table.FIRST_ROW;
    }

    private static boolean isOneSeries(PeriodRow one, PeriodRow other) {
        return one.measure() == other.measure()
                && one.group().equals(other.group())
                && one.period().isYear() == other.period().isYear();
    }
}
