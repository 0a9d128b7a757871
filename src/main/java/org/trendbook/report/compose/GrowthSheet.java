package org.trendbook.report.compose;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.TrendWords;
import org.trendbook.report.findings.Wording;

/** How fast each group grows: the straight lines, as formulas over the trend points, and what they are reckoned from. */
final class GrowthSheet {
    private final Wording wording;
    private final Live live;
    private final GrowthLines lines;
    private final Table<GrowthLines.Line> table;

    GrowthSheet(Wording wording, Live live, GrowthLines lines) {
        this.wording = wording;
        this.live = live;
        this.lines = lines;
        this.table = live.addresses().with(GrowthLines.SHEET, new Table<GrowthLines.Line>(wording, GrowthLines.SHEET));
        define();
    }

    SheetPlan plan() {
        return table.of(lines.all(), 2);
    }

    private void define() {
        defineFindings();
        defineWorkings();
    }

    /** What a reader looks for: it is printed. */
    private void defineFindings() {
        table.text("measure", line -> wording.measure(line.measure()))
                .text("group", line -> wording.group(line.group()))
                .text("group_kind", line -> wording.kind(line.group()));
        text("finding", this::finding, trend -> TrendWords.finding(trend, wording));
        table.column(
                "n",
                Format.INTEGER,
                line -> formula(
                        line,
                        () -> "COUNT(" + log(line) + ")",
                        Cell.number(line.trend().n())));
        number("growth", Format.DECIMAL, line -> ifLine(line, "10^" + line.own("slope")), LineFit::growthPerYear);
        interval("growth_low", GrowthSheet::low, Interval::low);
        interval("growth_high", GrowthSheet::high, Interval::high);
        months("doubling", line -> ifLine(line, doubling(line.own("slope"))), Trend::doublingMonths);
        months("doubling_low", line -> ifLine(line, doubling("(" + high(line) + ")")), Trend::doublingLow);
        months(
                "doubling_high",
                line -> ifLine(
                        line,
                        Formulas.blankIf(
                                line.own("status") + "=" + Formulas.text(wording.get("trend.flat")),
                                doubling("(" + low(line) + ")"))),
                Trend::doublingHigh);
        figure(
                "r_squared",
                Format.FINE,
                line -> ifLine(
                        line,
                        Formulas.blankIf(
                                "MAX(" + log(line) + ")=MIN(" + log(line) + ")",
                                "RSQ(" + log(line) + "," + line.points("t") + ")")),
                trend -> trend.line().flatMap(fit -> fit.rSquared().value()));
        text("quotable", this::quotable, trend -> wording.yesOrNo(trend.quotable()));
        table.column("rows", Format.TEXT, this::rows).printedUpToHere();
    }

    /** What the findings are computed from. */
    private void defineWorkings() {
        table.column("first", Format.DAY, line -> day(line, () -> first(line), DateSpan::first))
                .column("last", Format.DAY, line -> day(line, () -> last(line), DateSpan::last));
        number("slope", Format.FINE, this::slope, LineFit::slope);
        number("slope_error", Format.FINE, line -> ifLine(line, error(line)), LineFit::slopeError);
        number(
                "quantile",
                Format.FINE,
                line -> ifLine(
                        line, "T.INV.2T(1-" + Setting.CONFIDENCE.in(live.addresses()) + "," + line.own("n") + "-2)"),
                LineFit::quantile);
        number(
                "residual_sd",
                Format.FINE,
                line -> ifLine(
                        line,
                        "SQRT(SUMSQ(" + line.points(PointsSheet.residual(line.measure())) + ")/(" + line.own("n")
                                + "-2))"),
                LineFit::residualSd);
        number(
                "mean_t",
                Format.FINE,
                line -> ifLine(
                        line, "SUMPRODUCT(ISNUMBER(" + log(line) + ")*" + line.points("t") + ")/" + line.own("n")),
                LineFit::center);
        text("status", this::status, trend -> TrendWords.status(trend, wording));
        number("mean_y", Format.FINE, line -> ifLine(line, "AVERAGE(" + log(line) + ")"), fit -> fit.at(fit.center()));
        number(
                "intercept",
                Format.FINE,
                line -> ifLine(line, "INTERCEPT(" + log(line) + "," + line.points("t") + ")"),
                LineFit::intercept);
        table.column("span_months", Format.MONTHS, this::span)
                .text("live", line -> wording.get(line.block().isPresent() ? "growth.live.yes" : "growth.live.no"));
    }

    /** @param formula asked for only where the line's figures are formulas */
    private Cell formula(GrowthLines.Line line, Supplier<String> formula, Cell cached) {
        return line.block().isPresent() ? live.formula(formula.get(), cached) : cached;
    }

    private void text(String key, Function<GrowthLines.Line, String> formula, Function<Trend, String> words) {
        table.column(
                key,
                Format.TEXT,
                line -> formula(line, () -> formula.apply(line), Cell.text(words.apply(line.trend()))));
    }

    private void number(
            String key, Format format, Function<GrowthLines.Line, String> formula, Function<LineFit, Double> value) {
        figure(key, format, formula, trend -> trend.line().map(value));
    }

    /** @param slope the end of its interval */
    private void interval(String key, Function<GrowthLines.Line, String> slope, Function<Interval, Double> end) {
        figure(
                key,
                Format.DECIMAL,
                line -> ifLine(line, "10^(" + slope.apply(line) + ")"),
                trend -> trend.line().flatMap(LineFit::growthInterval).map(end));
    }

    private void months(
            String key, Function<GrowthLines.Line, String> formula, Function<Trend, Optional<Double>> months) {
        figure(key, Format.MONTHS, formula, months);
    }

    private void figure(
            String key,
            Format format,
            Function<GrowthLines.Line, String> formula,
            Function<Trend, Optional<Double>> value) {
        table.column(
                key, format, line -> formula(line, () -> formula.apply(line), Table.number(value.apply(line.trend()))));
    }

    private Cell day(GrowthLines.Line line, Supplier<String> formula, Function<DateSpan, LocalDate> end) {
        return formula(line, formula, Table.day(line.trend().span().map(end)));
    }

    private String log(GrowthLines.Line line) {
        return line.points(PointsSheet.log(line.measure()));
    }

    private static String ifLine(GrowthLines.Line line, String then) {
        return Formulas.ifElse("ISNUMBER(" + line.own("slope") + ")", then, "\"\"");
    }

    /** Slope less its reach. */
    private static String low(GrowthLines.Line line) {
        return line.own("slope") + "-" + line.own("quantile") + "*" + line.own("slope_error");
    }

    private static String high(GrowthLines.Line line) {
        return line.own("slope") + "+" + line.own("quantile") + "*" + line.own("slope_error");
    }

    private String doubling(String slope) {
        return Formulas.blankIf(
                slope + "=0",
                "LOG10(2)/" + slope + "*" + Setting.DAYS_PER_YEAR.in(live.addresses()) + "/"
                        + Setting.DAYS_PER_MONTH.in(live.addresses()));
    }

    private String slope(GrowthLines.Line line) {
        return Formulas.blankIf(
                "OR(" + line.own("n") + "<" + Setting.LEAST_POINTS.in(live.addresses()) + "," + line.own("span_months")
                        + "=0)",
                "SLOPE(" + log(line) + "," + line.points("t") + ")");
    }

    private String error(GrowthLines.Line line) {
        return line.own("residual_sd") + "/SQRT(SUMPRODUCT(ISNUMBER(" + log(line) + ")*(" + line.points("t") + "-"
                + line.own("mean_t") + ")^2))";
    }

    private String first(GrowthLines.Line line) {
        return Formulas.blankIf(
                line.own("n") + "=0",
                Formulas.least(line.points("from"), "ISNUMBER(" + log(line) + ")", Formulas.LATER_THAN_ALL));
    }

    private String last(GrowthLines.Line line) {
        return Formulas.blankIf(
                line.own("n") + "=0",
                Formulas.largest(
                        "(" + line.points("sum") + "-" + line.points("from") + ")", "ISNUMBER(" + log(line) + ")"));
    }

    private Cell span(GrowthLines.Line line) {
        return formula(
                line,
                () -> Formulas.ifElse(
                        line.own("n") + "=0",
                        "0",
                        "(" + Formulas.largest(line.points("sum"), "ISNUMBER(" + log(line) + ")") + "-"
                                + Formulas.least(
                                        line.points("sum"), "ISNUMBER(" + log(line) + ")", Formulas.LATER_THAN_ALL)
                                + ")/2/" + Setting.DAYS_PER_MONTH.in(live.addresses())),
                Table.number(line.days().map(days -> days / Conventions.STANDARD.daysPerMonth())));
    }

    /** As {@link TrendWords#finding}. */
    private String finding(GrowthLines.Line line) {
        return Formulas.ifElse(
                "AND(ISNUMBER(" + line.own("slope") + ")," + line.own("quotable") + "="
                        + Formulas.text(wording.get("no")) + ")",
                Formulas.ifElse(
                        line.own("n") + "<" + Setting.LEAST_QUOTABLE_POINTS.in(live.addresses()),
                        Formulas.filled(wording.get("trend.unquotable.finding"), line.own("status")),
                        Formulas.filled(wording.get("trend.unquotable.span.finding"), line.own("status"))),
                line.own("status"));
    }

    private String status(GrowthLines.Line line) {
        String low = "(" + low(line) + ")";
        String high = "(" + high(line) + ")";
        return Formulas.ifElse(
                "ISNUMBER(" + line.own("slope") + ")",
                Formulas.ifElse(
                        low + "*" + high + "<=0",
                        Formulas.text(wording.get("trend.flat")),
                        Formulas.ifElse(
                                line.own("slope") + ">0",
                                Formulas.text(wording.get("trend.fitted")),
                                Formulas.text(wording.get("trend.falling")))),
                Formulas.ifElse(
                        line.own("n") + "<" + Setting.LEAST_POINTS.in(live.addresses()),
                        Formulas.text(wording.get("trend.too_few")),
                        Formulas.text(wording.get("trend.no_span"))));
    }

    private String quotable(GrowthLines.Line line) {
        return Formulas.yesOrNo(
                "AND(ISNUMBER(" + line.own("slope") + ")," + line.own("n") + ">="
                        + Setting.LEAST_QUOTABLE_POINTS.in(live.addresses()) + "," + line.own("span_months") + ">="
                        + Setting.LEAST_QUOTABLE_MONTHS.in(live.addresses()) + ")",
                wording);
    }

    private Cell rows(GrowthLines.Line line) {
        return line.block()
                .<Cell>map(block -> new Cell.Link(
                        wording.get("growth.rows.link", block.members().size()),
                        live.addresses().target(PointsSheet.SHEET, block.firstRow())))
                .orElse(Cell.BLANK);
    }
}
