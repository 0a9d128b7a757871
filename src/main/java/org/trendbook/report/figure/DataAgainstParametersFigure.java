package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.trendbook.column.ChosenPlaces;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;
import org.trendbook.model.Region;
import org.trendbook.report.Axis;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.OnDemand;
import org.trendbook.report.XyChart;
import org.trendbook.report.findings.DataPairs;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** Training data against parameters, for the first of tokens, bytes and data points of which enough is recorded. */
final class DataAgainstParametersFigure {
    private static final int LEAST = 3;
    private static final List<String> DETAILS = List.of("record_id", "model", "released");

    private final Measure data;
    private final DataPairs pairs;
    private final Importance importance;
    private final Findings findings;
    private final Wording wording;

    private DataAgainstParametersFigure(Measure data, DataPairs pairs, Findings findings, Wording wording) {
        this.data = data;
        this.pairs = pairs;
        this.importance = Importance.of(
                pairs.places(),
                findings.columns()::size,
                place -> NamedModels.recordIdAt(findings.models(), place),
                Importance.recordHolders(findings, Measure.PARAMETERS));
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        int most = 0;
        for (Measure data : DataPairs.MEASURES) {
            DataPairs pairs = findings.columns().pairs(data);
            most = Math.max(most, pairs.size());
            if (pairs.size() >= LEAST) {
                return new DataAgainstParametersFigure(data, pairs, findings, wording).draw();
            }
        }
        return FigureWords.leftOut("data-against-parameters", wording, LEAST, most);
    }

    private Figure draw() {
        double median = pairs.medianRatio();
        Axis x = axis(Measure.PARAMETERS, pairs.parameters());
        Axis y = axis(data, pairs.data());
        List<XyChart.Points> points = new ArrayList<>();
        List<ChartPlan.Key> keys = new ArrayList<>();
        for (Region region : Region.values()) {
            Optional<ChosenPlaces> ofRegion = pairs.places(region);
            if (ofRegion.isPresent()) {
                String name = FigureWords.region(region, wording);
                points.add(new XyChart.Points(name, Hues.of(region), Hues.marker(region), points(ofRegion.get())));
                keys.add(Keys.point(name, Hues.of(region), Hues.marker(region)));
            }
        }
        if (pairs.anyApproximate()) {
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
                DETAILS,
                points,
                constantRatio(line, median, x, y),
                List.of(),
                keys));
    }

    private Axis axis(Measure measure, DoubleSummaryStatistics values) {
        return Axes.amounts(measure, values.getMin(), values.getMax(), wording);
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

    private List<XyChart.Point> points(ChosenPlaces chosen) {
        return new OnDemand<>(chosen.size(), index -> point(chosen.at(index)));
    }

    private XyChart.Point point(int place) {
        ModelRecord model = findings.models().get(place);
        String name = wording.model(model);
        return new XyChart.Point(
                pairs.parameters(model),
                pairs.data(model),
                name,
                importance.at(place),
                !pairs.isApproximate(model),
                new OnDemand<>(DETAILS.size(), index -> switch (index) {
                    case 0 -> model.recordId();
                    case 1 -> name;
                    default -> wording.released(model);
                }));
    }
}
