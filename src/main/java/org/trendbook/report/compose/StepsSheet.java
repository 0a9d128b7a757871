package org.trendbook.report.compose;

import org.trendbook.analyze.StepRow;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What each step of the named analyses, and each exclusion, left. */
final class StepsSheet {
    private StepsSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        StepRules rules = new StepRules(wording);
        return new Table<StepRow>(wording, "steps")
                .text("analysis", row -> wording.word("analysis", row.analysis()))
                .count("number", StepRow::number)
                .text("step", row -> wording.word("step", row.kind()))
                .text("rule", row -> row.step().map(step -> step.fold(rules)).orElse(""))
                .prose("reason", StepRow::reason)
                .count("before", StepRow::before)
                .count("after", StepRow::after)
                .count("usable", StepRow::usable)
                .count("changed", StepRow::changed)
                .text("unmatched", row -> wording.list(row.unmatched()))
                .of(findings.analysis().steps(), 2);
    }
}
