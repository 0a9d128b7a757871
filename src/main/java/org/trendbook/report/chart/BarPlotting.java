package org.trendbook.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.trendbook.report.BarChart;
import org.trendbook.report.BarChart.Category;

/** Bars, drawn by JFreeChart into the plot's rectangle. */
final class BarPlotting {
    /** The share of its slot that a bar fills, and the most it is thick. */
    private static final double FILLED = 0.72;

    private static final double THICKEST_LYING = 20;
    private static final double THICKEST_STANDING = 42;

    private final BarChart plan;
    private final List<Category> categories;
    private final Box area;
    private final Style style;

    BarPlotting(BarChart plan, List<Category> categories, Box area, Style style) {
        this.plan = plan;
        this.categories = categories;
        this.area = area;
        this.style = style;
    }

    void paint(Pen pen) {
        CategoryPlot plot = new CategoryPlot(dataset(), bare(), new PlannedAxis(plan.axis()), renderer());
        plot.setOrientation(plan.horizontal() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinesVisible(false);
        plot.draw(pen.graphics(), area.rectangle(), null, null, null);
    }

    /** Where a category's bar stands, over the whole length of the axis. */
    Box bar(int category) {
        double slot = (plan.horizontal() ? area.height() : area.width()) / categories.size();
        double thickest = style.unit() * (plan.horizontal() ? THICKEST_LYING : THICKEST_STANDING);
        double half = Math.min(FILLED * slot, thickest) / 2;
        double from = (category + 0.5) * slot - half;
        double to = (category + 0.5) * slot + half;
        return plan.horizontal()
                ? new Box(area.left(), area.top() + from, area.right(), area.top() + to)
                : new Box(area.left() + from, area.top(), area.left() + to, area.bottom());
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int series = 0; series < plan.series().size(); series++) {
            for (int category = 0; category < categories.size(); category++) {
                dataset.addValue(categories.get(category).amounts().get(series), (Integer) series, (Integer) category);
            }
        }
        return dataset;
    }

    /** An axis without text whose slots are equal, so that bars stand where {@link #bar} says. */
    private static CategoryAxis bare() {
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0);
        return axis;
    }

    private StackedBarRenderer renderer() {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new PlainOrHatched());
        return renderer;
    }

    /** Fills whole bars and hatches incomplete ones; paper shows between the colors of a stack. */
    private final class PlainOrHatched implements BarPainter {
        @Override
        public void paintBar(
                Graphics2D graphics,
                BarRenderer renderer,
                int series,
                int category,
                RectangularShape shape,
                RectangleEdge base) {
            Box place = bar(category);
            Box box = plan.horizontal()
                    ? new Box(shape.getMinX(), place.top(), shape.getMaxX(), place.bottom())
                    : new Box(place.left(), shape.getMinY(), place.right(), shape.getMaxY());
            if (box.width() <= 0 || box.height() <= 0) {
                return;
            }
            Pen pen = new Pen(graphics);
            if (categories.get(category).hatched()) {
                Hatching.paint(pen, box, Inks.of(plan.series().get(series).hue()), style.unit());
            } else {
                pen.fill(box, Inks.of(plan.series().get(series).hue()));
            }
            pen.outline(box.rectangle(), Inks.PAPER, 0.5 * style.unit());
        }

        @Override
        public void paintBarShadow(
                Graphics2D graphics,
                BarRenderer renderer,
                int series,
                int category,
                RectangularShape shape,
                RectangleEdge base,
                boolean pegged) {
            // Bars throw no shadow.
        }
    }
}
