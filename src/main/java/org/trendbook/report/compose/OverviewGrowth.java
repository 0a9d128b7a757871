package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.OutlookRow;
import org.trendbook.analyze.PeakRow;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Robustness;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.analyze.trend.TrendKey;
import org.trendbook.model.Measure;
import org.trendbook.report.Cell;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.TrendWords;
import org.trendbook.report.findings.Wording;

/** How fast each measure grows, and how much that depends on single models, dates and sources. */
final class OverviewGrowth {
    private final Findings findings;
    private final Wording wording;
    private final Live live;
    private final GrowthLines growthLines;
    private final List<OverviewLine> lines = new ArrayList<>();

    private OverviewGrowth(Findings findings, Wording wording, Live live, GrowthLines growthLines) {
        this.findings = findings;
        this.wording = wording;
        this.live = live;
        this.growthLines = growthLines;
    }

    static List<OverviewLine> of(Findings findings, Wording wording, Live live, GrowthLines growthLines) {
        return new OverviewGrowth(findings, wording, live, growthLines).lines();
    }

    private List<OverviewLine> lines() {
        findings.analysis().usability().stream()
                .filter(usability -> usability.points() > 0)
                .forEach(usability -> growth(usability.measure()));
        return lines;
    }

    private void growth(Measure measure) {
        Optional<GrowthRow> all = findings.line(measure, Group.ALL);
        if (all.isEmpty()) {
            return;
        }
        lines.add(OverviewLine.heading(wording.measure(measure)));
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
        findings.analysis().outlook().stream()
                .filter(outlook -> outlook.key().measure() == measure)
                .forEach(this::outlook);
    }

    private void trend(String topic, GrowthRow row) {
        String title = TrendWords.title(row.trend(), wording.measure(row.key().measure()), wording);
        String figures = TrendWords.quotableFigures(row.trend(), wording);
        Optional<GrowthLines.Line> line = growthLines
                .of(row.key().measure(), row.key().group())
                .filter(found -> found.block().isPresent());
        lines.add(new OverviewLine(
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

    private void anotherSource(GrowthRow row) {
        findings.mostDifferentSource(row.key().measure())
                .ifPresent(most -> line(
                        "overview.another_source",
                        wording.get(
                                "overview.another_source.text",
                                TrendWords.growth(most.used(), wording),
                                wording.recordsOf(most.source()),
                                wording.get("growth_by_source." + most.reading().key()),
                                TrendWords.growth(most.other(), wording)),
                        wording.get("overview.another_source.basis")));
    }

    private void peak(PeakRow peak) {
        line(
                showsItsEnd(peak) ? "overview.peak" : "overview.peak.so_far",
                wording.get(
                        "overview.peak.text",
                        wording.period(peak.peak()),
                        wording.amount(peak.measure(), peak.largest()),
                        wording.model(peak.recordId(), peak.model())),
                wording.get(
                        "overview.peak.basis",
                        TrendWords.quotableFinding(peak.before(), wording),
                        TrendWords.quotableFinding(peak.after(), wording)));
    }

    /** Whether growth ended with the peak: it no longer can be shown, and lies below that before it with all its interval. */
    private static boolean showsItsEnd(PeakRow peak) {
        Optional<Interval> before = quotableSlopes(peak.before());
        Optional<Interval> after = quotableSlopes(peak.after());
        return before.isPresent()
                && after.isPresent()
                && after.get().low() <= 0
                && after.get().high() < before.get().low();
    }

    private static Optional<Interval> quotableSlopes(Trend trend) {
        return trend.line().filter(line -> trend.quotable()).flatMap(LineFit::slopeInterval);
    }

    /** When a trend, continued, reaches the next sizes; why another is not continued stands among what is unsupported. */
    private void outlook(OutlookRow outlook) {
        TrendKey key = outlook.key();
        outlook.crossings()
                .value()
                .ifPresent(crossings -> line(
                        "overview.outlook.extrapolated",
                        wording.get(
                                "overview.outlook.text",
                                wording.group(key.group()),
                                wording.list(crossings.each().stream()
                                        .map(crossing -> crossing(key.measure(), crossing))
                                        .toList())),
                        wording.get("overview.outlook.basis", wording.percent(crossings.confidence()))));
    }

    private String crossing(Measure measure, OutlookRow.Crossing crossing) {
        return wording.get(
                "overview.outlook.crossing",
                wording.amount(measure, crossing.threshold()),
                wording.dates().month(crossing.at()),
                wording.get(
                        "interval",
                        wording.dates().month(crossing.earliest()),
                        wording.dates().month(crossing.latest())));
    }

    private void line(String topic, String finding, String basis) {
        lines.add(OverviewLine.of(wording.get(topic), finding, basis));
    }
}
