package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.Usability;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What was read and how much of it is usable, in words. */
final class CountWords {
    private CountWords() {}

    /** How many rows were read, kept and rejected, and how many models they describe. */
    static String input(Findings findings, Wording wording) {
        return wording.get(
                "overview.input.text",
                findings.read(),
                findings.kept(),
                findings.rejectedRows(),
                findings.models().size());
    }

    /** The measures that a record states, if only one. */
    static List<Usability> stated(Findings findings) {
        return findings.analysis().usability().stream()
                .filter(Usability::isStated)
                .toList();
    }

    /** One line for all measures that no record states, if there are any. */
    static Optional<OverviewLine> unstated(String topic, Findings findings, Wording wording) {
        List<String> measures = new ArrayList<>();
        for (Usability usability : findings.analysis().usability()) {
            if (!usability.isStated()) {
                measures.add(
                        measures.isEmpty()
                                ? wording.measure(usability.measure())
                                : wording.measureInSentence(usability.measure()));
            }
        }
        return measures.isEmpty()
                ? Optional.empty()
                : Optional.of(OverviewLine.of(
                        wording.get(topic), wording.list(measures), wording.get("overview.points.none")));
    }

    /** Why models are no points of a trend, with how many for each reason. */
    static String reasons(Usability usability, Wording wording) {
        List<String> reasons = new ArrayList<>();
        usability.byReason().forEach((reason, models) -> {
            if (!reason.isPoint() && models > 0) {
                reasons.add(wording.get("count_of", models, wording.word("point", reason.key())));
            }
        });
        return wording.list(reasons);
    }
}
