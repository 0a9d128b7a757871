package org.trendbook.report.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.trendbook.analyze.trend.TrendPoint;
import org.trendbook.analyze.trend.TrendPoints;
import org.trendbook.column.ChosenPlaces;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.OnDemand;
import org.trendbook.report.PlacedPoints;
import org.trendbook.report.XyChart;
import org.trendbook.report.findings.Wording;

/** The points of a trend as points of a chart over time; names stand at the most important ones. */
final class ModelPoints {
    /** What the chart's table says of each point beside its place. */
    static final List<String> DETAILS = List.of("record_id", "model", "from", "to", "qualifier");

    private final TrendPoints points;
    private final Importance importance;
    private final Wording wording;

    private ModelPoints(TrendPoints points, Importance importance, Wording wording) {
        this.points = points;
        this.importance = importance;
        this.wording = wording;
    }

    static ModelPoints of(TrendPoints points, Map<Double, Set<String>> recordHolders, Wording wording) {
        Importance importance =
                Importance.of(IntStream.range(0, points.size()), points::valueAt, points::recordIdAt, recordHolders);
        return new ModelPoints(points, importance, wording);
    }

    int size() {
        return points.size();
    }

    TrendPoints all() {
        return points;
    }

    boolean any(IntPredicate which) {
        return places().anyMatch(which);
    }

    private IntStream places() {
        return IntStream.range(0, points.size());
    }

    /** One look for those that {@code which} chooses by their places. */
    XyChart.Points series(String name, Hue hue, Marker marker, IntPredicate which) {
        ChosenPlaces chosen = ChosenPlaces.of(places().filter(which));
        return new XyChart.Points(name, hue, marker, new Chosen(chosen));
    }

    /** Some of the points. */
    private final class Chosen extends OnDemand<XyChart.Point> implements PlacedPoints {
        private static final long serialVersionUID = 1L;

        private final transient ChosenPlaces chosen;

        Chosen(ChosenPlaces chosen) {
            super(chosen.size(), index -> point(chosen.at(index)));
            this.chosen = chosen;
        }

        @Override
        public double xAt(int index) {
            return points.middleDayAt(chosen.at(index));
        }

        @Override
        public double yAt(int index) {
            return points.valueAt(chosen.at(index));
        }

        @Override
        public boolean isFilledAt(int index) {
            return !points.isApproximateAt(chosen.at(index));
        }

        @Override
        public double importanceAt(int index) {
            return importance.at(chosen.at(index));
        }
    }

    private XyChart.Point point(int place) {
        TrendPoint point = points.get(place);
        String name = wording.model(point.recordId(), point.model());
        return new XyChart.Point(
                point.date().middleDay(),
                point.value(),
                name,
                importance.at(place),
                !point.approximate(),
                details(point, name));
    }

    private static List<String> details(TrendPoint point, String name) {
        return new OnDemand<>(DETAILS.size(), index -> switch (index) {
            case 0 -> point.recordId();
            case 1 -> name;
            case 2 -> point.date().from().toString();
            case 3 -> point.date().to().toString();
            default -> point.qualifier().key();
        });
    }

    double firstDay() {
        return days().min().orElseThrow();
    }

    double lastDay() {
        return days().max().orElseThrow();
    }

    private DoubleStream days() {
        return places().mapToDouble(points::middleDayAt);
    }

    double smallest() {
        return values().min().orElseThrow();
    }

    double largest() {
        return values().max().orElseThrow();
    }

    private DoubleStream values() {
        return places().mapToDouble(points::valueAt);
    }

    /** The key's line for hollow points, when there are any. */
    Optional<ChartPlan.Key> hollowKey() {
        return any(points::isApproximateAt)
                ? Optional.of(Keys.hollow(wording.get("chart.key.approximate")))
                : Optional.empty();
    }
}
