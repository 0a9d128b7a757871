package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The first sheet: the few sentences that the figures support, what they do not support, and what was counted. */
final class OverviewSheet {
    private OverviewSheet() {}

    static SheetPlan plan(
            Findings findings,
            Wording wording,
            Live live,
            GrowthLines growthLines,
            FrontierSheet frontier,
            GapSheet gap) {
        List<OverviewLine> lines = new ArrayList<>();
        lines.add(OverviewLine.heading(wording.get("overview.made_of")));
        lines.add(OverviewLine.of(
                wording.get("overview.input"), CountWords.input(findings, wording), sources(findings, wording)));
        lines.addAll(OverviewGrowth.of(findings, wording, live, growthLines));
        lines.addAll(OverviewLeaders.of(findings, wording, live, frontier));
        lines.addAll(OverviewGap.of(findings, wording, live, gap));
        lines.addAll(OverviewClaims.of(findings, wording));
        lines.addAll(OverviewLimits.of(findings, wording));
        lines.addAll(OverviewCounts.of(findings, wording));
        return new Table<OverviewLine>(wording, "overview")
                .column("topic", Format.TEXT, OverviewLine::topic)
                .column("finding", Format.PROSE, OverviewLine::finding)
                .column("basis", Format.PROSE, OverviewLine::basis)
                .of(lines, 1);
    }

    private static String sources(Findings findings, Wording wording) {
        return findings.sources().stream()
                .map(source -> source.title().isEmpty() ? source.id() : source.title())
                .collect(Collectors.joining(wording.get("about.separator")));
    }
}
