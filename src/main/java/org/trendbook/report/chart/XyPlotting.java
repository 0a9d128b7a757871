package org.trendbook.report.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.trendbook.report.XyChart;

/** Bands and lines, drawn by JFreeChart into the plot's rectangle. */
final class XyPlotting {
    private static final float BAND_OPACITY = 0.16f;

    private XyPlotting() {}

    static void paint(Pen pen, XyChart plan, Box area, Style style) {
        XYPlot plot = new XYPlot();
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainAxis(new PlannedAxis(plan.x()));
        plot.setRangeAxis(new PlannedAxis(plan.y()));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDataset(0, bands(plan));
        plot.setRenderer(0, bandRenderer(plan));
        plot.setDataset(1, lines(plan));
        plot.setRenderer(1, lineRenderer(plan, style));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.draw(pen.graphics(), area.rectangle(), null, null, null);
    }

    /** The places of a line as drawn: a stepped line gets its corners. */
    static List<XyChart.Place> corners(XyChart.Line line) {
        if (!line.stepped()) {
            return line.places();
        }
        List<XyChart.Place> corners = new ArrayList<>();
        for (XyChart.Place place : line.places()) {
            if (!corners.isEmpty()) {
                corners.add(new XyChart.Place(
                        place.x(), corners.get(corners.size() - 1).y()));
            }
            corners.add(place);
        }
        return corners;
    }

    /** One side of a band as drawn. */
    static List<XyChart.Place> edge(XyChart plan, XyChart.Band band, ToDoubleFunction<XyChart.Slice> side) {
        return plan.drawn(band).stream()
                .map(slice -> new XyChart.Place(slice.x(), side.applyAsDouble(slice)))
                .toList();
    }

    private static YIntervalSeriesCollection bands(XyChart plan) {
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        for (int i = 0; i < plan.bands().size(); i++) {
            YIntervalSeries series = new YIntervalSeries(i, false, true);
            for (XyChart.Slice slice : plan.drawn(plan.bands().get(i))) {
                series.add(slice.x(), slice.lower(), slice.lower(), slice.upper());
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    private static DeviationRenderer bandRenderer(XyChart plan) {
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(BAND_OPACITY);
        for (int i = 0; i < plan.bands().size(); i++) {
            renderer.setSeriesFillPaint(i, Inks.of(plan.bands().get(i).hue()));
        }
        return renderer;
    }

    private static XYSeriesCollection lines(XyChart plan) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        for (int i = 0; i < plan.lines().size(); i++) {
            XYSeries series = new XYSeries(i, false, true);
            corners(plan.lines().get(i)).forEach(place -> series.add(place.x(), place.y()));
            dataset.addSeries(series);
        }
        return dataset;
    }

    private static XYLineAndShapeRenderer lineRenderer(XyChart plan, Style style) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        double width = 1.3 * style.unit();
        for (int i = 0; i < plan.lines().size(); i++) {
            XyChart.Line line = plan.lines().get(i);
            renderer.setSeriesPaint(i, Inks.of(line.hue()));
            renderer.setSeriesStroke(
                    i,
                    line.dashed()
                            ? Pen.dashes(0.85 * width, style.unit())
                            : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        }
        return renderer;
    }
}
