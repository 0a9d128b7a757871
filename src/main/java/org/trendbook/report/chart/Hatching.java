package org.trendbook.report.chart;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Slanted lines over an area that stands for something incomplete. */
final class Hatching {
    private static final double LIGHT = 0.25;

    private Hatching() {}

    static void paint(Pen pen, Box box, Color color, double unit) {
        pen.fill(box, Inks.mix(Inks.PAPER, color, LIGHT));
        pen.outline(lines(box, 2.6 * unit), color, 0.75 * unit);
        double inset = 0.35 * unit;
        Box edge = box.grown(-inset);
        if (edge.width() > 0 && edge.height() > 0) {
            pen.outline(edge.rectangle(), color, 2 * inset);
        }
    }

    /** Rising lines cut off at the box, on one grid for all boxes of a chart. */
    private static Path2D lines(Box box, double step) {
        Path2D lines = new Path2D.Double();
        double first = Math.ceil((box.left() + box.top()) / step) * step;
        for (double sum = first; sum < box.right() + box.bottom(); sum += step) {
            double x1 = Math.max(box.left(), sum - box.bottom());
            double x2 = Math.min(box.right(), sum - box.top());
            lines.moveTo(x1, sum - x1);
            lines.lineTo(x2, sum - x2);
        }
        return lines;
    }
}
