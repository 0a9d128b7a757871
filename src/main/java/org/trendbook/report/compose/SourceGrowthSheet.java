package org.trendbook.report.compose;

import org.trendbook.analyze.LineFit;
import org.trendbook.analyze.SourceGrowthRow;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** The growth figures that would be others under another source, with both values. */
final class SourceGrowthSheet {
    private SourceGrowthSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<SourceGrowthRow>(wording, "growth_by_source")
                .text("measure", row -> wording.measure(row.measure()))
                .text("group", row -> wording.group(row.group()))
                .text("source", SourceGrowthRow::source)
                .text(
                        "reading",
                        row -> wording.get("growth_by_source." + row.reading().key()))
                .number("growth_used", Format.DECIMAL, row -> row.used().line().map(LineFit::growthPerYear))
                .number(
                        "growth_other",
                        Format.DECIMAL,
                        row -> row.other().line().map(LineFit::growthPerYear))
                .number("doubling_used", Format.MONTHS, row -> row.used().doublingMonths())
                .number("doubling_other", Format.MONTHS, row -> row.other().doublingMonths())
                .count("n_used", row -> row.used().n())
                .count("n_other", row -> row.other().n())
                .text("finding", row -> TrendWords.status(row.other(), wording))
                .text("quotable", row -> wording.get(row.other().quotable() ? "yes" : "no"))
                .of(findings.analysis().growthBySource(), 2);
    }
}
