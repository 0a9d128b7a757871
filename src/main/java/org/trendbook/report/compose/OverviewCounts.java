package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.analyze.Usability;
import org.trendbook.model.Severity;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What was counted: rows, points of each measure, problems. */
final class OverviewCounts {
    private final Findings findings;
    private final Wording wording;
    private final List<OverviewLine> lines = new ArrayList<>();

    private OverviewCounts(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    static List<OverviewLine> of(Findings findings, Wording wording) {
        return new OverviewCounts(findings, wording).lines();
    }

    private List<OverviewLine> lines() {
        lines.add(OverviewLine.heading(wording.get("overview.counts")));
        line("overview.rows", CountWords.input(findings, wording), wording.get("overview.rows.basis"));
        for (Usability usability : CountWords.stated(findings)) {
            lines.add(OverviewLine.of(
                    wording.get("overview.points_of", wording.measure(usability.measure())),
                    wording.get("overview.points.text", usability.points(), usability.models()),
                    CountWords.reasons(usability, wording)));
        }
        CountWords.unstated("overview.points_of_none", findings, wording).ifPresent(lines::add);
        for (Severity severity : Severity.values()) {
            long count = findings.problems().stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            lines.add(OverviewLine.of(
                    wording.word("severities", severity.key()),
                    wording.numbers().count(count),
                    wording.get("overview.problems.basis")));
        }
        return lines;
    }

    private void line(String topic, String finding, String basis) {
        lines.add(OverviewLine.of(wording.get(topic), finding, basis));
    }
}
