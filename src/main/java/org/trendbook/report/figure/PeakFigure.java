package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.trendbook.analyze.PeakRow;
import org.trendbook.analyze.PeriodRow;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.Period;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.model.Event;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.Axis;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Marker;
import org.trendbook.report.XyChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The largest and the median size of each half-year, with the peak and what followed it. */
final class PeakFigure {
    private static final Measure MEASURE = Measure.PARAMETERS;
    private static final int LEAST_PERIODS = 3;

    private final List<Sized> periods;
    private final PeakRow peak;
    private final Findings findings;
    private final Wording wording;

    /** A half-year with its figures. */
    private record Sized(Period period, boolean partial, PeriodRow.Sizes sizes) {
        double day() {
            return (period.firstDay().toEpochDay() + period.lastDay().toEpochDay()) / 2.0;
        }
    }

    private PeakFigure(List<Sized> periods, PeakRow peak, Findings findings, Wording wording) {
        this.periods = periods;
        this.peak = peak;
        this.findings = findings;
        this.wording = wording;
    }

    static Figure compose(Findings findings, Wording wording) {
        List<Sized> periods = new ArrayList<>();
        for (PeriodRow row : findings.analysis().periods()) {
            if (row.measure() == MEASURE
                    && row.group().equals(Group.ALL)
                    && !row.period().isYear()) {
                row.sizes().value().ifPresent(sizes -> periods.add(new Sized(row.period(), row.partial(), sizes)));
            }
        }
        Optional<PeakRow> peak = findings.analysis().peaks().stream()
                .filter(row -> row.measure() == MEASURE && row.group().equals(Group.ALL))
                .findFirst();
        if (periods.size() < LEAST_PERIODS || peak.isEmpty()) {
            return FigureWords.leftOut("largest", wording, LEAST_PERIODS, periods.size());
        }
        return new PeakFigure(periods, peak.get(), findings, wording).draw();
    }

    private Figure draw() {
        String largest = wording.get("chart.key.largest");
        String median = wording.get("chart.key.median");
        List<ChartPlan.Key> keys = new ArrayList<>();
        List<XyChart.Line> lines = new ArrayList<>();
        // The first is drawn last: where a half-year has one size, the line of the largest is the one that is seen.
        lines.add(new XyChart.Line(largest, Hues.ALL, false, false, places(PeriodRow.Sizes::largest), ""));
        lines.add(new XyChart.Line(median, Hues.REST, false, false, places(PeriodRow.Sizes::median), ""));
        keys.add(Keys.marked(largest, Hues.ALL, Marker.DIAMOND));
        keys.add(Keys.marked(median, Hues.REST, Marker.CIRCLE));
        if (periods.stream().anyMatch(Sized::partial)) {
            keys.add(Keys.hollow(wording.get("chart.key.partial")));
        }
        String title = title();
        return new Figure.Drawn(new XyChart(
                FigureWords.of(
                        "largest",
                        title,
                        FigureWords.sentences(sentences(), wording),
                        wording.get("chart.largest.alt", title, periods.size()),
                        findings,
                        wording),
                Axes.time(periods.get(0).day(), periods.get(periods.size() - 1).day(), wording),
                axis(),
                List.of("period", "model"),
                List.of(
                        new XyChart.Points(median, Hues.REST, Marker.CIRCLE, medianPoints()),
                        new XyChart.Points(largest, Hues.ALL, Marker.DIAMOND, largestPoints())),
                lines,
                List.of(),
                keys));
    }

    private Axis axis() {
        double smallest = periods.stream()
                .mapToDouble(period -> period.sizes().median())
                .min()
                .orElseThrow();
        return Axes.amounts(MEASURE, smallest, peak.largest(), wording);
    }

    private List<XyChart.Place> places(ToDoubleFunction<PeriodRow.Sizes> figure) {
        return periods.stream()
                .map(period -> new XyChart.Place(period.day(), figure.applyAsDouble(period.sizes())))
                .toList();
    }

    private List<XyChart.Point> largestPoints() {
        Map<Period, ModelRecord> largest = largestModels();
        List<XyChart.Point> points = new ArrayList<>();
        for (Sized period : periods) {
            String name = Optional.ofNullable(largest.get(period.period()))
                    .map(wording::model)
                    .orElse("");
            points.add(new XyChart.Point(
                    period.day(),
                    period.sizes().largest(),
                    name,
                    period.period().equals(peak.peak())
                            ? Double.MAX_VALUE
                            : period.sizes().largest(),
                    !period.partial(),
                    List.of(period.period().key(), name)));
        }
        return points;
    }

    private List<XyChart.Point> medianPoints() {
        return periods.stream()
                .map(period -> new XyChart.Point(
                        period.day(),
                        period.sizes().median(),
                        "",
                        0,
                        !period.partial(),
                        List.of(period.period().key(), "")))
                .toList();
    }

    /** The model whose size is the largest of its half-year; of equal ones the first. */
    private Map<Period, ModelRecord> largestModels() {
        Map<Period, Double> sizes = new HashMap<>();
        periods.forEach(period -> sizes.put(period.period(), period.sizes().largest()));
        Map<Period, ModelRecord> models = new HashMap<>();
        Set<Double> largest = new HashSet<>(sizes.values());
        for (int place = 0; place < findings.models().size(); place++) {
            double size = findings.columns().size(place);
            if (largest.contains(size)) {
                ModelRecord model = findings.models().get(place);
                model.release()
                        .map(Event::date)
                        .flatMap(Period::halfYearOf)
                        .filter(period -> Objects.equals(sizes.get(period), size))
                        .ifPresent(period -> models.putIfAbsent(period, model));
            }
        }
        return models;
    }

    private String title() {
        if (isLevel()) {
            return wording.get("chart.largest.title.all", wording.amount(MEASURE, peak.largest()));
        }
        return wording.get(
                peak.halfYearsAfter() > 0 ? "chart.largest.title.peak" : "chart.largest.title.last",
                wording.period(peak.peak()),
                wording.amount(MEASURE, peak.largest()),
                wording.model(peak.recordId(), peak.model()),
                peak.halfYearsAfter());
    }

    /** Whether no half-year stands out. */
    private boolean isLevel() {
        return periods.stream().allMatch(period -> period.sizes().largest() == peak.largest());
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.get("chart.largest.subtitle"));
        if (isLevel()) {
            return sentences;
        }
        for (Trend side : List.of(peak.before(), peak.after())) {
            if (side.quotable()) {
                String key = side == peak.before() ? "chart.largest.before" : "chart.largest.after";
                sentences.add(wording.get(
                        key,
                        FigureWords.growth(side, wording),
                        wording.numbers().count(side.n())));
            }
        }
        return sentences;
    }
}
