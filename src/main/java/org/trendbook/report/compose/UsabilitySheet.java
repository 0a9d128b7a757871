package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.analyze.Usability;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.model.Measure;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** Of each measure: how many models are points of its trend, and why the others are not. */
final class UsabilitySheet {
    private UsabilitySheet() {}

    private record Line(Measure measure, PointReason reason, int models, int all) {}

    static SheetPlan plan(Findings findings, Wording wording) {
        List<Line> lines = new ArrayList<>();
        for (Usability usability : findings.analysis().usability()) {
            for (Map.Entry<PointReason, Integer> entry : usability.byReason().entrySet()) {
                lines.add(new Line(usability.measure(), entry.getKey(), entry.getValue(), usability.models()));
            }
        }
        return new Table<Line>(wording, "usability")
                .text("measure", line -> wording.measure(line.measure()))
                .text("is_point", line -> wording.yesOrNo(line.reason().isPoint()))
                .prose("reason", line -> wording.word("point", line.reason().key()))
                .count("models", Line::models)
                .number(
                        "share",
                        Format.PERCENT,
                        line -> line.all() == 0 ? Optional.empty() : Optional.of((double) line.models() / line.all()))
                .of(lines, 1);
    }
}
