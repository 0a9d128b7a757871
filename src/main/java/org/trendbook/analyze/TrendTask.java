package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One trend to be fitted, and how deeply it is checked.
 *
 * @param keys what it is a trend of: several when they come to the same points, as every model and the largest of each
 *     release do where no release has several
 * @param source gives what the points come from; called once, so that waiting tasks hold no arrays
 * @param shapes that are tried; a line always
 * @param concise whether shapes that were not chosen over the line are left out
 * @param unchecked why the robust checks are not made; empty when they are
 */
record TrendTask(
        List<TrendKey> keys,
        Observations table,
        Supplier<TrendInput> source,
        Set<Shape> shapes,
        boolean concise,
        Optional<WhyNot> unchecked,
        AnalyzeOptions options) {

    /** What one task gives: its rows and its points. */
    record Fitted(List<GrowthRow> rows, List<TrendSeries> series, Shapes.FittedShape chosen) {}

    TrendTask {
        keys = List.copyOf(keys);
    }

    Fitted fit() {
        TrendInput input = source.get();
        Points points = input.points();
        List<Shapes.FittedShape> shapesFitted = isDescriptive()
                ? List.of(Shapes.line(points, Trends.descriptiveLine(points, input.rules())))
                : Shapes.fit(points, input.rules(), shapes, options.negativeJumps());
        Shapes.FittedShape chosen = Shapes.chosen(shapesFitted);
        Robustness robustness = robustness(input, points, shapesFitted.get(0).last());
        List<GrowthRow> rows = new ArrayList<>();
        List<TrendSeries> series = new ArrayList<>();
        PointList list = PointList.of(table, keys.get(0).measure(), input, points);
        for (TrendKey key : keys) {
            shapesFitted.stream()
                    .filter(shape -> !concise || shape.shape() == Shape.LINE || shape.shape() == chosen.shape())
                    .forEach(shape ->
                            rows.addAll(rows(key, shape, shape.shape() == chosen.shape(), list.days(), robustness)));
            if (isKept(key)) {
                series.add(new TrendSeries(key, list));
            }
        }
        return new Fitted(rows, series, chosen);
    }

    /** Of the many built-in trends those that charts are drawn of: the points of all would fill memory. */
    private static boolean isKept(TrendKey key) {
        if (!AnalysisSpec.isBuiltIn(key.analysis())) {
            return true;
        }
        boolean isOfRegion =
                key.group().equals(Group.ALL) || key.group().kinds().equals(List.of(GroupKind.REGION));
        return isOfRegion
                && key.analysis().equals(Analysis.DEFAULT)
                && key.points() == PointsRule.LARGEST
                && key.selection() == Selection.ALL;
    }

    private boolean isDescriptive() {
        return keys.get(0).selection() == Selection.FRONTIER;
    }

    private static List<GrowthRow> rows(
            TrendKey key, Shapes.FittedShape shape, boolean chosen, double days, Robustness robustness) {
        Robustness ofShape = shape.shape() == Shape.LINE ? robustness : Robustness.none(WhyNot.NOT_FOR_THIS_ROW);
        return shape.segments().stream()
                .map(segment -> new GrowthRow(
                        key,
                        shape.shape(),
                        segment.segment(),
                        chosen,
                        segment.trend(),
                        days,
                        shape.breakAt(),
                        shape.bic(),
                        ofShape))
                .toList();
    }

    private Robustness robustness(TrendInput input, Points points, Trend line) {
        if (isDescriptive()) {
            return Robustness.none(WhyNot.DESCRIPTIVE);
        }
        if (line.line().isEmpty()) {
            return Robustness.none(Trends.whyNoLine(line));
        }
        if (unchecked.isPresent()) {
            return Robustness.none(unchecked.orElseThrow());
        }
        Draws draws = Draws.of(input, options.draws(), options.seed());
        return new Robustness(
                draws.bootstrap(),
                TheilSenSlope.of(points, input.rules().confidence()),
                LeaveOneOutSlopes.of(points, place -> table.model(input.fitted().row(place))),
                growthWhenRead(input, DateReading.EARLIEST),
                growthWhenRead(input, DateReading.MIDDLE),
                growthWhenRead(input, DateReading.LATEST),
                draws.dates());
    }

    private static Computed<Double> growthWhenRead(TrendInput input, DateReading reading) {
        Trend read = input.lineWhenRead(reading);
        return read.line()
                .<Computed<Double>>map(line -> Computed.of(line.growthPerYear()))
                .orElse(Computed.missing(Trends.whyNoLine(read)));
    }
}
