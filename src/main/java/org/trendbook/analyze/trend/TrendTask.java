package org.trendbook.analyze.trend;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.AnalysisSpec;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.Selection;
import org.trendbook.analyze.spec.Shape;

/**
 * The trends of some selections from one sample, and how deeply they are checked.
 *
 * @param keys of each selection what it is a trend of: several when they come to the same points, as every model and the
 *     largest of each release do where no release has several
 * @param source gives what the points of each selection come from, all of one sample; called once, so that waiting tasks
 *     hold no arrays
 * @param shapes that are tried; a line always
 * @param concise whether shapes that were not chosen over the line are left out
 * @param unchecked why the robust checks are not made; empty when they are
 */
public record TrendTask(
        List<List<TrendKey>> keys,
        Observations table,
        Supplier<List<TrendInput>> source,
        Set<Shape> shapes,
        boolean concise,
        Optional<WhyNot> unchecked,
        AnalyzeOptions options) {

    /** What one selection gives: its rows and its points. */
    public record Fitted(List<GrowthRow> rows, List<TrendSeries> series, Shapes.FittedShape chosen) {}

    /** The points of a selection and the shapes fitted to them, from the line on. */
    private record Selected(List<TrendKey> keys, TrendInput input, Points points, List<Shapes.FittedShape> shapes) {
        boolean isDescriptive() {
            return keys.get(0).selection() == Selection.FRONTIER;
        }

        Trend line() {
            return shapes.get(0).last();
        }
    }

    public TrendTask {
        keys = keys.stream().map(List::copyOf).toList();
    }

    /** What each selection gives. */
    public List<Fitted> fit() {
        List<Selected> selections = new ArrayList<>();
        List<TrendInput> inputs = source.get();
        double[] days = inputs.get(0).days();
        for (int i = 0; i < inputs.size(); i++) {
            selections.add(selected(keys.get(i), inputs.get(i), days));
        }
        List<Selected> checked =
                selections.stream().filter(each -> whyUnchecked(each).isEmpty()).toList();
        Iterator<Robustness> checks = robustness(checked).iterator();
        return selections.stream()
                .map(each ->
                        fitted(each, whyUnchecked(each).map(Robustness::none).orElseGet(checks::next)))
                .toList();
    }

    private Selected selected(List<TrendKey> ofSelection, TrendInput input, double[] days) {
        Points points = input.points(days);
        boolean descriptive = ofSelection.get(0).selection() == Selection.FRONTIER;
        List<Shapes.FittedShape> fitted = descriptive
                ? List.of(Shapes.line(points, Trends.descriptiveLine(points, input.rules())))
                : Shapes.fit(points, input.rules(), shapes, options.negativeJumps());
        return new Selected(ofSelection, input, points, fitted);
    }

    private Fitted fitted(Selected selected, Robustness robustness) {
        Shapes.FittedShape chosen = Shapes.chosen(selected.shapes());
        double days = selected.points().daysBetweenMiddles();
        List<GrowthRow> rows = new ArrayList<>();
        List<TrendSeries> series = new ArrayList<>();
        for (TrendKey key : selected.keys()) {
            selected.shapes().stream()
                    .filter(shape -> !concise || shape.shape() == Shape.LINE || shape.shape() == chosen.shape())
                    .forEach(shape -> rows.addAll(rows(key, shape, shape.shape() == chosen.shape(), days, robustness)));
            if (isKept(key)) {
                TrendInput input = selected.input();
                series.add(new TrendSeries(key, PointList.of(table, key.measure(), input.sample(), selected.points())));
            }
        }
        return new Fitted(rows, series, chosen);
    }

    /** Of the many built-in trends those that charts are drawn of: the points of all would fill memory. */
    private static boolean isKept(TrendKey key) {
        return !AnalysisSpec.isBuiltIn(key.analysis()) || key.isDefaultOfRegion();
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

    /** Why the robust checks of a selection are not made; empty when they are. */
    private Optional<WhyNot> whyUnchecked(Selected selected) {
        if (selected.isDescriptive()) {
            return Optional.of(WhyNot.DESCRIPTIVE);
        }
        return selected.line().line().isEmpty() ? Optional.of(Trends.whyNoLine(selected.line())) : unchecked;
    }

    private List<Robustness> robustness(List<Selected> selections) {
        if (selections.isEmpty()) {
            return List.of();
        }
        Draws draws = new Draws(selections.stream().map(Selected::input).toList(), options.draws(), options.seed());
        List<Computed<Robustness.Drawn>> bootstrap = draws.bootstrap();
        List<Computed<Robustness.Drawn>> dates = draws.dates();
        List<Robustness> found = new ArrayList<>();
        for (int i = 0; i < selections.size(); i++) {
            Selected each = selections.get(i);
            TrendInput input = each.input();
            found.add(new Robustness(
                    bootstrap.get(i),
                    TheilSenSlope.of(each.points(), input.rules().confidence()),
                    LeaveOneOutSlopes.of(
                            each.points(), place -> table.model(input.sample().row(place))),
                    growthWhenRead(each, DateReading.EARLIEST),
                    growthWhenRead(each, DateReading.LATEST),
                    dates.get(i)));
        }
        return found;
    }

    private static Computed<Double> growthWhenRead(Selected selected, DateReading reading) {
        TrendInput input = selected.input();
        Trend read = reading == input.rules().reading() ? selected.line() : input.lineWhenRead(reading);
        return read.line()
                .<Computed<Double>>map(line -> Computed.of(line.growthPerYear()))
                .orElse(Computed.missing(Trends.whyNoLine(read)));
    }
}
