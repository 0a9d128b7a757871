package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.GapRow;
import org.trendbook.analyze.Group;
import org.trendbook.analyze.GroupKind;
import org.trendbook.analyze.GrowthRow;
import org.trendbook.analyze.LineFit;
import org.trendbook.analyze.OutlookRow;
import org.trendbook.analyze.PeakRow;
import org.trendbook.analyze.Robustness;
import org.trendbook.analyze.SourceGrowthRow;
import org.trendbook.analyze.Trend;
import org.trendbook.analyze.Usability;
import org.trendbook.analyze.WhyNot;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.RecordsOf;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.Measure;
import org.trendbook.model.Region;
import org.trendbook.model.Severity;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** The first sheet: the few sentences that the figures support, what they do not support, and what was counted. */
final class OverviewSheet {
    private final Findings findings;
    private final Wording wording;
    private final Live live;
    private final GrowthLines growthLines;
    private final FrontierSheet frontier;
    private final GapSheet gap;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Cell topic, Cell finding, Cell basis) {
        Line(String topic, String finding, String basis, Emphasis emphasis) {
            this(Cell.text(topic, emphasis), Cell.text(finding), Cell.text(basis));
        }
    }

    private OverviewSheet(
            Findings findings,
            Wording wording,
            Live live,
            GrowthLines growthLines,
            FrontierSheet frontier,
            GapSheet gap) {
        this.findings = findings;
        this.wording = wording;
        this.live = live;
        this.growthLines = growthLines;
        this.frontier = frontier;
        this.gap = gap;
    }

    static SheetPlan plan(
            Findings findings,
            Wording wording,
            Live live,
            GrowthLines growthLines,
            FrontierSheet frontier,
            GapSheet gap) {
        return new OverviewSheet(findings, wording, live, growthLines, frontier, gap).compose();
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
                .column("topic", Format.TEXT, Line::topic)
                .column("finding", Format.PROSE, Line::finding)
                .column("basis", Format.PROSE, Line::basis)
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
        anotherSource(all.get());
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
        String title = TrendWords.title(row.trend(), wording.measure(row.key().measure()), wording);
        String figures = TrendWords.figures(row.trend(), wording);
        Optional<GrowthLines.Line> line = growthLines
                .of(row.key().measure(), row.key().group())
                .filter(found -> found.block().isPresent());
        lines.add(new Line(
                Cell.text(wording.get(topic)),
                line.map(found -> live.formula(TrendFormulas.title(found, title, wording), Cell.text(title)))
                        .orElse(Cell.text(title)),
                line.map(found -> live.formula(TrendFormulas.figures(found, figures, wording), Cell.text(figures)))
                        .orElse(Cell.text(figures))));
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

    /** Of the sources that would change the growth of all models, the one that would change it most. */
    private void anotherSource(GrowthRow row) {
        List<SourceGrowthRow> others = findings.analysis().growthBySource().stream()
                .filter(other -> other.measure() == row.key().measure()
                        && other.group().equals(Group.ALL)
                        && other.used().quotable()
                        && other.other().quotable())
                .toList();
        others.stream()
                .max(Comparator.comparingDouble(other -> Math.abs(slope(other.other()) - slope(other.used()))))
                .ifPresent(most -> line(
                        "overview.another_source",
                        wording.get(
                                "overview.another_source.text",
                                TrendWords.growth(most.used(), wording),
                                most.source(),
                                wording.get("growth_by_source." + most.reading().key()),
                                TrendWords.growth(most.other(), wording)),
                        wording.get("overview.another_source.basis")));
    }

    private static double slope(Trend trend) {
        return trend.line().map(LineFit::slope).orElse(0.0);
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
        for (int index = 0; index < steps.size(); index++) {
            FrontierStep step = steps.get(index);
            Cell topic = Cell.text(wording.date(step.released()));
            Cell finding = Cell.text(wording.get(
                    step.organizations().isEmpty() ? "overview.leader.without_organization" : "overview.leader.text",
                    wording.model(step.recordId(), step.model()),
                    wording.organizations(step.organizations()),
                    wording.amount(step.measure(), step.value())));
            Cell basis = Cell.text(wording.get(
                    step.soFar() ? "overview.leader.so_far" : "overview.leader.held",
                    wording.numbers().months(step.monthsHeld())));
            Optional<Integer> row = frontier.rowOf(step);
            lines.add(new Line(
                    row.map(at -> live.formula(frontier.cell("released", at), topic))
                            .orElse(topic),
                    row.map(at -> live.formula(leader(at), finding)).orElse(finding),
                    row.map(at -> live.formula(held(at), basis)).orElse(basis)));
        }
    }

    private String leader(int row) {
        return Formulas.blankIf(
                frontier.cell("sum", row) + "=\"\"",
                Formulas.ifElse(
                        frontier.cell("organization", row) + "=\"\"",
                        leader("overview.leader.without_organization", row),
                        leader("overview.leader.text", row)));
    }

    private String leader(String text, int row) {
        return Formulas.filled(
                wording.get(text),
                frontier.cell("model", row),
                frontier.cell("organization", row),
                frontier.cell("size", row));
    }

    private String held(int row) {
        String months = frontier.cell("months_held", row);
        String words = "FIXED(" + months + ",IF(ABS(" + months + ")<100,1,0),TRUE)";
        return Formulas.blankIf(
                frontier.cell("sum", row) + "=\"\"",
                Formulas.ifElse(
                        frontier.cell("so_far", row) + "=" + Formulas.text(wording.get("no")),
                        Formulas.filled(wording.get("overview.leader.held"), words),
                        Formulas.filled(wording.get("overview.leader.so_far"), words)));
    }

    private void gap() {
        List<GapRow> rows = findings.analysis().gaps().stream()
                .filter(row -> row.recordsOf().equals(GapRow.ALL_SOURCES))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        heading("overview.gap");
        if (findings.models().stream().allMatch(model -> model.region() == Region.UNSTATED)) {
            line("overview.gap.without", wording.get("overview.gap.without.text"), "");
            return;
        }
        for (int index = 0; index < rows.size(); index++) {
            GapRow row = rows.get(index);
            Cell lead = Cell.text(GapSheet.lead(row, wording));
            Cell firsts = Cell.text(firsts(row));
            Optional<Integer> at = gap.rowOf(row);
            lines.add(new Line(
                    Cell.text(wording.get("overview.gap.topic", wording.amount(Measure.PARAMETERS, row.threshold()))),
                    at.map(place -> live.formula(gap.cell("who_leads", place), lead))
                            .orElse(lead),
                    at.map(place -> live.formula(firsts(row, place), firsts)).orElse(firsts)));
        }
    }

    private String firsts(GapRow row, int at) {
        String separator = Formulas.text(wording.get("about.separator"));
        String china = gap.cell("first_china", at);
        String abroad = gap.cell("first_abroad", at);
        String depends = wording.get("about.separator") + wording.get("overview.gap.depends");
        return Formulas.ifElse(
                        china + "=\"\"",
                        "\"\"",
                        Formulas.filled(wording.get("overview.gap.china"), china, gap.cell("date_china", at)))
                + "&" + Formulas.ifElse("OR(" + china + "=\"\"," + abroad + "=\"\")", "\"\"", separator)
                + "&"
                + Formulas.ifElse(
                        abroad + "=\"\"",
                        "\"\"",
                        Formulas.filled(wording.get("overview.gap.abroad"), abroad, gap.cell("date_abroad", at)))
                + (row.signDependsOnSource() ? "&" + Formulas.text(depends) : "");
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
        for (Usability usability : stated()) {
            Optional<GrowthRow> row = findings.line(usability.measure(), Group.ALL);
            if (row.isEmpty() || !row.get().trend().quotable()) {
                lines.add(new Line(
                        wording.measure(usability.measure()),
                        wording.get("overview.unsupported.text", usability.points()),
                        reasons(usability),
                        Emphasis.NONE));
            }
        }
        unstated("overview.unstated");
        noOutlook();
    }

    /** One line for each reason, and in it the groups of each measure. */
    private void noOutlook() {
        List<Measure> stated = stated().stream().map(Usability::measure).toList();
        Map<WhyNot, Map<Measure, List<String>>> groups = new LinkedHashMap<>();
        for (OutlookRow outlook : findings.analysis().outlook()) {
            Measure measure = outlook.key().measure();
            outlook.crossings()
                    .whyNot()
                    .filter(reason -> stated.contains(measure))
                    .ifPresent(reason -> groups.computeIfAbsent(reason, one -> new LinkedHashMap<>())
                            .computeIfAbsent(measure, one -> new ArrayList<>())
                            .add(wording.group(outlook.key().group())));
        }
        groups.forEach((reason, byMeasure) -> line(
                "overview.outlook",
                wording.get(
                        "overview.outlook.none",
                        byMeasure.entrySet().stream()
                                .map(entry -> wording.get(
                                        "overview.outlook.groups",
                                        wording.measure(entry.getKey()),
                                        wording.list(entry.getValue())))
                                .collect(Collectors.joining(wording.get("about.separator")))),
                wording.word("why_not", reason.key())));
    }

    /** The measures that a record states, if only one. */
    private List<Usability> stated() {
        return findings.analysis().usability().stream()
                .filter(Usability::isStated)
                .toList();
    }

    /** One line for all measures that no record states. */
    private void unstated(String topic) {
        List<String> measures = findings.analysis().usability().stream()
                .filter(usability -> !usability.isStated())
                .map(usability -> wording.measure(usability.measure()))
                .toList();
        if (!measures.isEmpty()) {
            line(topic, wording.list(measures), wording.get("overview.points.none"));
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
        for (Usability usability : stated()) {
            lines.add(new Line(
                    wording.get("overview.points_of", wording.measure(usability.measure())),
                    wording.get("overview.points.text", usability.points(), usability.models()),
                    reasons(usability),
                    Emphasis.NONE));
        }
        unstated("overview.points_of_none");
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

    private void heading(String key) {
        lines.add(new Line(wording.get(key), "", "", Emphasis.HEADING));
    }

    private void line(String topic, String finding, String basis) {
        lines.add(new Line(wording.get(topic), finding, basis, Emphasis.NONE));
    }
}
