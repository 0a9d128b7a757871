package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.trendbook.analyze.FrontierStep;
import org.trendbook.analyze.GapRow;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.trend.TrendPoint;
import org.trendbook.analyze.trend.TrendPoints;
import org.trendbook.analyze.trend.TrendSeries;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Measure;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.XyChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** China against the rest of the world: the sizes of both, the record of each as steps. */
final class GapFigure {
    private static final Measure MEASURE = Measure.PARAMETERS;
    private static final List<Region> REGIONS = List.of(Region.CHINA, Region.ABROAD);

    private final ModelPoints models;
    /** Of the points those of China; the others are of the rest of the world. */
    private final int china;

    private final Findings findings;
    private final Wording wording;
    private final List<XyChart.Points> points = new ArrayList<>();
    private final List<XyChart.Line> lines = new ArrayList<>();
    private final List<ChartPlan.Key> keys = new ArrayList<>();

    private GapFigure(ModelPoints models, int china, Findings findings, Wording wording) {
        this.models = models;
        this.china = china;
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        for (Region region : REGIONS) {
            if (points(findings, region).isEmpty()) {
                return FigureWords.leftOut("gap", wording, wording.groupInSentence(Group.of(region)));
            }
        }
        TrendPoints china = points(findings, Region.CHINA).orElseThrow();
        TrendPoints both =
                new JoinedPoints(china, points(findings, Region.ABROAD).orElseThrow());
        ModelPoints models = ModelPoints.of(both, Importance.recordHolders(findings, MEASURE), wording);
        return new GapFigure(models, china.size(), findings, wording).draw();
    }

    /** The points of the trend of a region, when there are any. */
    private static Optional<TrendPoints> points(Findings findings, Region region) {
        return findings.series(MEASURE, Group.of(region))
                .map(TrendSeries::points)
                .filter(found -> !found.isEmpty());
    }

    private IntPredicate of(Region region) {
        return place -> (place < china) == (region == Region.CHINA);
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
        String name = wording.group(Group.of(region));
        points.add(models.series(name, Hues.of(region), Hues.marker(region), of(region)));
        List<FrontierStep> steps = findings.recordHolders(MEASURE, Group.of(region));
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
        return wording.get(
                "chart.gap.title." + order(row, lag),
                wording.amount(MEASURE, row.threshold()),
                FigureWords.duration(Math.abs(lag), wording));
    }

    private static String order(GapRow row, double lag) {
        if (row.signDependsOnSource()) {
            return "depends";
        }
        if (isOrderOpen(row)) {
            return "open";
        }
        return lag > 0 ? "abroad" : lag < 0 ? "china" : "together";
    }

    /** Whether the dates of both firsts overlap and are not one day: their middles do not tell who was first. */
    private static boolean isOrderOpen(GapRow row) {
        ReleaseDate china = row.china().value().orElseThrow().released();
        ReleaseDate abroad = row.abroad().value().orElseThrow().released();
        return china.overlaps(abroad)
                && (china.precision() != DatePrecision.DAY || abroad.precision() != DatePrecision.DAY);
    }

    private String largest(Region region) {
        int largest = IntStream.range(0, models.size())
                .filter(of(region))
                .reduce((one, other) ->
                        models.all().valueAt(one) >= models.all().valueAt(other) ? one : other)
                .orElseThrow();
        TrendPoint point = models.all().get(largest);
        return wording.get(
                "chart.model_of_size",
                wording.model(point.recordId(), point.model()),
                wording.amount(MEASURE, point.value()));
    }
}
