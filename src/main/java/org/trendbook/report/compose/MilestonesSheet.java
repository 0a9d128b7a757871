package org.trendbook.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.SheetPlan;

/** What happened when: every dated event of every model, in order of time. */
final class MilestonesSheet {
    private MilestonesSheet() {}

    private record Milestone(Event event, ModelRecord model) {}

    static SheetPlan plan(Findings findings, Wording wording) {
        List<Milestone> milestones = findings.models().stream()
                .flatMap(model -> model.events().stream().map(event -> new Milestone(event, model)))
                .sorted(Comparator.comparing(Milestone::event)
                        .thenComparing(one -> one.model().name()))
                .toList();
        return new Table<Milestone>(wording, "milestones")
                .text("date", one -> wording.date(one.event().date()))
                .text("model", one -> wording.model(one.model()))
                .text("event", one -> wording.word("event", one.event().kind().key()))
                .text("organization", one -> wording.organizations(one.model().organizations()))
                .text(
                        "region",
                        one -> wording.word("group.region", one.model().region().key()))
                .text("size", one -> Amounts.words(one.model(), Measure.PARAMETERS, wording))
                .text("domain", one -> Lists.domains(one.model(), wording))
                .day("from", one -> Optional.of(one.event().date().from()))
                .day("to", one -> Optional.of(one.event().date().to()))
                .text("raw_date", one -> one.event().raw())
                .text("source", one -> one.event().source())
                .text("locator", one -> one.event().locator())
                .of(milestones, 2);
    }
}
