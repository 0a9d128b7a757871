package org.trendbook.report.compose;

import java.util.Optional;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The record holders of the groups that differ from report to report, such as organizations: values. */
final class FrontierDetailSheet {
    private FrontierDetailSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<FrontierStep>(wording, "frontier_detail")
                .text("measure", step -> wording.measure(step.measure()))
                .text("group_kind", step -> wording.kind(step.group()))
                .text("group", step -> wording.group(step.group()))
                .text("released", step -> wording.date(step.released()))
                .text("model", step -> wording.model(step.recordId(), step.model()))
                .text("size", step -> wording.amount(step.measure(), step.value()))
                .number("ratio", Format.DECIMAL, step -> step.ratio().value())
                .number("months_held", Format.MONTHS, step -> Optional.of(step.monthsHeld()))
                .text("so_far", step -> wording.yesOrNo(step.soFar()))
                .text("order_uncertain", step -> wording.yesOrNo(step.orderUncertain()))
                .day("from", step -> Optional.of(step.released().from()))
                .number("value", Format.GENERAL, step -> Optional.of(step.value()))
                .of(FrontierSheet.steps(findings, false), 3);
    }
}
