package org.trendbook.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.trendbook.report.Axis;

/**
 * A planned axis for JFreeChart, linear or logarithmic, between the ends of the plan. It takes no room and draws nothing:
 * its ticks stand in {@link AxisText}.
 */
final class PlannedAxis extends ValueAxis {
    private static final long serialVersionUID = 1;

    private final Axis plan;

    PlannedAxis(Axis plan) {
        super(null, null);
        this.plan = plan;
        setAutoRange(false);
        setRange(plan.min(), plan.max());
        setVisible(false);
    }

    /** Where a value stands between the ends of a stretch. */
    static double place(Axis plan, double value, double atMin, double atMax) {
        double share = plan.logarithmic()
                ? StrictMath.log(value / plan.min()) / StrictMath.log(plan.max() / plan.min())
                : (value - plan.min()) / (plan.max() - plan.min());
        return atMin + share * (atMax - atMin);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return RectangleEdge.isTopOrBottom(edge)
                ? place(plan, value, area.getMinX(), area.getMaxX())
                : place(plan, value, area.getMaxY(), area.getMinY());
    }

    @Override
    public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
        boolean lying = RectangleEdge.isTopOrBottom(edge);
        double share = lying ? (place - area.getMinX()) / area.getWidth() : (area.getMaxY() - place) / area.getHeight();
        return plan.logarithmic()
                ? plan.min() * StrictMath.pow(plan.max() / plan.min(), share)
                : plan.min() + share * (plan.max() - plan.min());
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return List.of();
    }

    @Override
    public AxisState draw(
            Graphics2D graphics,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        return new AxisState(cursor);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D graphics, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        return space;
    }

    @Override
    public void configure() {
        // The ends are planned.
    }

    @Override
    protected void autoAdjustRange() {
        // The ends are planned.
    }
}
