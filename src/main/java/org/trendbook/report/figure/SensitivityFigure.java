package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.SourceGrowthRow;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.analyze.spec.Selection;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Robustness;
import org.trendbook.analyze.trend.TrendKey;
import org.trendbook.model.Measure;
import org.trendbook.report.Axis;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.StripChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What one model, imprecise dates and other choices do to the growth of the trend of parameters. */
final class SensitivityFigure {
    private static final Measure MEASURE = Measure.PARAMETERS;

    private final GrowthRow line;
    private final Findings findings;
    private final Wording wording;
    private final List<StripChart.Row> rows = new ArrayList<>();

    private SensitivityFigure(GrowthRow line, Findings findings, Wording wording) {
        this.line = line;
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        Optional<GrowthRow> line =
                findings.line(MEASURE, Group.ALL).filter(row -> row.trend().quotable());
        return line.map(row -> new SensitivityFigure(row, findings, wording).draw())
                .orElseGet(() -> FigureWords.leftOut("sensitivity", wording));
    }

    private Figure draw() {
        fitted("chart.sensitivity.line", line, Hues.ALL);
        checks(line.robustness());
        variant("chart.sensitivity.without_approximate", AnalysisSpec.WITHOUT_APPROXIMATE, PointsRule.LARGEST);
        variant("chart.sensitivity.every", AnalysisSpec.DEFAULT, PointsRule.EVERY);
        findings.mostDifferentSource(MEASURE).ifPresent(this::anotherSource);
        double smallest = 1;
        double largest = 1;
        double least = Double.MAX_VALUE;
        double most = 0;
        for (StripChart.Row row : rows) {
            for (StripChart.Dot dot : row.dots()) {
                smallest = Math.min(smallest, dot.low());
                largest = Math.max(largest, dot.high());
                least = Math.min(least, dot.value());
                most = Math.max(most, dot.value());
            }
        }
        Axis axis =
                Axes.factors(wording.get("chart.axis.growth", wording.measure(MEASURE)), smallest, largest, wording);
        String title = title(least, most);
        return new Figure.Drawn(new StripChart(
                FigureWords.of("sensitivity", title, subtitle(), alt(title), findings, wording),
                axis,
                rows,
                List.of(),
                List.of(new StripChart.Reference(1, wording.get("chart.growth.none")))));
    }

    private String title(double least, double most) {
        long open = rows.stream()
                .flatMap(row -> row.dots().stream())
                .filter(dot -> dot.low() <= 1)
                .count();
        String lowest = wording.numbers().factor(least);
        String highest = wording.numbers().factor(most);
        String key = open == 0
                ? "chart.sensitivity.title"
                : open == rows.size() ? "chart.sensitivity.title.none" : "chart.sensitivity.title.unsure";
        return wording.get(lowest.equals(highest) ? key + ".alike" : key, lowest, highest, open, rows.size());
    }

    private void checks(Robustness robustness) {
        robustness
                .theilSen()
                .value()
                .ifPresent(sen -> row(wording.get("chart.sensitivity.theil_sen"), sen.growth(), sen.interval()));
        double growth = growth();
        robustness
                .bootstrap()
                .value()
                .ifPresent(drawn -> row(wording.get("chart.sensitivity.bootstrap"), growth, drawn.growth()));
        robustness.leaveOneOut().value().ifPresent(one -> {
            row(wording.get("chart.sensitivity.leave_one_out"), growth, one.growth());
            row(
                    wording.get("chart.sensitivity.without", wording.model(one.recordId(), one.mostInfluential())),
                    one.without());
        });
        robustness.earliest().value().ifPresent(rate -> row(wording.get("chart.sensitivity.earliest"), rate));
        robustness.latest().value().ifPresent(rate -> row(wording.get("chart.sensitivity.latest"), rate));
        robustness
                .dateDraws()
                .value()
                .ifPresent(drawn -> row(wording.get("chart.sensitivity.date_draws"), growth, drawn.growth()));
    }

    private double growth() {
        return line.trend().line().orElseThrow().growthPerYear();
    }

    private void variant(String key, String analysis, PointsRule points) {
        findings.line(new TrendKey(analysis, MEASURE, points, Selection.ALL, Group.ALL))
                .filter(row -> row.trend().quotable())
                .ifPresent(row -> fitted(key, row, Hues.REST));
    }

    /** Under the source that would change it most. */
    private void anotherSource(SourceGrowthRow source) {
        String name = wording.get(
                "chart.sensitivity.another_source",
                wording.source(source.source()),
                wording.get("growth_by_source." + source.reading().key()),
                wording.numbers().count(source.other().n()));
        source.other().line().ifPresent(fit -> row(name, fit, Hues.REST));
    }

    private void fitted(String key, GrowthRow row, Hue hue) {
        String name = wording.get(key, wording.numbers().count(row.trend().n()));
        row.trend().line().ifPresent(fit -> row(name, fit, hue));
    }

    private void row(String name, LineFit fit, Hue hue) {
        Interval exact = new Interval(fit.growthPerYear(), fit.growthPerYear());
        row(name, fit.growthPerYear(), fit.growthInterval().orElse(exact), hue);
    }

    private void row(String name, double growth) {
        row(name, growth, new Interval(growth, growth));
    }

    private void row(String name, double growth, Interval interval) {
        row(name, growth, interval, Hues.REST);
    }

    private void row(String name, double growth, Interval interval, Hue hue) {
        rows.add(new StripChart.Row(
                name,
                List.of(new StripChart.Dot(growth, interval.low(), interval.high(), "", 1, hue, Marker.CIRCLE, true)),
                FigureWords.figures(growth, interval, wording)));
    }

    private String subtitle() {
        double confidence = line.trend().line().orElseThrow().confidence();
        return wording.get("chart.sensitivity.subtitle", wording.percent(confidence));
    }

    private String alt(String title) {
        return wording.get(
                "chart.sensitivity.alt",
                title,
                wording.list(rows.stream().map(StripChart.Row::name).toList()));
    }
}
