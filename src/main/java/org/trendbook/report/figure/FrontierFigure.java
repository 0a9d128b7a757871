package org.trendbook.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.trend.TrendSeries;
import org.trendbook.model.Measure;
import org.trendbook.report.Axis;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Marker;
import org.trendbook.report.XyChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The record for size as a line of steps with its holders, the other models behind it. */
final class FrontierFigure {
    private static final Measure MEASURE = Measure.PARAMETERS;
    /** From here on a size says its 'million': of 'from 335 to 11 trillion' nobody knows 335 of what. */
    private static final double WORDED = 1e6;

    private final List<FrontierStep> steps;
    private final ModelPoints models;
    private final Findings findings;
    private final Wording wording;

    private FrontierFigure(List<FrontierStep> steps, ModelPoints models, Findings findings, Wording wording) {
        this.steps = steps;
        this.models = models;
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        List<FrontierStep> steps = findings.recordHolders(MEASURE, Group.ALL);
        Optional<TrendSeries> series = findings.series(MEASURE, Group.ALL);
        if (steps.size() < 2 || series.isEmpty()) {
            return FigureWords.leftOut("frontier", wording, steps.size());
        }
        ModelPoints models =
                ModelPoints.of(series.orElseThrow().points(), Importance.recordHolders(findings, MEASURE), wording);
        return new FrontierFigure(steps, models, findings, wording).draw();
    }

    /** The record over time: from the first holder to the data's end. */
    static List<XyChart.Place> places(List<FrontierStep> steps, Findings findings) {
        List<XyChart.Place> places = new ArrayList<>();
        for (FrontierStep step : steps) {
            places.add(new XyChart.Place(step.released().middleDay(), step.value()));
        }
        XyChart.Place last = places.get(places.size() - 1);
        places.add(new XyChart.Place(Math.max(last.x(), end(findings, last.x())), last.y()));
        return places;
    }

    private static double end(Findings findings, double otherwise) {
        return findings.analysis()
                .dataEnd()
                .value()
                .map(LocalDate::toEpochDay)
                .map(Long::doubleValue)
                .orElse(otherwise);
    }

    private Figure draw() {
        String record = wording.get("chart.key.record");
        String rest = wording.get("chart.key.rest");
        IntPredicate isHolder = isHolder();
        List<XyChart.Points> points = new ArrayList<>();
        List<ChartPlan.Key> keys = new ArrayList<>();
        keys.add(Keys.marked(record, Hues.ALL, Marker.DIAMOND));
        points.add(holders(isHolder));
        if (models.any(isHolder.negate())) {
            points.add(models.series(rest, Hues.REST, Marker.CIRCLE, isHolder.negate()));
            keys.add(Keys.point(rest, Hues.REST, Marker.CIRCLE));
        }
        models.hollowKey().ifPresent(keys::add);
        List<XyChart.Place> places = places(steps, findings);
        Axis x = Axes.time(
                Math.min(models.firstDay(), places.get(0).x()),
                Math.max(models.lastDay(), places.get(places.size() - 1).x()),
                wording);
        String title = title();
        return new Figure.Drawn(new XyChart(
                FigureWords.of("frontier", title, subtitle(), alt(title), findings, wording),
                x,
                Axes.amounts(MEASURE, models.smallest(), models.largest(), wording),
                ModelPoints.DETAILS,
                points,
                List.of(new XyChart.Line(record, Hues.ALL, false, true, places, "")),
                List.of(),
                keys));
    }

    private IntPredicate isHolder() {
        Set<String> holders = steps.stream().map(FrontierStep::recordId).collect(Collectors.toUnmodifiableSet());
        return place -> holders.contains(models.all().recordIdAt(place));
    }

    /** The holders, each with its size behind its name. */
    private XyChart.Points holders(IntPredicate isHolder) {
        XyChart.Points plain = models.series(wording.get("chart.key.holders"), Hues.ALL, Marker.DIAMOND, isHolder);
        List<XyChart.Point> sized = plain.points().stream()
                .map(point -> point.label().isEmpty() ? point : point.withLabel(sized(point.label(), point.y())))
                .toList();
        return new XyChart.Points(plain.name(), plain.hue(), plain.marker(), sized, true);
    }

    /** 'GPT-3, 175B'; a name that says its size stays as it is. */
    private String sized(String name, double value) {
        String size = wording.numbers().label(MEASURE, value);
        return name.endsWith(size) ? name : wording.get("chart.sized", name, size);
    }

    private String title() {
        FrontierStep first = steps.get(0);
        FrontierStep last = steps.get(steps.size() - 1);
        double months =
                (last.released().middleDay() - first.released().middleDay()) / Conventions.STANDARD.daysPerMonth();
        return wording.get(
                first.value() < WORDED ? "chart.frontier.title.small" : "chart.frontier.title",
                wording.amount(MEASURE, first.value()),
                wording.amount(MEASURE, last.value()),
                FigureWords.duration(months, wording),
                wording.model(last.recordId(), last.model()));
    }

    private String subtitle() {
        long uncertain = steps.stream().filter(FrontierStep::orderUncertain).count();
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get(
                "chart.frontier.subtitle",
                wording.numbers().count(steps.size()),
                wording.numbers().count(models.size())));
        if (uncertain > 0) {
            sentences.add(
                    wording.get("chart.frontier.uncertain", wording.numbers().count(uncertain)));
        }
        return FigureWords.sentences(sentences, wording);
    }

    private String alt(String title) {
        List<String> names = steps.stream()
                .skip(Math.max(0, steps.size() - 8))
                .map(step -> wording.model(step.recordId(), step.model()))
                .toList();
        return wording.get("chart.frontier.alt", title, wording.list(names));
    }
}
