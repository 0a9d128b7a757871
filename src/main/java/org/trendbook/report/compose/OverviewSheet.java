package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.GapRow;
import org.trendbook.analyze.Group;
import org.trendbook.analyze.GroupKind;
import org.trendbook.analyze.GrowthRow;
import org.trendbook.analyze.OutlookRow;
import org.trendbook.analyze.PeakRow;
import org.trendbook.analyze.PointReason;
import org.trendbook.analyze.Robustness;
import org.trendbook.analyze.Usability;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.RecordsOf;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.Measure;
import org.trendbook.model.Severity;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** The first sheet: the few sentences that the figures support, what they do not support, and what was counted. */
final class OverviewSheet {
    private final Findings findings;
    private final Wording wording;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String topic, String finding, String basis, Emphasis emphasis) {}

    private OverviewSheet(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    static SheetPlan plan(Findings findings, Wording wording) {
        return new OverviewSheet(findings, wording).compose();
    }

    private SheetPlan compose() {
        heading("overview.made_of");
        line("overview.input", inputSentence(), sourcesSentence());
        for (Measure measure : measures()) {
            growth(measure);
        }
        leaders();
        gap();
        claims();
        unsupported();
        counts();
        return new Table<Line>(wording, "overview")
                .column("topic", Format.TEXT, line -> Cell.text(line.topic(), line.emphasis()))
                .prose("finding", Line::finding)
                .prose("basis", Line::basis)
                .of(lines, 1);
    }

    private String inputSentence() {
        return wording.get(
                "overview.input.text",
                findings.read(),
                findings.kept(),
                findings.rejectedRows(),
                findings.models().size());
    }

    private String sourcesSentence() {
        return findings.sources().stream()
                .map(source -> source.title().isEmpty() ? source.id() : source.title())
                .collect(Collectors.joining(wording.get("about.separator")));
    }

    /** The measures of which there is anything to say. */
    private List<Measure> measures() {
        return findings.analysis().usability().stream()
                .filter(usability -> usability.points() > 0)
                .map(Usability::measure)
                .toList();
    }

    private void growth(Measure measure) {
        Optional<GrowthRow> all = findings.line(measure, Group.ALL);
        if (all.isEmpty()) {
            return;
        }
        lines.add(new Line(wording.measure(measure), "", "", Emphasis.HEADING));
        trend("overview.all", all.get());
        robustness(all.get());
        for (String architecture : List.of("dense", "sparse")) {
            findings.line(measure, Group.of(GroupKind.ARCHITECTURE, architecture))
                    .filter(row -> row.trend().n() > 0)
                    .ifPresent(row -> trend("overview." + architecture, row));
        }
        findings.analysis().peaks().stream()
                .filter(peak ->
                        peak.measure() == measure && peak.group().equals(Group.ALL) && peak.halfYearsAfter() > 0)
                .findFirst()
                .ifPresent(this::peak);
    }

    private void trend(String topic, GrowthRow row) {
        line(
                topic,
                TrendWords.title(row.trend(), wording.measure(row.key().measure()), wording),
                TrendWords.figures(row.trend(), wording));
    }

    private void robustness(GrowthRow row) {
        Optional<Robustness.LeaveOneOut> one = row.robustness().leaveOneOut().value();
        if (one.isPresent() && row.trend().quotable()) {
            line(
                    "overview.sensitivity",
                    wording.get(
                            "overview.sensitivity.text",
                            wording.model(one.get().recordId(), one.get().mostInfluential()),
                            wording.numbers().factor(one.get().without())),
                    wording.get(
                            "overview.sensitivity.basis",
                            wording.factors(one.get().growth())));
        }
        Optional<Double> earliest = row.robustness().earliest().value();
        Optional<Double> latest = row.robustness().latest().value();
        if (earliest.isPresent() && latest.isPresent() && row.trend().quotable()) {
            line(
                    "overview.dates",
                    wording.get(
                            "overview.dates.text",
                            wording.numbers().fixed(earliest.get(), 2),
                            wording.numbers().fixed(latest.get(), 2)),
                    wording.get("overview.dates.basis"));
        }
    }

    private void peak(PeakRow peak) {
        line(
                "overview.peak",
                wording.get(
                        "overview.peak.text",
                        wording.period(peak.peak()),
                        wording.amount(peak.measure(), peak.largest()),
                        wording.model(peak.recordId(), peak.model())),
                wording.get(
                        "overview.peak.basis",
                        TrendWords.figures(peak.before(), wording),
                        TrendWords.figures(peak.after(), wording)));
    }

    private void leaders() {
        List<FrontierStep> steps = findings.analysis().frontier().stream()
                .filter(step ->
                        step.measure() == Measure.PARAMETERS && step.group().equals(Group.ALL))
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        heading("overview.leaders");
        for (FrontierStep step : steps) {
            lines.add(new Line(
                    wording.date(step.released()),
                    wording.get(
                            "overview.leader.text",
                            wording.model(step.recordId(), step.model()),
                            wording.organizations(step.organizations()),
                            wording.amount(step.measure(), step.value())),
                    wording.get(
                            step.soFar() ? "overview.leader.so_far" : "overview.leader.held",
                            wording.numbers().months(step.monthsHeld())),
                    Emphasis.NONE));
        }
    }

    private void gap() {
        List<GapRow> rows = findings.analysis().gaps().stream()
                .filter(row -> row.recordsOf().equals(GapRow.ALL_SOURCES))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        heading("overview.gap");
        for (GapRow row : rows) {
            lines.add(new Line(
                    wording.get("overview.gap.topic", wording.amount(Measure.PARAMETERS, row.threshold())),
                    GapSheet.lead(row, wording),
                    firsts(row),
                    Emphasis.NONE));
        }
    }

    private String firsts(GapRow row) {
        List<String> firsts = new ArrayList<>();
        row.china()
                .value()
                .ifPresent(one -> firsts.add(wording.get(
                        "overview.gap.china",
                        wording.model(one.recordId(), one.model()),
                        wording.date(one.released()))));
        row.abroad()
                .value()
                .ifPresent(one -> firsts.add(wording.get(
                        "overview.gap.abroad",
                        wording.model(one.recordId(), one.model()),
                        wording.date(one.released()))));
        if (row.signDependsOnSource()) {
            firsts.add(wording.get("overview.gap.depends"));
        }
        return String.join(wording.get("about.separator"), firsts);
    }

    private void claims() {
        List<JudgedClaim> judged = findings.crosschecked().claims().stream()
                .filter(claim -> claim.recordsOf() == RecordsOf.OWN)
                .toList();
        if (judged.isEmpty()) {
            return;
        }
        heading("overview.claims");
        line("overview.claims.judged", verdictCounts(judged), wording.get("overview.claims.basis"));
        for (JudgedClaim claim : judged) {
            if (claim.verdict() == Verdict.CONTRADICTED) {
                lines.add(new Line(
                        wording.word("verdict", claim.verdict().key()),
                        wording.reasons(claim.reasons()),
                        claim.claim().raw().source()
                                + wording.get("about.separator")
                                + claim.claim().raw().locator(),
                        Emphasis.NONE));
            }
        }
    }

    private String verdictCounts(List<JudgedClaim> judged) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count =
                    judged.stream().filter(claim -> claim.verdict() == verdict).count();
            if (count > 0) {
                counts.add(wording.get("count_of", count, wording.word("verdict", verdict.key())));
            }
        }
        return wording.get("overview.claims.text", judged.size(), wording.list(counts));
    }

    private void unsupported() {
        heading("overview.unsupported");
        for (Usability usability : findings.analysis().usability()) {
            Optional<GrowthRow> row = findings.line(usability.measure(), Group.ALL);
            if (row.isEmpty() || !row.get().trend().quotable()) {
                lines.add(new Line(
                        wording.measure(usability.measure()),
                        wording.get("overview.unsupported.text", usability.points()),
                        reasons(usability),
                        Emphasis.NONE));
            }
        }
        for (OutlookRow outlook : findings.analysis().outlook()) {
            outlook.crossings()
                    .whyNot()
                    .ifPresent(reason -> lines.add(new Line(
                            wording.get(
                                    "overview.outlook",
                                    wording.measure(outlook.key().measure()),
                                    wording.group(outlook.key().group())),
                            wording.get("overview.outlook.none"),
                            wording.word("why_not", reason.key()),
                            Emphasis.NONE)));
        }
    }

    private String reasons(Usability usability) {
        List<String> reasons = new ArrayList<>();
        usability.byReason().forEach((reason, models) -> {
            if (!reason.isPoint() && models > 0) {
                reasons.add(wording.get("count_of", models, wording.word("point", reason.key())));
            }
        });
        return wording.list(reasons);
    }

    private void counts() {
        heading("overview.counts");
        line("overview.rows", inputSentence(), wording.get("overview.rows.basis"));
        for (Usability usability : findings.analysis().usability()) {
            lines.add(new Line(
                    wording.get("overview.points_of", wording.measure(usability.measure())),
                    wording.get("overview.points.text", usability.points(), usability.models()),
                    reasonsOf(usability),
                    Emphasis.NONE));
        }
        for (Severity severity : Severity.values()) {
            long count = findings.problems().stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            lines.add(new Line(
                    wording.word("severities", severity.key()),
                    wording.numbers().count(count),
                    wording.get("overview.problems.basis"),
                    Emphasis.NONE));
        }
    }

    private String reasonsOf(Usability usability) {
        return usability.byReason().getOrDefault(PointReason.NO_VALUE, 0) == usability.models()
                ? wording.get("overview.points.none")
                : reasons(usability);
    }

    private void heading(String key) {
        lines.add(new Line(wording.get(key), "", "", Emphasis.HEADING));
    }

    private void line(String topic, String finding, String basis) {
        lines.add(new Line(wording.get(topic), finding, basis, Emphasis.NONE));
    }
}
