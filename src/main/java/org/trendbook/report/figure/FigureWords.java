package org.trendbook.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.model.Region;
import org.trendbook.model.Source;
import org.trendbook.report.ChartPlan.Words;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.TrendWords;
import org.trendbook.report.findings.Wording;

/** The words around every figure: its name, where its data come from, why it is left out. */
final class FigureWords {
    private static final int MOST_SOURCES = 3;

    private static final int MOST_MONTHS = 36;

    private FigureWords() {}

    /** The words of a chart but for its caption, which is numbered when all charts are known. */
    static Words of(String name, String title, String subtitle, String alt, Findings findings, Wording wording) {
        return new Words(wording.language(), name, title, subtitle, source(findings, wording), "", alt);
    }

    private static String source(Findings findings, Wording wording) {
        List<String> titles = new ArrayList<>();
        List<String> undescribed = new ArrayList<>(findings.namedSources());
        for (Source source : findings.sources()) {
            titles.add(source.title().isEmpty() ? source.id() : source.title());
            undescribed.remove(source.id());
        }
        // More of them are rather where each row comes from than sources of the report.
        if (undescribed.size() <= MOST_SOURCES) {
            titles.addAll(undescribed);
        }
        if (titles.isEmpty()) {
            return wording.get("chart.source.none");
        }
        if (titles.size() > MOST_SOURCES) {
            int others = titles.size() - MOST_SOURCES;
            return wording.get(
                    "chart.source.more",
                    String.join(wording.get("chart.source.separator"), titles.subList(0, MOST_SOURCES)),
                    others);
        }
        return wording.get("chart.source", String.join(wording.get("chart.source.separator"), titles));
    }

    /** 'No chart of the record holders: …', in the texts {@code figure.NAME} and {@code figure.NAME.why_not}. */
    static Figure leftOut(String name, Wording wording, Object... arguments) {
        return leftOut(wording.get("figure." + name), wording.get("figure." + name + ".why_not", arguments), wording);
    }

    static Figure leftOut(String figure, String reason, Wording wording) {
        return new Figure.LeftOut(wording.get("chart.left_out", figure, reason));
    }

    /** Sentences one after the other. */
    static String sentences(List<String> sentences, Wording wording) {
        return String.join(wording.get("chart.sentences"), sentences);
    }

    /** The growth of a trend that may be quoted; of a flat one, that none can be shown. */
    static String growth(Trend trend, Wording wording) {
        Optional<LineFit> line = trend.line();
        Optional<Interval> interval = line.flatMap(LineFit::growthInterval);
        if (!"flat".equals(trend.status()) || interval.isEmpty()) {
            return TrendWords.growth(trend, wording);
        }
        return wording.get(
                "chart.flat",
                TrendWords.status(trend, wording),
                wording.factor(line.get().growthPerYear(), interval.get()),
                wording.percent(line.get().confidence()),
                wording.factors(interval.get()));
    }

    /** A growth factor with its interval at the end of its row: '×4.2 (1.4–13)'. */
    static String figures(double growth, Interval interval, Wording wording) {
        return interval.low() < interval.high()
                ? wording.get(
                        "chart.growth.figures",
                        wording.factor(growth, interval),
                        wording.factor(interval.low(), interval),
                        wording.factor(interval.high(), interval))
                : wording.get("chart.axis.factor", wording.numbers().factor(growth));
    }

    /** A stretch of time: months up to three years, then years. Days would be more than most dates bear. */
    static String duration(double months, Wording wording) {
        if (months < 1) {
            return wording.get("chart.duration.short");
        }
        return months <= MOST_MONTHS
                ? wording.get("chart.duration.months", wording.numbers().fixed(months, 0))
                : wording.get("chart.duration.years", wording.numbers().fixed(months / 12, 0));
    }

    /** From the month of the first to that of the last point: 'June 2018 to May 2023'. */
    static String span(ModelPoints models, Wording wording) {
        return span(models.firstDay(), models.lastDay(), wording);
    }

    /** The same of two days since 1970-01-01. */
    static String span(double firstDay, double lastDay, Wording wording) {
        String first = wording.dates().month(LocalDate.ofEpochDay((long) Math.floor(firstDay)));
        String last = wording.dates().month(LocalDate.ofEpochDay((long) Math.floor(lastDay)));
        return first.equals(last) ? first : wording.get("chart.span", first, last);
    }

    /** The name of a region in a chart's key. */
    static String region(Region region, Wording wording) {
        return region == Region.UNSTATED ? wording.get("chart.region.unstated") : wording.group(Group.of(region));
    }

    static String caption(int number, String title, Wording wording) {
        return wording.get("chart.caption", number, title);
    }
}
