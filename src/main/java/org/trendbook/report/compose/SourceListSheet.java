package org.trendbook.report.compose;

import org.trendbook.model.Source;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** From which sources of which date the records are, the one that is believed first at the top. */
final class SourceListSheet {
    static final String SHEET = "source_list";

    private SourceListSheet() {}

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<Source>(wording, SHEET)
                .text("source_id", Source::id)
                .prose("title", Source::title)
                .text("publisher", Source::publisher)
                .text("published", Source::published)
                .text("language", Source::language)
                .text(
                        "priority",
                        source -> source.priority() == Integer.MAX_VALUE ? "" : String.valueOf(source.priority()))
                .prose("note", Source::note)
                .of(findings.sources(), 1);
    }
}
