package org.trendbook.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trendbook.crosscheck.SourceDifference;
import org.trendbook.report.BarChart;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** Where two sources state the same field of the same model: how often they agree and differ. */
final class SourcesFigure {
    private SourcesFigure() {}

    static Figure compose(Findings findings, Wording wording) {
        List<SourceDifference> compared = findings.crosschecked().differences();
        if (compared.isEmpty()) {
            return FigureWords.leftOut("sources", wording);
        }
        Map<String, Counts> byColumn = new TreeMap<>();
        for (SourceDifference one : compared) {
            byColumn.merge(one.column(), Counts.of(one), Counts::plus);
        }
        List<BarChart.Category> bars = new ArrayList<>();
        int longest = 0;
        for (Map.Entry<String, Counts> column : byColumn.entrySet()) {
            Counts ofColumn = column.getValue();
            double agreeing = ofColumn.agreeing();
            double differing = ofColumn.differing();
            longest = Math.max(longest, ofColumn.all());
            bars.add(new BarChart.Category(
                    wording.word("field", column.getKey()),
                    List.of(agreeing, differing),
                    wording.numbers().count(ofColumn.all())));
        }
        int differ = byColumn.values().stream().mapToInt(Counts::differing).sum();
        String all = wording.numbers().count(compared.size());
        String title = differ == 0
                ? wording.get("chart.sources.title.agree", all)
                : wording.get("chart.sources.title", wording.numbers().count(differ), all);
        return new Figure.Drawn(new BarChart(
                FigureWords.of(
                        "sources",
                        title,
                        wording.get("chart.sources.subtitle"),
                        wording.get("chart.sources.alt", title),
                        findings,
                        wording),
                true,
                Axes.counts(wording.get("chart.axis.readings"), longest, wording),
                bars,
                List.of(
                        new BarChart.Series(wording.get("sources.agree"), Hues.USED),
                        new BarChart.Series(wording.get("sources.differ"), Hues.NOT_USABLE)),
                ""));
    }

    private record Counts(int agreeing, int differing) {
        static Counts of(SourceDifference one) {
            return one.agrees() ? new Counts(1, 0) : new Counts(0, 1);
        }

        Counts plus(Counts other) {
            return new Counts(agreeing + other.agreeing, differing + other.differing);
        }

        int all() {
            return agreeing + differing;
        }
    }
}
