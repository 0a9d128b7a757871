package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trendbook.crosscheck.SourceDifference;
import org.trendbook.report.BarChart;

/** Where two sources state the same field of the same model: how often they agree and differ. */
final class SourcesFigure {
    private SourcesFigure() {}

    static Figure compose(Findings findings, Wording wording) {
        List<SourceDifference> compared = findings.crosschecked().differences();
        if (compared.isEmpty()) {
            return FigureWords.leftOut(wording.get("figure.sources"), wording.get("figure.sources.why_not"), wording);
        }
        Map<String, List<SourceDifference>> byColumn = compared.stream()
                .collect(Collectors.groupingBy(SourceDifference::column, TreeMap::new, Collectors.toList()));
        List<BarChart.Category> bars = new ArrayList<>();
        int longest = 0;
        for (Map.Entry<String, List<SourceDifference>> column : byColumn.entrySet()) {
            List<SourceDifference> ofColumn = column.getValue();
            double agreeing = count(ofColumn, true);
            double differing = count(ofColumn, false);
            longest = Math.max(longest, ofColumn.size());
            bars.add(new BarChart.Category(
                    wording.word("field", column.getKey()),
                    List.of(agreeing, differing),
                    wording.numbers().count(ofColumn.size()),
                    false));
        }
        String title = wording.get(
                "chart.sources.title",
                wording.numbers().count(count(compared, false)),
                wording.numbers().count(compared.size()));
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
                "",
                bars,
                List.of(
                        new BarChart.Series(wording.get("sources.agree"), Hues.USED),
                        new BarChart.Series(wording.get("sources.differ"), Hues.NOT_USABLE)),
                true,
                ""));
    }

    private static int count(List<SourceDifference> compared, boolean agrees) {
        return (int) compared.stream().filter(one -> one.agrees() == agrees).count();
    }
}
