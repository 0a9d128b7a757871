package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.GapRow;
import org.trendbook.analyze.Group;
import org.trendbook.analyze.GroupKind;
import org.trendbook.analyze.TrendPoint;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Region;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.XyChart;

/** China against the rest of the world: the sizes of both, the record of each as steps. */
final class GapFigure {
    private static final Measure MEASURE = Measure.PARAMETERS;
    private static final List<Region> REGIONS = List.of(Region.CHINA, Region.ABROAD);

    private final ModelPoints models;
    private final Map<String, Region> regions;
    private final Findings findings;
    private final Wording wording;
    private final List<XyChart.Points> points = new ArrayList<>();
    private final List<XyChart.Line> lines = new ArrayList<>();
    private final List<ChartPlan.Key> keys = new ArrayList<>();

    private GapFigure(ModelPoints models, Map<String, Region> regions, Findings findings, Wording wording) {
        this.models = models;
        this.regions = regions;
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        Map<String, Region> regions = findings.models().stream()
                .collect(Collectors.toMap(ModelRecord::recordId, ModelRecord::region, (one, same) -> one));
        List<TrendPoint> ofEither = REGIONS.stream()
                .flatMap(region -> findings.series(MEASURE, group(region)).stream())
                .flatMap(series -> series.points().stream())
                .distinct()
                .toList();
        GapFigure figure = new GapFigure(
                ModelPoints.of(ofEither, Importance.recordHolders(findings, MEASURE), wording),
                regions,
                findings,
                wording);
        for (Region region : REGIONS) {
            if (!figure.models.any(figure.of(region))) {
                return FigureWords.leftOut(
                        wording.get("figure.gap"),
                        wording.get("figure.gap.why_not", wording.groupInSentence(group(region))),
                        wording);
            }
        }
        return figure.draw();
    }

    private static Group group(Region region) {
        return Group.of(GroupKind.REGION, region.key());
    }

    private Predicate<TrendPoint> of(Region region) {
        return point -> regions.getOrDefault(point.recordId(), Region.UNSTATED) == region;
    }

    private Figure draw() {
        REGIONS.forEach(this::add);
        models.hollowKey().ifPresent(keys::add);
        double lastDay = lines.stream()
                .flatMap(line -> line.places().stream())
                .mapToDouble(XyChart.Place::x)
                .reduce(models.lastDay(), Math::max);
        String title = title();
        return new Figure.Drawn(new XyChart(
                FigureWords.of(
                        "china-and-abroad",
                        title,
                        wording.get("chart.gap.subtitle", wording.numbers().count(models.size())),
                        wording.get(
                                "chart.gap.alt",
                                title,
                                FigureWords.span(models, wording),
                                largest(Region.CHINA),
                                largest(Region.ABROAD)),
                        findings,
                        wording),
                Axes.time(models.firstDay(), lastDay, wording),
                Axes.amounts(MEASURE, models.smallest(), models.largest(), wording),
                ModelPoints.DETAILS,
                points,
                lines,
                List.of(),
                keys));
    }

    private void add(Region region) {
        String name = wording.group(group(region));
        points.add(models.series(name, Hues.of(region), Hues.marker(region), of(region)));
        List<FrontierStep> steps = FrontierFigure.steps(findings, group(region));
        if (steps.isEmpty()) {
            keys.add(Keys.point(name, Hues.of(region), Hues.marker(region)));
        } else {
            String record = wording.get("chart.key.record_of", name);
            lines.add(
                    new XyChart.Line(record, Hues.of(region), false, true, FrontierFigure.places(steps, findings), ""));
            keys.add(Keys.marked(name, Hues.of(region), Hues.marker(region)));
        }
    }

    /** The lead at the highest size that both have reached; where it depends on the source, that. */
    private String title() {
        Optional<GapRow> highest = findings.analysis().gaps().stream()
                .filter(row -> row.recordsOf().equals(GapRow.ALL_SOURCES)
                        && row.lagMonths().value().isPresent())
                .max(Comparator.comparingDouble(GapRow::threshold));
        return highest.map(this::lead)
                .orElseGet(() -> wording.get("chart.gap.title.largest", largest(Region.CHINA), largest(Region.ABROAD)));
    }

    private String lead(GapRow row) {
        double lag = row.lagMonths().value().orElse(0.0);
        String key = row.signDependsOnSource()
                ? "chart.gap.title.depends"
                : lag > 0 ? "chart.gap.title.abroad" : lag < 0 ? "chart.gap.title.china" : "chart.gap.title.together";
        return wording.get(key, wording.amount(MEASURE, row.threshold()), months(Math.abs(lag)));
    }

    /** Whole months but for the shortest leads: most dates are known to the month only. */
    private String months(double lag) {
        return lag < 2 ? wording.numbers().months(lag) : wording.numbers().fixed(lag, 0);
    }

    private String largest(Region region) {
        Function<TrendPoint, String> words = point -> wording.get(
                "chart.model_of_size",
                wording.model(point.recordId(), point.model()),
                wording.amount(MEASURE, point.value()));
        return models.all().stream()
                .filter(of(region))
                .max(Comparator.comparingDouble(TrendPoint::value))
                .map(words)
                .orElse("");
    }
}
