package org.trendbook.report.compose;

import java.util.Optional;
import org.trendbook.analyze.SourceGrowthRow;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.TrendWords;
import org.trendbook.report.findings.Wording;

/** The growth figures that would be others under another source, with both values; a rate that may not be quoted is not shown. */
final class SourceGrowthSheet {
    private SourceGrowthSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<SourceGrowthRow>(wording, "growth_by_source")
                .text("measure", row -> wording.measure(row.measure()))
                .text("group", row -> wording.group(row.group()))
                .text("source", row -> wording.source(row.source()))
                .text(
                        "reading",
                        row -> wording.get("growth_by_source." + row.reading().key()))
                .column("growth_used", Format.DECIMAL, row -> growth(row.used(), wording))
                .column("growth_other", Format.DECIMAL, row -> growth(row.other(), wording))
                .number("doubling_used", Format.MONTHS, row -> doubling(row.used()))
                .number("doubling_other", Format.MONTHS, row -> doubling(row.other()))
                .count("n_used", row -> row.used().n())
                .count("n_other", row -> row.other().n())
                .text("finding", row -> TrendWords.status(row.other(), wording))
                .text("quotable", row -> wording.yesOrNo(row.other().quotable()))
                .of(findings.analysis().growthBySource(), 2);
    }

    /** The factor a year; of a rate that may not be quoted, why not: it would be taken for one that may. */
    private static Cell growth(Trend trend, Wording wording) {
        if (trend.quotable()) {
            return Table.number(trend.line().map(LineFit::growthPerYear));
        }
        String why = trend.line().isPresent()
                ? wording.get("growth_by_source." + TrendWords.unquotable(trend))
                : TrendWords.status(trend, wording);
        return Cell.text(why, Emphasis.MUTED);
    }

    private static Optional<Double> doubling(Trend trend) {
        return trend.quotable() ? trend.doublingMonths() : Optional.empty();
    }
}
