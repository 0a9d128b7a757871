package org.trendbook.report.compose;

import org.trendbook.model.Column;
import org.trendbook.model.RejectedRow;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The rows that are in no figure, with the reason and every cell. */
final class RejectedSheet {
    private RejectedSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        Table<RejectedRow> table = new Table<RejectedRow>(wording, "rejected")
                .text("file", row -> row.problem().origin().file())
                .count("line", row -> row.problem().origin().line())
                .prose(
                        "reason",
                        row -> wording.get("problem." + row.problem().code().key()))
                .prose("advice", row -> ProblemsSheet.advice(row.problem(), wording));
        for (Column column : Column.values()) {
            table.text(column.header(), row -> row.record().text(column));
        }
        return table.text("surplus", row -> String.join(" | ", row.surplus())).of(findings.rejected(), 2);
    }
}
