package org.trendbook.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trendbook.analyze.Group;
import org.trendbook.analyze.TrendPoint;
import org.trendbook.model.Measure;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.XyChart;

/** The points of a trend as points of a chart over time; names stand at the most important ones. */
final class ModelPoints {
    /** What the chart's table says of each point beside its place. */
    static final List<String> DETAILS = List.of("record_id", "model", "from", "to", "qualifier");

    private final List<TrendPoint> points;
    private final Importance importance;
    private final Wording wording;

    private ModelPoints(List<TrendPoint> points, Importance importance, Wording wording) {
        this.points = points;
        this.importance = importance;
        this.wording = wording;
    }

    static ModelPoints of(List<TrendPoint> points, Set<String> recordHolders, Wording wording) {
        List<Importance.Ranked> ranked = points.stream()
                .map(point -> new Importance.Ranked(point.recordId(), point.value()))
                .toList();
        return new ModelPoints(points, Importance.of(ranked, recordHolders), wording);
    }

    /** Those of the built-in trend of all models. */
    static ModelPoints of(Findings findings, Measure measure, Wording wording) {
        List<TrendPoint> points = findings.series(measure, Group.ALL)
                .map(series -> List.copyOf(series.points()))
                .orElse(List.of());
        return of(points, Importance.recordHolders(findings, measure), wording);
    }

    int size() {
        return points.size();
    }

    List<TrendPoint> all() {
        return points;
    }

    boolean any(Predicate<TrendPoint> which) {
        return points.stream().anyMatch(which);
    }

    /** One look for those that {@code which} chooses. */
    XyChart.Points series(String name, Hue hue, Marker marker, Predicate<TrendPoint> which) {
        return new XyChart.Points(
                name,
                hue,
                marker,
                points.stream().filter(which).map(this::point).toList());
    }

    private XyChart.Point point(TrendPoint point) {
        String name = wording.model(point.recordId(), point.model());
        return new XyChart.Point(
                point.date().middleDay(),
                point.value(),
                name,
                importance.of(point.recordId()),
                !point.approximate(),
                details(point, name));
    }

    static List<String> details(TrendPoint point, String name) {
        return List.of(
                point.recordId(),
                name,
                point.date().from().toString(),
                point.date().to().toString(),
                point.qualifier().key());
    }

    double firstDay() {
        return points.stream()
                .mapToDouble(point -> point.date().middleDay())
                .min()
                .orElseThrow();
    }

    double lastDay() {
        return points.stream()
                .mapToDouble(point -> point.date().middleDay())
                .max()
                .orElseThrow();
    }

    double smallest() {
        return points.stream().mapToDouble(TrendPoint::value).min().orElseThrow();
    }

    double largest() {
        return points.stream().mapToDouble(TrendPoint::value).max().orElseThrow();
    }

    /** The key's line for hollow points, when there are any. */
    Optional<ChartPlan.Key> hollowKey() {
        return any(TrendPoint::approximate)
                ? Optional.of(Keys.hollow(wording.get("chart.key.approximate")))
                : Optional.empty();
    }

    /** Record ids, for telling these points from others. */
    Set<String> recordIds() {
        return points.stream().map(TrendPoint::recordId).collect(Collectors.toUnmodifiableSet());
    }
}
