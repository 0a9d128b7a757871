package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trendbook.analyze.OutlookRow;
import org.trendbook.analyze.Usability;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.Shape;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.model.Measure;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What the data do not support: rates, and outlooks with the reason. */
final class OverviewLimits {
    private final Findings findings;
    private final Wording wording;
    private final List<OverviewLine> lines = new ArrayList<>();

    private OverviewLimits(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    static List<OverviewLine> of(Findings findings, Wording wording) {
        return new OverviewLimits(findings, wording).lines();
    }

    private List<OverviewLine> lines() {
        lines.add(OverviewLine.heading(wording.get("overview.unsupported")));
        for (Usability usability : CountWords.stated(findings)) {
            Optional<GrowthRow> row = findings.line(usability.measure(), Group.ALL);
            if (row.isEmpty() || !row.get().trend().quotable()) {
                lines.add(OverviewLine.of(
                        wording.measure(usability.measure()),
                        wording.get("overview.unsupported.text", usability.points()),
                        CountWords.reasons(usability, wording)));
            }
        }
        CountWords.unstated("overview.unstated", findings, wording).ifPresent(lines::add);
        noOutlook();
        return lines;
    }

    /** One line for each reason, and in it the groups of each measure; of a group without a model there is nothing to say. */
    private void noOutlook() {
        List<Measure> stated =
                CountWords.stated(findings).stream().map(Usability::measure).toList();
        Map<String, Map<Measure, List<String>>> groups = new LinkedHashMap<>();
        for (OutlookRow outlook : findings.analysis().outlook()) {
            Measure measure = outlook.key().measure();
            outlook.crossings()
                    .whyNot()
                    .filter(reason ->
                            stated.contains(measure) && isKnown(outlook.key().group()))
                    .ifPresent(reason -> groups.computeIfAbsent(why(reason, outlook), one -> new LinkedHashMap<>())
                            .computeIfAbsent(measure, one -> new ArrayList<>())
                            .add(wording.groupInSentence(outlook.key().group())));
        }
        groups.forEach((reason, byMeasure) -> line(
                "overview.outlook",
                wording.get(
                        "overview.outlook.none",
                        byMeasure.entrySet().stream()
                                .map(entry -> wording.get(
                                        "overview.outlook.groups",
                                        wording.measureInSentence(entry.getKey()),
                                        wording.list(entry.getValue())))
                                .collect(Collectors.joining(wording.get("about.separator")))),
                reason));
    }

    /** What is true of the last segment alone is not said of the whole trend, whose rate may stand above. */
    private String why(WhyNot reason, OutlookRow outlook) {
        String word = wording.word("why_not", reason.key());
        return outlook.shape() == Shape.LINE ? word : wording.get("overview.outlook.since_break", word);
    }

    private boolean isKnown(Group group) {
        return findings.models().stream().anyMatch(group::holds);
    }

    private void line(String topic, String finding, String basis) {
        lines.add(OverviewLine.of(wording.get(topic), finding, basis));
    }
}
