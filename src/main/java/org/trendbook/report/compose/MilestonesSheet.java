package org.trendbook.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.SelectedModels;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Amounts;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What happened when: every dated event of every model, in order of time. */
final class MilestonesSheet {
    private MilestonesSheet() {}

    private record Milestone(Event event, ModelRecord model) {}

    static SheetPlan plan(Findings findings, Wording wording, Live live) {
        ModelCells models = new ModelCells(live);
        SelectedModels printed = live.sheetModels().printed();
        List<Milestone> milestones = printed.stream()
                .flatMap(model -> model.events().stream().map(event -> new Milestone(event, model)))
                .sorted(Comparator.comparing(Milestone::event)
                        .thenComparing(one -> one.model().name()))
                .toList();
        return new Table<Milestone>(wording, "milestones")
                .text("date", one -> wording.date(one.event().date()))
                .column("model", Format.NARROW, one -> models.link(one.model().recordId(), wording.model(one.model())))
                .text("event", one -> wording.word("event", one.event().kind().key()))
                .column(
                        "organization",
                        Format.NARROW,
                        one -> Cell.text(wording.organizations(one.model().organizations())))
                .text(
                        "region",
                        one -> wording.word("group.region", one.model().region().key()))
                .column(
                        "size",
                        Format.NARROW,
                        one -> models.repeated(
                                one.model(), "size", Amounts.words(one.model(), Measure.PARAMETERS, wording)))
                .column("domain", Format.NARROW, one -> Cell.text(Lists.domains(one.model(), wording)))
                .text("source", one -> one.event().source())
                .printedUpToHere()
                .day("from", one -> Optional.of(one.event().date().from()))
                .day("to", one -> Optional.of(one.event().date().to()))
                .text("raw_date", one -> one.event().raw())
                .text("locator", one -> one.event().locator())
                .ofPrinted(milestones, printed, findings, 2);
    }
}
