package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.trendbook.analyze.sample.Group;
import org.trendbook.model.Region;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Hue;
import org.trendbook.report.SheetChart;
import org.trendbook.report.SheetChart.Cells;
import org.trendbook.report.SheetChart.Look;
import org.trendbook.report.SheetPicture;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.figure.Hues;
import org.trendbook.report.findings.Wording;

/**
 * The charts. The trend, the records and the releases are drawn by the spreadsheet from its cells, and follow them; where
 * there are no formulas, and all others, are pictures.
 */
final class ChartsSheet {
    /** The charts that the spreadsheet draws, by the names of the files that show the same. */
    private static final Set<String> DRAWN_FROM_CELLS = Set.of("parameters", "frontier", "releases");

    private static final int MOST_LABELS = 10;

    private final Wording wording;
    private final ChartCells cells;

    /**
     * A chart in the list above the charts.
     *
     * @param where its file; or that it follows the cells
     */
    private record Listed(String title, String alt, String where) {}

    private ChartsSheet(Wording wording, ChartCells cells) {
        this.wording = wording;
        this.cells = cells;
    }

    /**
     * The sheet.
     *
     * @param cells what the spreadsheet draws from; missing where there are no formulas
     * @param figures all charts of the report
     */
    static SheetPlan plan(Optional<ChartCells> cells, List<ChartPlan> figures, Wording wording) {
        List<SheetChart> charts =
                cells.map(found -> new ChartsSheet(wording, found).charts()).orElse(List.of());
        List<SheetPicture> pictures = figures.stream()
                .map(ChartPlan::words)
                .filter(words -> charts.isEmpty() || !DRAWN_FROM_CELLS.contains(words.name()))
                .map(words -> new SheetPicture(words.name(), words.caption(), words.alt()))
                .toList();
        List<Listed> listed = new ArrayList<>();
        charts.forEach(chart -> listed.add(new Listed(chart.title(), chart.alt(), wording.get("charts.live"))));
        pictures.forEach(picture ->
                listed.add(new Listed(picture.title(), picture.alt(), "charts/" + picture.chart() + ".png")));
        return new Table<Listed>(wording, "charts")
                .asPage()
                .prose("chart", Listed::title)
                .prose("shows", Listed::alt)
                .text("where", Listed::where)
                .charts(charts)
                .pictures(pictures)
                .of(listed, 0);
    }

    private List<SheetChart> charts() {
        return List.of(trend(), records(), releases());
    }

    private SheetChart trend() {
        List<SheetChart.Series> series = new ArrayList<>();
        Cells days = numbers("day", cells.pointRows(), cells::day);
        series.add(
                series("chart.points", Look.POINTS, Hue.BLUE, days, numbers("value", cells.pointRows(), cells::value)));
        if (cells.isQuotable()) {
            Cells lineDays = numbers("line_day", ChartCells.LINE_POINTS, cells::lineDay);
            series.add(series("chart.line", Look.LINE, Hue.BLACK, lineDays, line("line", 0)));
            series.add(series("chart.low", Look.DASHED, Hue.GRAY, lineDays, line("line_low", -1)));
            series.add(series("chart.high", Look.DASHED, Hue.GRAY, lineDays, line("line_high", 1)));
        }
        series.addAll(holders());
        return overTime(cells.isQuotable() ? "trend" : "trend.few", series);
    }

    private SheetChart records() {
        List<SheetChart.Series> series = new ArrayList<>();
        series.add(series(
                "chart.records",
                Look.LINE,
                Hue.BLACK,
                numbers("record_day", cells.recordPoints(), cells::recordDay),
                numbers("record_value", cells.recordPoints(), cells::recordValue)));
        series.addAll(holders());
        return overTime("records", series);
    }

    private SheetChart releases() {
        int count = cells.halfYears().size();
        Cells names = Cells.ofTexts(
                cells.range("half_year", Math.max(1, count)),
                cells.halfYears().stream().map(wording::period).toList());
        List<SheetChart.Series> series = new ArrayList<>();
        for (Region region : Region.values()) {
            // Of a region without models nothing would be seen but its entry in the key.
            if (cells.hasModelsOf(region)) {
                String column = ChartCells.column(region);
                series.add(new SheetChart.Series(
                        region == Region.UNSTATED
                                ? wording.get("chart_data.unstated")
                                : wording.group(Group.of(region)),
                        "",
                        Look.COLUMN,
                        Hues.of(region),
                        names,
                        numbers(column, count, index -> cells.counted(region, index))));
            }
        }
        return new SheetChart(
                wording.get("charts.releases.title"),
                wording.get("charts.releases.alt"),
                SheetChart.Kind.COLUMNS,
                wording.get("charts.half_year"),
                wording.get("charts.models"),
                false,
                series);
    }

    /** The latest record holders, each a point with its name. */
    private List<SheetChart.Series> holders() {
        int count = cells.steps().size();
        return IntStream.range(Math.max(0, count - MOST_LABELS), count)
                .mapToObj(step -> new SheetChart.Series(
                        wording.model(
                                cells.steps().get(step).recordId(),
                                cells.steps().get(step).model()),
                        cells.holder(step),
                        Look.LABELLED,
                        Hue.VERMILLION,
                        Cells.ofNumbers(cells.cell("record_day", 2 * step), List.of(cells.recordDay(2 * step))),
                        Cells.ofNumbers(cells.cell("record_value", 2 * step), List.of(cells.recordValue(2 * step)))))
                .toList();
    }

    private SheetChart overTime(String key, List<SheetChart.Series> series) {
        return new SheetChart(
                wording.get("charts." + key + ".title"),
                wording.get("charts." + key + ".alt"),
                SheetChart.Kind.OVER_TIME,
                wording.get("charts.time"),
                wording.get("charts.parameters"),
                true,
                series);
    }

    private SheetChart.Series series(String name, Look look, Hue hue, Cells x, Cells y) {
        return new SheetChart.Series(wording.get("charts." + name), "", look, hue, x, y);
    }

    private Cells line(String column, int side) {
        return numbers(column, ChartCells.LINE_POINTS, index -> cells.onLine(index, side));
    }

    private Cells numbers(String column, int count, IntToDoubleFunction value) {
        return Cells.ofNumbers(
                cells.range(column, Math.max(1, count)),
                IntStream.range(0, count).mapToDouble(value).boxed().toList());
    }
}
