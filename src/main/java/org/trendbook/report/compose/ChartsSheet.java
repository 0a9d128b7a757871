package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.trendbook.analyze.Group;
import org.trendbook.analyze.GroupKind;
import org.trendbook.model.Region;
import org.trendbook.report.Cell;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;
import org.trendbook.report.SheetChart;
import org.trendbook.report.SheetChart.Cells;
import org.trendbook.report.SheetChart.Look;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** Charts that the spreadsheet draws itself, and that follow the cells: the trend, the records, the releases. */
final class ChartsSheet {
    private static final int MOST_LABELS = 10;

    private final Wording wording;
    private final ChartCells cells;

    private ChartsSheet(Wording wording, ChartCells cells) {
        this.wording = wording;
        this.cells = cells;
    }

    static SheetPlan plan(ChartCells cells, Wording wording) {
        ChartsSheet sheet = new ChartsSheet(wording, cells);
        List<SheetChart> charts = List.of(sheet.trend(), sheet.records(), sheet.releases());
        return new Table<SheetChart>(wording, "charts")
                .asPage()
                .prose("chart", SheetChart::title)
                .column("shows", Format.PROSE, chart -> Cell.text(chart.alt()))
                .charts(charts)
                .of(charts, 0);
    }

    private SheetChart trend() {
        List<SheetChart.Series> series = new ArrayList<>();
        Cells days = numbers("day", cells.pointRows(), cells::day);
        series.add(
                series("chart.points", Look.POINTS, Hue.BLUE, days, numbers("value", cells.pointRows(), cells::value)));
        Cells lineDays = numbers("line_day", ChartCells.LINE_POINTS, cells::lineDay);
        series.add(series("chart.line", Look.LINE, Hue.BLACK, lineDays, line("line", 0)));
        series.add(series("chart.low", Look.DASHED, Hue.GRAY, lineDays, line("line_low", -1)));
        series.add(series("chart.high", Look.DASHED, Hue.GRAY, lineDays, line("line_high", 1)));
        series.addAll(holders());
        return overTime("trend", series);
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
        // Of a region without models nothing would be seen but its entry in the key.
        if (cells.hasModelsOf(Region.CHINA)) {
            region(series, "china", Region.CHINA, names);
        }
        if (cells.hasModelsOf(Region.ABROAD)) {
            region(series, "abroad", Region.ABROAD, names);
        }
        IntToDoubleFunction unstated = index -> cells.counted(Group.ALL, index)
                - cells.counted(Group.of(GroupKind.REGION, "china"), index)
                - cells.counted(Group.of(GroupKind.REGION, "abroad"), index);
        if (cells.hasModelsOf(Region.UNSTATED)) {
            series.add(new SheetChart.Series(
                    wording.get("chart_data.unstated"),
                    "",
                    Look.COLUMN,
                    Hues.of(Region.UNSTATED),
                    Marker.SQUARE,
                    names,
                    numbers("unstated", count, unstated)));
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

    private void region(List<SheetChart.Series> series, String key, Region region, Cells names) {
        Group group = Group.of(GroupKind.REGION, key);
        series.add(new SheetChart.Series(
                wording.group(group),
                "",
                Look.COLUMN,
                Hues.of(region),
                Marker.SQUARE,
                names,
                numbers(key, cells.halfYears().size(), index -> cells.counted(group, index))));
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
                        Marker.DIAMOND,
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
        return new SheetChart.Series(wording.get("charts." + name), "", look, hue, Marker.CIRCLE, x, y);
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
