package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One trend to be fitted, and how deeply it is checked.
 *
 * @param source gives what the points come from; called once, so that waiting tasks hold no arrays
 * @param shapes that are tried; a line always
 * @param checked whether the robust checks are made
 */
record TrendTask(
        TrendKey key,
        Observations table,
        Supplier<TrendInput> source,
        Set<Shape> shapes,
        boolean checked,
        AnalyzeOptions options) {

    /** What one task gives: its rows and its points. */
    record Fitted(List<GrowthRow> rows, TrendSeries series, Shapes.FittedShape chosen) {}

    Fitted fit() {
        TrendInput input = source.get();
        Points points = input.points();
        List<Shapes.FittedShape> shapesFitted = key.selection() == Selection.FRONTIER
                ? List.of(Shapes.line(points, Trends.descriptiveLine(points, input.rules())))
                : Shapes.fit(points, input.rules(), shapes, options.negativeJumps());
        Shapes.FittedShape chosen = Shapes.chosen(shapesFitted);
        Robustness robustness = robustness(input, points, shapesFitted.get(0).last());
        List<GrowthRow> rows = new ArrayList<>();
        for (Shapes.FittedShape shape : shapesFitted) {
            for (Shapes.FittedSegment segment : shape.segments()) {
                rows.add(new GrowthRow(
                        key,
                        shape.shape(),
                        segment.segment(),
                        shape.shape() == chosen.shape(),
                        segment.trend(),
                        shape.breakAt(),
                        shape.bic(),
                        shape.shape() == Shape.LINE ? robustness : Robustness.none(WhyNot.NOT_FOR_THIS_ROW)));
            }
        }
        TrendSeries series = new TrendSeries(key, PointList.of(table, key.measure(), input.fitted(), points));
        return new Fitted(rows, series, chosen);
    }

    private Robustness robustness(TrendInput input, Points points, Trend line) {
        if (key.selection() == Selection.FRONTIER) {
            return Robustness.none(WhyNot.DESCRIPTIVE);
        }
        if (line.line().isEmpty()) {
            return Robustness.none(Trends.whyNoLine(line));
        }
        if (!checked) {
            return Robustness.none(WhyNot.NOT_FOR_THIS_ROW);
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
