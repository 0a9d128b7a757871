package org.trendbook.report.compose;

import java.util.Optional;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** Who held the record, from when, by what factor and for how long. */
final class FrontierSheet {
    private FrontierSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<FrontierStep>(wording, "frontier")
                .text("measure", step -> wording.measure(step.measure()))
                .text("group", step -> wording.group(step.group()))
                .text("released", step -> wording.date(step.released()))
                .text("model", step -> wording.model(step.recordId(), step.model()))
                .text("organization", step -> wording.organizations(step.organizations()))
                .text("size", step -> wording.amount(step.measure(), step.value()))
                .number("ratio", Format.DECIMAL, step -> step.ratio().value())
                .number("months_held", Format.MONTHS, step -> Optional.of(step.monthsHeld()))
                .text("so_far", step -> wording.get(step.soFar() ? "yes" : "no"))
                .text("order_uncertain", step -> wording.get(step.orderUncertain() ? "yes" : "no"))
                .day("from", step -> Optional.of(step.released().from()))
                .day("to", step -> Optional.of(step.released().to()))
                .number("value", Format.INTEGER, step -> Optional.of(step.value()))
                .text("record_id", FrontierStep::recordId)
                .of(findings.analysis().frontier(), 4);
    }
}
