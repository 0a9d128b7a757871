package org.trendbook.report.compose;

import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.spec.Selection;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Robustness;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.TrendWords;
import org.trendbook.report.findings.Wording;

/** Every trend with its points, its rate, its interval and the checks on it. */
final class GrowthDetailSheet {
    private GrowthDetailSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        List<GrowthRow> rows = findings.analysis().growth().stream()
                .filter(row -> row.trend().n() > 0)
                .toList();
        return new Table<GrowthRow>(wording, "growth_detail")
                .text("measure", row -> wording.measure(row.key().measure()))
                .text("group", row -> wording.group(row.key().group()))
                .text("group_kind", row -> wording.kind(row.key().group()))
                .text("finding", row -> finding(row, wording))
                .text("quotable", row -> wording.yesOrNo(row.trend().quotable()))
                .count("n", row -> row.trend().n())
                .number("growth", Format.DECIMAL, row -> line(row).map(LineFit::growthPerYear))
                .number("growth_low", Format.DECIMAL, row -> growth(row).map(Interval::low))
                .number("growth_high", Format.DECIMAL, row -> growth(row).map(Interval::high))
                .number("doubling", Format.MONTHS, row -> row.trend().doublingMonths())
                .number("doubling_low", Format.MONTHS, row -> row.trend().doublingLow())
                .number("doubling_high", Format.MONTHS, row -> row.trend().doublingHigh())
                .number(
                        "r_squared",
                        Format.FINE,
                        row -> line(row).flatMap(fit -> fit.rSquared().value()))
                .day("first", row -> row.trend().span().map(DateSpan::first))
                .day("last", row -> row.trend().span().map(DateSpan::last))
                .text("analysis", row -> wording.word("analysis", row.key().analysis()))
                .text("points", row -> wording.word("points", row.key().points().key()))
                .text(
                        "selection",
                        row -> wording.word("selection", row.key().selection().key()))
                .text("shape", row -> wording.word("shape", row.shape().key()))
                .text("segment", row -> wording.word("segment", row.segment().key()))
                .text("chosen", row -> wording.yesOrNo(row.chosen()))
                .day("break_at", row -> row.breakAt().value())
                .number("bic", Format.DECIMAL, row -> row.bic().value())
                .number("residual_sd", Format.DECIMAL, row -> line(row).map(LineFit::residualSd))
                .number("boot_low", Format.DECIMAL, row -> bootstrap(row).map(Interval::low))
                .number("boot_high", Format.DECIMAL, row -> bootstrap(row).map(Interval::high))
                .number(
                        "boot_left_out",
                        Format.INTEGER,
                        row -> row.robustness().bootstrap().value().map(drawn -> (double) drawn.leftOut()))
                .number(
                        "theil_sen",
                        Format.DECIMAL,
                        row -> row.robustness().theilSen().value().map(Robustness.TheilSen::growth))
                .number(
                        "without_low",
                        Format.DECIMAL,
                        row -> leaveOneOut(row).map(one -> one.growth().low()))
                .number(
                        "without_high",
                        Format.DECIMAL,
                        row -> leaveOneOut(row).map(one -> one.growth().high()))
                .text(
                        "moved_most_by",
                        row -> leaveOneOut(row)
                                .map(one -> wording.model(one.recordId(), one.mostInfluential()))
                                .orElse(""))
                .number(
                        "earliest",
                        Format.DECIMAL,
                        row -> row.robustness().earliest().value())
                .number(
                        "latest",
                        Format.DECIMAL,
                        row -> row.robustness().latest().value())
                .of(rows, 2);
    }

    /** A line through record setters, which is never to be quoted, is descriptive. */
    private static String finding(GrowthRow row, Wording wording) {
        return row.key().selection() == Selection.FRONTIER && line(row).isPresent()
                ? wording.get("trend.descriptive", TrendWords.status(row.trend(), wording))
                : TrendWords.finding(row.trend(), wording);
    }

    private static Optional<LineFit> line(GrowthRow row) {
        return row.trend().line();
    }

    private static Optional<Interval> growth(GrowthRow row) {
        return line(row).flatMap(LineFit::growthInterval);
    }

    private static Optional<Interval> bootstrap(GrowthRow row) {
        return row.robustness().bootstrap().value().map(Robustness.Drawn::growth);
    }

    private static Optional<Robustness.LeaveOneOut> leaveOneOut(GrowthRow row) {
        return row.robustness().leaveOneOut().value();
    }
}
