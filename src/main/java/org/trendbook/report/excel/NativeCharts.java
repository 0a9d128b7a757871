package org.trendbook.report.excel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.trendbook.report.SheetChart;
import org.trendbook.report.SheetChart.Cells;
import org.trendbook.report.SheetChart.Look;
import org.trendbook.report.SheetPlan;

/** Draws the planned charts of a sheet below its table, one below the other. */
final class NativeCharts {
    private static final int ROWS_A_CHART = 24;
    private static final double DAYS_A_YEAR = 365.25;
    /** The time axis has no more marks than this. */
    private static final int MOST_YEARS = 12;

    private static final String YEAR = "yyyy";
    private static final String POWER = "0E+00";
    private static final String WHOLE = "0";

    private final XSSFDrawing drawing;
    private final int columns;
    private final String language;
    private int row;

    private NativeCharts(XSSFSheet sheet, SheetPlan plan, String language) {
        this.drawing = sheet.createDrawingPatriarch();
        this.row = plan.rows().size() + 2;
        this.columns = plan.columns().size();
        this.language = language;
    }

    /**
     * Draws the charts of a sheet.
     *
     * @param language the tag of the language of their texts
     * @return the first row below them, counted from 0
     */
    static int draw(XSSFSheet sheet, SheetPlan plan, String language) {
        if (plan.charts().isEmpty()) {
            return plan.rows().size() + 2;
        }
        NativeCharts drawn = new NativeCharts(sheet, plan, language);
        plan.charts().forEach(drawn::draw);
        return drawn.row;
    }

    private void draw(SheetChart plan) {
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, row, columns, row + ROWS_A_CHART);
        // Each on a page of its own.
        drawing.getSheet().setRowBreak(row - 1);
        row += ROWS_A_CHART + 1;
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(plan.title());
        chart.setTitleOverlay(false);
        XDDFChartData data = plan.kind() == SheetChart.Kind.OVER_TIME ? overTime(chart, plan) : columns(chart, plan);
        chart.plot(data);
        legend(chart, plan);
        // Else they would be in the language of the machine.
        say(chart.getCTChart().getTitle());
        Arrays.stream(chart.getCTChart().getPlotArea().getValAxArray()).forEach(axis -> say(axis.getTitle()));
        Arrays.stream(chart.getCTChart().getPlotArea().getCatAxArray()).forEach(axis -> say(axis.getTitle()));
        // After plotting, which writes the series anew.
        markersAndLabels(chart, plan);
        var space = chart.getCTChartSpace();
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(CellText.inAttribute(plan.title()));
        properties.setDescr(CellText.inAttribute(plan.alt()));
    }

    private void say(CTTitle title) {
        for (CTTextParagraph paragraph : title.getTx().getRich().getPArray()) {
            for (CTRegularTextRun run : paragraph.getRArray()) {
                run.getRPr().setLang(language);
            }
        }
    }

    private static XDDFChartData overTime(XSSFChart chart, SheetChart plan) {
        XDDFValueAxis x = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis y = chart.createValueAxis(AxisPosition.LEFT);
        x.setTitle(plan.xTitle());
        y.setTitle(plan.yTitle());
        x.setCrosses(AxisCrosses.MIN);
        y.setCrosses(AxisCrosses.MIN);
        y.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        years(x, plan);
        if (plan.logarithmic()) {
            y.setLogBase(10);
            y.setMajorUnit(10);
            powers(y, plan);
        }
        format(x, YEAR);
        format(y, plan.logarithmic() ? POWER : WHOLE);
        grid(y);
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, x, y);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        for (SheetChart.Series each : plan.series()) {
            XDDFScatterChartData.Series series =
                    (XDDFScatterChartData.Series) data.addSeries(numbers(each.x()), numbers(each.y()));
            name(series, each);
            series.setSmooth(false);
            dress(series, each);
        }
        return data;
    }

    private static XDDFChartData columns(XSSFChart chart, SheetChart plan) {
        XDDFCategoryAxis x = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis y = chart.createValueAxis(AxisPosition.LEFT);
        x.setTitle(plan.xTitle());
        y.setTitle(plan.yTitle());
        y.setCrosses(AxisCrosses.AUTO_ZERO);
        y.setCrossBetween(AxisCrossBetween.BETWEEN);
        format(y, WHOLE);
        grid(y);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, x, y);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) 100);
        data.setGapWidth(40);
        data.setVaryColors(false);
        for (SheetChart.Series each : plan.series()) {
            XDDFDataSource<?> names =
                    XDDFDataSourcesFactory.fromArray(each.x().texts().toArray(String[]::new), area(each.x()));
            XDDFChartData.Series series = data.addSeries(names, numbers(each.y()));
            name(series, each);
            XDDFShapeProperties shape = new XDDFShapeProperties();
            shape.setFillProperties(fill(each.hue().rgb()));
            series.setShapeProperties(shape);
        }
        return data;
    }

    private static void name(XDDFChartData.Series series, SheetChart.Series plan) {
        series.setTitle(plan.name(), plan.nameCell().isEmpty() ? null : new CellReference(plan.nameCell()));
    }

    private static void dress(XDDFScatterChartData.Series series, SheetChart.Series plan) {
        XDDFLineProperties line = new XDDFLineProperties(fill(plan.hue().rgb()));
        boolean isLine = plan.look() == Look.LINE || plan.look() == Look.DASHED;
        if (isLine) {
            line.setWidth(plan.look() == Look.LINE ? 2.0 : 1.25);
            if (plan.look() == Look.DASHED) {
                line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            series.setMarkerStyle(MarkerStyle.NONE);
        } else {
            line = new XDDFLineProperties(new XDDFNoFillProperties());
            series.setMarkerStyle(plan.look() == Look.LABELLED ? MarkerStyle.DIAMOND : MarkerStyle.CIRCLE);
            series.setMarkerSize((short) (plan.look() == Look.LABELLED ? 8 : 5));
        }
        series.setLineProperties(line);
    }

    private static void legend(XSSFChart chart, SheetChart plan) {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
        for (int index = 0; index < plan.series().size(); index++) {
            if (plan.series().get(index).look() == Look.LABELLED) {
                XDDFLegendEntry entry = legend.addEntry();
                entry.setIndex(index);
                entry.setDelete(true);
            }
        }
    }

    private static void markersAndLabels(XSSFChart chart, SheetChart plan) {
        if (plan.kind() != SheetChart.Kind.OVER_TIME) {
            return;
        }
        CTScatterSer[] drawn =
                chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray();
        Map<SheetChart.Series, STDLblPos.Enum> sides = sidesOfLabels(plan);
        for (int index = 0; index < drawn.length; index++) {
            XDDFShapeProperties marker = new XDDFShapeProperties();
            marker.setFillProperties(fill(plan.series().get(index).hue().rgb()));
            marker.setLineProperties(new XDDFLineProperties(fill(0xFFFFFF)));
            drawn[index].getMarker().setSpPr(marker.getXmlObject());
            STDLblPos.Enum side = sides.get(plan.series().get(index));
            if (side != null) {
                CTDLbls labels = drawn[index].addNewDLbls();
                labels.addNewDLblPos().setVal(side);
                labels.addNewShowLegendKey().setVal(false);
                labels.addNewShowVal().setVal(false);
                labels.addNewShowCatName().setVal(false);
                labels.addNewShowSerName().setVal(true);
                labels.addNewShowPercent().setVal(false);
                labels.addNewShowBubbleSize().setVal(false);
            }
        }
    }

    /** The later points first: they are the ones a reader looks for. */
    private static Map<SheetChart.Series, STDLblPos.Enum> sidesOfLabels(SheetChart plan) {
        Span time = time(plan);
        Span amounts = plan.logarithmic() ? powers(plan) : new Span(0, extreme(plan, false, false));
        List<SheetChart.Series> labelled = plan.series().stream()
                .filter(series ->
                        series.look() == Look.LABELLED && !series.y().numbers().isEmpty())
                .sorted(Comparator.comparing(NativeCharts::day).reversed())
                .toList();
        ToDoubleFunction<SheetChart.Series> across = series -> time.share(day(series));
        ToDoubleFunction<SheetChart.Series> up = series -> {
            double amount = series.y().numbers().get(0);
            return amounts.share(plan.logarithmic() ? Math.log10(amount) : amount);
        };
        PointLabels labels = new PointLabels();
        labelled.forEach(series -> labels.mark(across.applyAsDouble(series), up.applyAsDouble(series)));
        Map<SheetChart.Series, STDLblPos.Enum> sides = new HashMap<>();
        labelled.forEach(series -> labels.place(series.name(), across.applyAsDouble(series), up.applyAsDouble(series))
                .ifPresent(side -> sides.put(series, side)));
        return sides;
    }

    private static double day(SheetChart.Series ofOnePoint) {
        return ofOnePoint.x().numbers().get(0);
    }

    private record Span(double from, double to) {
        double share(double value) {
            return (value - from) / (to - from);
        }
    }

    private static void years(XDDFValueAxis axis, SheetChart plan) {
        Span time = time(plan);
        axis.setMinimum(time.from());
        axis.setMaximum(time.to());
        double years = (time.to() - time.from()) / DAYS_A_YEAR;
        axis.setMajorUnit(Math.max(1, Math.ceil(Math.round(years) / (double) MOST_YEARS)) * DAYS_A_YEAR);
    }

    private static Span time(SheetChart plan) {
        double from = Math.floor(extreme(plan, true, true) / DAYS_A_YEAR);
        double to = Math.ceil(extreme(plan, true, false) / DAYS_A_YEAR);
        // The first days of January: later marks then never fall on the last days of a December.
        return new Span(Math.floor(from * DAYS_A_YEAR) + 3, Math.ceil(to * DAYS_A_YEAR) + 3);
    }

    private static void powers(XDDFValueAxis axis, SheetChart plan) {
        Span powers = powers(plan);
        axis.setMinimum(Math.pow(10, powers.from()));
        axis.setMaximum(Math.pow(10, powers.to()));
    }

    /** The powers of ten around what is drawn; a wide band may widen them by one power of ten on each side and no more. */
    private static Span powers(SheetChart plan) {
        double from = Math.floor(Math.log10(extreme(plan, false, true)));
        double to = Math.ceil(Math.log10(extreme(plan, false, false)) + 0.05);
        DoubleSummaryStatistics bands = numbers(plan, series -> series.look() == Look.DASHED, false);
        if (bands.getCount() == 0) {
            return new Span(from, to);
        }
        return new Span(
                Math.max(from - 1, Math.min(from, Math.floor(Math.log10(bands.getMin())))),
                Math.min(to + 1, Math.max(to, Math.ceil(Math.log10(bands.getMax())))));
    }

    /** The least or the largest of what is drawn of the points and steps. */
    private static double extreme(SheetChart plan, boolean isX, boolean isLeast) {
        DoubleSummaryStatistics numbers = numbers(plan, series -> series.look() != Look.DASHED, isX);
        return isLeast ? numbers.getMin() : numbers.getMax();
    }

    private static DoubleSummaryStatistics numbers(SheetChart plan, Predicate<SheetChart.Series> which, boolean isX) {
        return plan.series().stream()
                .filter(which)
                .flatMap(series -> (isX ? series.x() : series.y()).numbers().stream())
                .mapToDouble(Double::doubleValue)
                .filter(number -> number > 0)
                .summaryStatistics();
    }

    private static void grid(XDDFChartAxis axis) {
        axis.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(0xD9D9D9)));
    }

    /** Of its own, not that of the cells: programs would show days as numbers. */
    private static void format(XDDFValueAxis axis, String pattern) {
        axis.setNumberFormat(pattern);
    }

    private static XDDFNumericalDataSource<Double> numbers(Cells cells) {
        return XDDFDataSourcesFactory.fromArray(cells.numbers().toArray(Double[]::new), area(cells));
    }

    private static String area(Cells cells) {
        return cells.range();
    }

    private static XDDFSolidFillProperties fill(int rgb) {
        XDDFColor color = new XDDFColorRgbBinary(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
        return new XDDFSolidFillProperties(color);
    }
}
