package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.Group;
import org.trendbook.analyze.GroupKind;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;
import org.trendbook.report.Axis;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.XyChart;

/** Training data against parameters, for the first of tokens, bytes and data points of which enough is recorded. */
final class DataAgainstParametersFigure {
    private static final int LEAST = 3;
    private static final List<Measure> DATA =
            List.of(Measure.TRAINING_TOKENS, Measure.TRAINING_BYTES, Measure.DATAPOINTS);

    private final Measure data;
    private final List<Pair> pairs;
    private final Importance importance;
    private final Findings findings;
    private final Wording wording;

    /** A model with both amounts, each above 0. */
    private record Pair(ModelRecord model, double parameters, double data) {
        double ratio() {
            return data / parameters;
        }
    }

    private DataAgainstParametersFigure(Measure data, List<Pair> pairs, Findings findings, Wording wording) {
        this.data = data;
        this.pairs = pairs;
        this.importance = Importance.of(
                pairs.stream()
                        .map(pair -> new Importance.Ranked(pair.model().recordId(), pair.parameters()))
                        .toList(),
                Importance.recordHolders(findings, Measure.PARAMETERS));
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        int most = 0;
        for (Measure data : DATA) {
            List<Pair> pairs = pairs(findings, data);
            most = Math.max(most, pairs.size());
            if (pairs.size() >= LEAST) {
                return new DataAgainstParametersFigure(data, pairs, findings, wording).draw();
            }
        }
        return FigureWords.leftOut(
                wording.get("figure.data-against-parameters"),
                wording.get("figure.data-against-parameters.why_not", LEAST, most),
                wording);
    }

    private static List<Pair> pairs(Findings findings, Measure data) {
        List<Pair> pairs = new ArrayList<>();
        for (ModelRecord model : findings.models()) {
            Optional<Double> parameters =
                    Amounts.value(model, Measure.PARAMETERS).filter(value -> value > 0);
            Optional<Double> amount = Amounts.value(model, data).filter(value -> value > 0);
            if (parameters.isPresent() && amount.isPresent()) {
                pairs.add(new Pair(model, parameters.get(), amount.get()));
            }
        }
        return pairs;
    }

    private Figure draw() {
        double median = median();
        Axis x = axis(
                Measure.PARAMETERS, pairs.stream().mapToDouble(Pair::parameters).toArray());
        Axis y = axis(data, pairs.stream().mapToDouble(Pair::data).toArray());
        List<XyChart.Points> points = new ArrayList<>();
        List<ChartPlan.Key> keys = new ArrayList<>();
        for (Region region : Region.values()) {
            List<XyChart.Point> ofRegion = pairs.stream()
                    .filter(pair -> pair.model().region() == region)
                    .map(this::point)
                    .toList();
            if (!ofRegion.isEmpty()) {
                String name = region == Region.UNSTATED
                        ? wording.get("chart.region.unstated")
                        : wording.group(Group.of(GroupKind.REGION, region.key()));
                points.add(new XyChart.Points(name, Hues.of(region), Hues.marker(region), ofRegion));
                keys.add(Keys.point(name, Hues.of(region), Hues.marker(region)));
            }
        }
        if (pairs.stream().anyMatch(this::approximate)) {
            keys.add(Keys.hollow(wording.get("chart.key.approximate")));
        }
        String line = wording.get("chart.key.median_ratio");
        keys.add(Keys.dashed(line, Hues.REST));
        String title = wording.get(
                "chart.data.title." + data.key(),
                wording.numbers().count(pairs.size()),
                wording.numbers().round(median, 2));
        return new Figure.Drawn(new XyChart(
                FigureWords.of(
                        "data-against-parameters",
                        title,
                        wording.get(
                                "chart.data.subtitle",
                                wording.measure(data),
                                wording.numbers().count(pairs.size())),
                        wording.get("chart.data.alt", title, wording.measureInSentence(data)),
                        findings,
                        wording),
                x,
                y,
                List.of("record_id", "model", "released"),
                points,
                constantRatio(line, median, x, y),
                List.of(),
                keys));
    }

    private Axis axis(Measure measure, double[] values) {
        double smallest = Double.MAX_VALUE;
        double largest = 0;
        for (double value : values) {
            smallest = Math.min(smallest, value);
            largest = Math.max(largest, value);
        }
        return Axes.amounts(measure, smallest, largest, wording);
    }

    private double median() {
        double[] ratios = pairs.stream().mapToDouble(Pair::ratio).sorted().toArray();
        int middle = ratios.length / 2;
        return ratios.length % 2 == 1 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2;
    }

    /** The part of y = ratio · x that lies in the plot; none when it passes by. */
    private static List<XyChart.Line> constantRatio(String name, double ratio, Axis x, Axis y) {
        double from = Math.max(x.min(), y.min() / ratio);
        double to = Math.min(x.max(), y.max() / ratio);
        return from < to
                ? List.of(new XyChart.Line(
                        name,
                        Hues.REST,
                        true,
                        false,
                        List.of(new XyChart.Place(from, from * ratio), new XyChart.Place(to, to * ratio)),
                        ""))
                : List.of();
    }

    private XyChart.Point point(Pair pair) {
        ModelRecord model = pair.model();
        String name = wording.model(model);
        return new XyChart.Point(
                pair.parameters(),
                pair.data(),
                name,
                importance.of(model.recordId()),
                !approximate(pair),
                List.of(
                        model.recordId(),
                        name,
                        model.release().map(Event::date).map(wording::date).orElse("")));
    }

    private boolean approximate(Pair pair) {
        return List.of(Measure.PARAMETERS, data).stream()
                .flatMap(measure -> pair.model().quantity(measure).stream())
                .map(Quantity::qualifier)
                .anyMatch(qualifier -> qualifier != Qualifier.EXACT);
    }
}
