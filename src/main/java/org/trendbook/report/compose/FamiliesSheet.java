package org.trendbook.report.compose;

import java.util.Optional;
import org.trendbook.analyze.FamilyStep;
import org.trendbook.model.Measure;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The ladder of each series: from step to step, how much larger and how much later. */
final class FamiliesSheet {
    private FamiliesSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<FamilyStep>(wording, "families")
                .text("family", FamilyStep::family)
                .count("step", FamilyStep::step)
                .text("model", step -> wording.model(step.recordId(), step.model()))
                .text("released", step -> wording.date(step.released()))
                .text("size", step -> wording.amount(Measure.PARAMETERS, step.value()))
                .number("ratio", Format.DECIMAL, step -> step.ratio().value())
                .number("months", Format.MONTHS, step -> step.months().value())
                .day("from", step -> Optional.of(step.released().from()))
                .number("parameters", Format.INTEGER, step -> Optional.of(step.value()))
                .of(findings.analysis().families(), 1);
    }
}
