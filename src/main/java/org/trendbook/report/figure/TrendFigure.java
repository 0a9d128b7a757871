package org.trendbook.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.analyze.trend.TrendSeries;
import org.trendbook.model.Architecture;
import org.trendbook.model.Measure;
import org.trendbook.report.Axis;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.XyChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.TrendWords;
import org.trendbook.report.findings.Wording;

/** A measure over time with its trend and band, dense and sparse models apart. */
final class TrendFigure {
    private final Measure measure;
    private final ModelPoints models;
    private final Trend trend;
    private final Findings findings;
    private final Wording wording;
    private final Axis y;
    private final List<XyChart.Points> points = new ArrayList<>();
    private final List<XyChart.Line> lines = new ArrayList<>();
    private final List<XyChart.Band> bands = new ArrayList<>();
    private final List<ChartPlan.Key> keys = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();

    private TrendFigure(Measure measure, ModelPoints models, Trend trend, Findings findings, Wording wording) {
        this.measure = measure;
        this.models = models;
        this.trend = trend;
        this.findings = findings;
        this.wording = wording;
        this.y = Axes.amounts(measure, models.smallest(), models.largest(), wording);
    }

    static Figure compose(Measure measure, Findings findings, Wording wording) {
        Optional<TrendSeries> series = findings.series(measure, Group.ALL);
        Optional<Trend> trend = findings.line(measure, Group.ALL).map(GrowthRow::trend);
        boolean tooFew = trend.map(found -> found instanceof Trend.TooFew).orElse(true);
        int count = series.map(found -> found.points().size()).orElse(0);
        if (tooFew || count == 0) {
            return FigureWords.leftOut(
                    wording.get("figure.trend", wording.measure(measure)),
                    wording.get("figure.trend.why_not", count),
                    wording);
        }
        ModelPoints models =
                ModelPoints.of(series.orElseThrow().points(), Importance.recordHolders(findings, measure), wording);
        return new TrendFigure(measure, models, trend.orElseThrow(), findings, wording).draw();
    }

    private Figure draw() {
        byArchitecture();
        models.hollowKey().ifPresent(keys::add);
        if (trend.quotable()) {
            trend.line().ifPresent(this::overall);
            shape();
        }
        String title = title();
        return new Figure.Drawn(new XyChart(
                FigureWords.of(name(), title, subtitle(), alt(title), findings, wording),
                Axes.time(models.firstDay(), models.lastDay(), wording),
                y,
                ModelPoints.DETAILS,
                points,
                lines,
                bands,
                keys));
    }

    private String name() {
        return measure.key().replace('_', '-');
    }

    /** The finding of the whole time, and since when the sizes go the other way, where they do. */
    private String title() {
        String title = TrendWords.title(trend, wording.measure(measure), wording);
        List<GrowthRow> segments = findings.chosenSegments(measure);
        if (segments.size() != 2 || !trend.quotable()) {
            return title;
        }
        Trend latest = segments.get(1).trend();
        Optional<LocalDate> since = segments.get(1).breakAt().value();
        boolean turns = isFitted(trend) && isFitted(latest) && latest.quotable() && falls(trend) != falls(latest);
        return turns && since.isPresent()
                ? wording.get(
                        falls(latest) ? "chart.trend.title.falls_since" : "chart.trend.title.grows_since",
                        title,
                        wording.dates().month(since.get()))
                : title;
    }

    private static boolean isFitted(Trend trend) {
        return "fitted".equals(trend.status());
    }

    private static boolean falls(Trend trend) {
        return trend.line().map(fit -> fit.slope() < 0).orElse(false);
    }

    private void byArchitecture() {
        if (!models.any(point -> models.all().architectureAt(point) != Architecture.UNSTATED)) {
            points.add(models.series(wording.group(Group.ALL), Hues.ALL, Marker.CIRCLE, point -> true));
            return;
        }
        for (Architecture architecture : Architecture.values()) {
            if (models.any(point -> models.all().architectureAt(point) == architecture)) {
                apart(architecture);
            }
        }
    }

    private void apart(Architecture architecture) {
        String name = name(architecture);
        Hue hue = Hues.of(architecture);
        Marker marker = Hues.marker(architecture);
        points.add(models.series(name, hue, marker, point -> models.all().architectureAt(point) == architecture));
        int key = keys.size();
        keys.add(Keys.point(name, hue, marker));
        if (architecture != Architecture.UNSTATED) {
            Optional<GrowthRow> own = findings.line(measure, Group.of(GroupKind.ARCHITECTURE, architecture.key()));
            own.ifPresent(row -> trendOf(name, hue, row.trend()));
            if (lines.stream().anyMatch(line -> line.name().equals(name))) {
                keys.set(key, Keys.markedDashed(wording.get("chart.key.with_trend", name), hue, marker));
            }
        }
    }

    private void trendOf(String name, Hue hue, Trend own) {
        if (!own.quotable()) {
            apart.add(wording.get(
                    "chart.trend.apart." + (own.line().isEmpty() ? "unquotable" : TrendWords.unquotable(own)),
                    name,
                    wording.numbers().count(own.n())));
            return;
        }
        apart.add(wording.get(
                "chart.trend.apart",
                name,
                FigureWords.growth(own, wording),
                wording.numbers().count(own.n())));
        own.line().ifPresent(fit -> {
            lines.add(TrendLines.line(name, hue, true, fit, name));
        });
    }

    private void overall(LineFit fit) {
        String name = wording.get("chart.key.trend");
        lines.add(0, TrendLines.line(name, Hues.ALL, false, fit, ""));
        keys.add(Keys.line(name, Hues.ALL));
        String band = wording.get("chart.key.band", wording.percent(fit.confidence()));
        TrendLines.band(band, Hues.REST, fit).ifPresent(area -> {
            bands.add(area);
            keys.add(Keys.band(band, Hues.REST));
        });
    }

    /** The two segments of a kink or jump, where it was chosen over the line. */
    private void shape() {
        List<GrowthRow> segments = findings.chosenSegments(measure);
        if (segments.size() != 2) {
            return;
        }
        String name = wording.get("chart.key.shape");
        for (GrowthRow segment : segments) {
            segment.trend().line().ifPresent(fit -> lines.add(TrendLines.line(name, Hues.ALL, true, fit, "")));
        }
        keys.add(Keys.dashed(name, Hues.ALL));
        segments.get(1)
                .breakAt()
                .value()
                .ifPresent(day -> apart.add(
                        0,
                        wording.get(
                                "chart.trend.shape." + segments.get(0).shape().key(),
                                wording.dates().month(day),
                                FigureWords.growth(segments.get(0).trend(), wording),
                                FigureWords.growth(segments.get(1).trend(), wording))));
    }

    private String subtitle() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                trend.quotable()
                        ? wording.get("chart.trend.subtitle", TrendWords.figuresUnderTitle(trend, wording))
                        : wording.get(
                                "chart.trend.subtitle.few", wording.numbers().count(trend.n())));
        sentences.addAll(apart);
        return FigureWords.sentences(sentences, wording);
    }

    private String alt(String title) {
        return wording.get(
                "chart.trend.alt",
                wording.measureInSentence(measure),
                wording.numbers().count(models.size()),
                FigureWords.span(models, wording),
                wording.amount(measure, models.smallest()),
                wording.amount(measure, models.largest()),
                title);
    }

    private String name(Architecture architecture) {
        return architecture == Architecture.UNSTATED
                ? wording.get("chart.architecture.unstated")
                : wording.word("group.architecture", architecture.key());
    }
}
