package org.trendbook.report.compose;

import java.util.BitSet;
import java.util.List;
import org.trendbook.column.ChosenPlaces;
import org.trendbook.crosscheck.SourceDifference;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.OnDemand;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What several sources say of the same model, side by side. */
final class SourcesSheet {
    private SourcesSheet() {}

    private static List<SourceDifference> differencesFirst(Findings findings) {
        List<SourceDifference> all = findings.crosschecked().differences();
        ChosenPlaces differing = places(all, false);
        ChosenPlaces agreeing = places(all, true);
        return new OnDemand<>(
                all.size(),
                index -> all.get(
                        index < differing.size() ? differing.at(index) : agreeing.at(index - differing.size())));
    }

    private static ChosenPlaces places(List<SourceDifference> all, boolean agrees) {
        BitSet places = new BitSet();
        int place = 0;
        for (SourceDifference one : all) {
            places.set(place++, one.agrees() == agrees);
        }
        return ChosenPlaces.of(places);
    }

    static SheetPlan plan(Findings findings, Wording wording) {
        return new Table<SourceDifference>(wording, "sources")
                .text("model", row -> wording.name(row.model()))
                .text("column", row -> wording.word("measure", row.column()))
                .text("source_a", row -> wording.source(row.sourceA()))
                .text("value_a", row -> Readings.of(row, row.valueA(), wording))
                .text("source_b", row -> wording.source(row.sourceB()))
                .text("value_b", row -> Readings.of(row, row.valueB(), wording))
                .column(
                        "agrees",
                        Format.TEXT,
                        row -> row.agrees()
                                ? Cell.text(wording.get("sources.agree"), Emphasis.GOOD)
                                : Cell.text(wording.get("sources.differ"), Emphasis.BAD))
                .prose("difference", row -> wording.reason(row.difference()))
                .of(differencesFirst(findings), 1);
    }
}
