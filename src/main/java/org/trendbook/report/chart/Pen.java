package org.trendbook.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;

/** The few strokes of which the frame and the labels are made, on any drawing surface in points. */
class Pen {
    private final Graphics2D graphics;

    Pen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The surface itself, for a library that draws on it. */
    Graphics2D graphics() {
        return graphics;
    }

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void fill(Box box, Color color) {
        fill(box.rectangle(), color);
    }

    void outline(Shape shape, Color color, double width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(shape);
    }

    void dashed(Shape shape, Color color, double width, double unit) {
        graphics.setColor(color);
        graphics.setStroke(dashes(width, unit));
        graphics.draw(shape);
    }

    static BasicStroke dashes(double width, double unit) {
        float[] dashes = {(float) (3.6 * unit), (float) (2.2 * unit)};
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    /** A marker with a thin halo, so that neighbors stay apart; hollow when it is not filled. */
    void marker(Shape shape, Color color, boolean filled, double unit) {
        if (filled) {
            outline(shape, Inks.PAPER, 1.2 * unit);
            fill(shape, color);
        } else {
            outline(shape, Inks.PAPER, 2.2 * unit);
            fill(shape, Inks.PAPER);
            outline(shape, color, unit);
        }
    }

    void line(double x1, double y1, double x2, double y2, Color color, double width) {
        outline(new Line2D.Double(x1, y1, x2, y2), color, width);
    }

    void line(Segment segment, Color color, double width) {
        line(segment.x1(), segment.y1(), segment.x2(), segment.y2(), color, width);
    }

    void text(Lettering lettering, String text, double x, double baseline, Color color) {
        fill(lettering.outline(text, x, baseline), color);
    }

    void textEndingAt(Lettering lettering, String text, double right, double baseline, Color color) {
        text(lettering, text, right - lettering.width(text), baseline, color);
    }

    void textAround(Lettering lettering, String text, double middle, double baseline, Color color) {
        text(lettering, text, middle - lettering.width(text) / 2, baseline, color);
    }
}
