package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trendbook.analyze.Usability;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.BarChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What came of the input: rows kept and rejected, models with a date, and for each measure the points of its trend. */
final class UsabilityFigure {
    private final Findings findings;
    private final Wording wording;
    private final List<BarChart.Category> bars = new ArrayList<>();

    private UsabilityFigure(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        if (findings.read() == 0) {
            return FigureWords.leftOut("usability", wording);
        }
        return new UsabilityFigure(findings, wording).draw();
    }

    private Figure draw() {
        bar(wording.get("chart.usability.rows"), findings.kept(), 0, findings.rejectedRows());
        long models = findings.models().size();
        long dated = findings.columns().dated();
        bar(wording.get("chart.usability.dated"), dated, 0, models - dated);
        List<ModelRecord> excluded = findings.excluded();
        for (Usability usability : findings.analysis().usability()) {
            if (!usability.isStated()) {
                continue;
            }
            long none = usability.byReason().getOrDefault(PointReason.NO_VALUE, 0)
                    + excluded.stream()
                            .filter(model -> model.quantity(usability.measure()).isEmpty())
                            .count();
            bar(
                    wording.measure(usability.measure()),
                    usability.points(),
                    usability.models() - none - usability.points(),
                    none);
        }
        String title = title();
        return new Figure.Drawn(new BarChart(
                FigureWords.of(
                        "usability",
                        title,
                        subtitle(models),
                        wording.get(
                                "chart.usability.alt",
                                title,
                                wording.numbers().count(findings.kept()),
                                wording.numbers().count(findings.rejectedRows())),
                        findings,
                        wording),
                true,
                Axes.counts("", (double) Math.max(models, findings.read()), wording),
                bars,
                List.of(
                        new BarChart.Series(wording.get("chart.usability.used"), Hues.USED),
                        new BarChart.Series(wording.get("chart.usability.recorded"), Hues.NOT_USABLE),
                        new BarChart.Series(wording.get("chart.usability.none"), Hues.ABSENT)),
                ""));
    }

    private String subtitle(long models) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get(
                "chart.usability.subtitle",
                wording.numbers().count(findings.read()),
                wording.numbers().count(models)));
        List<String> unstated = findings.analysis().usability().stream()
                .filter(usability -> !usability.isStated())
                .map(usability -> wording.measureInSentence(usability.measure()))
                .toList();
        if (!unstated.isEmpty()) {
            sentences.add(wording.get("chart.usability.unstated", wording.list(unstated)));
        }
        return FigureWords.sentences(sentences, wording);
    }

    private void bar(String name, long used, long recorded, long none) {
        bars.add(new BarChart.Category(name, List.of((double) used, (double) recorded, (double) none), ""));
    }

    /** What can be said of the most important measure: of parameters, unless only others are stated. */
    private String title() {
        List<Usability> all = findings.analysis().usability();
        return Stream.of(all.stream().filter(Usability::isStated), all.stream())
                .map(some -> some.min(Comparator.comparing(usability -> usability.measure() != Measure.PARAMETERS)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(usability -> wording.get(
                        "chart.usability.title",
                        wording.measure(usability.measure()),
                        wording.numbers().count(usability.points()),
                        wording.numbers().count(usability.models())))
                .orElseGet(() -> wording.get(
                        "chart.usability.title.rows",
                        wording.numbers().count(findings.kept()),
                        wording.numbers().count(findings.read())));
    }
}
