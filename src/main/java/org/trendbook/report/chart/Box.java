package org.trendbook.report.chart;

import java.awt.geom.Rectangle2D;

/** An upright rectangle in points, with y downward; edges belong to none of two neighbors. */
record Box(double left, double top, double right, double bottom) {
    static Box around(double x, double y, double reach) {
        return new Box(x - reach, y - reach, x + reach, y + reach);
    }

    static Box at(double left, double top, double width, double height) {
        return new Box(left, top, left + width, top + height);
    }

    /** The largest box within this one on whole points: the rectangle that JFreeChart makes of any. */
    Box whole() {
        return new Box(Math.ceil(left), Math.ceil(top), Math.floor(right), Math.floor(bottom));
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(left, top, width(), height());
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double centerX() {
        return (left + right) / 2;
    }

    double centerY() {
        return (top + bottom) / 2;
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Box other) {
        return left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom;
    }

    boolean contains(double x, double y) {
        return left < x && x < right && top < y && y < bottom;
    }
}
