package org.trendbook.report.chart;

/** A straight line between two places, in points. */
record Segment(double x1, double y1, double x2, double y2) {

    double length() {
        return Math.hypot(x2 - x1, y2 - y1);
    }

    /** Whether the two have a place in common. */
    boolean crosses(Segment other) {
        double a = side(other.x1, other.y1);
        double b = side(other.x2, other.y2);
        double c = other.side(x1, y1);
        double d = other.side(x2, y2);
        if (a == 0 && b == 0) {
            return spansMeet(x1, x2, other.x1, other.x2) && spansMeet(y1, y2, other.y1, other.y2);
        }
        return a * b <= 0 && c * d <= 0;
    }

    /** Whether a part of the line lies inside a box: what is left of it when it is cut at the box's four edges. */
    boolean crosses(Box box) {
        if (isApart(box)) {
            return false;
        }
        double dx = x2 - x1;
        double dy = y2 - y1;
        boolean isBeside = (dx == 0 && (x1 <= box.left() || x1 >= box.right()))
                || (dy == 0 && (y1 <= box.top() || y1 >= box.bottom()));
        if (isBeside) {
            return false;
        }
        double across = dx == 0 ? 0 : ((dx > 0 ? box.left() : box.right()) - x1) / dx;
        double along = dy == 0 ? 0 : ((dy > 0 ? box.top() : box.bottom()) - y1) / dy;
        double enters = Math.max(0, Math.max(across, along));
        double acrossEnd = dx == 0 ? 1 : ((dx > 0 ? box.right() : box.left()) - x1) / dx;
        double alongEnd = dy == 0 ? 1 : ((dy > 0 ? box.bottom() : box.top()) - y1) / dy;
        double leaves = Math.min(1, Math.min(acrossEnd, alongEnd));
        return enters < leaves || (enters == leaves && box.contains(x1, y1));
    }

    /** Whether the line lies beyond one edge of the box, as most do. */
    private boolean isApart(Box box) {
        return Math.max(x1, x2) < box.left()
                || Math.min(x1, x2) > box.right()
                || Math.max(y1, y2) < box.top()
                || Math.min(y1, y2) > box.bottom();
    }

    /** Positive on one side of the line through both ends, negative on the other. */
    private double side(double x, double y) {
        return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    }

    private static boolean spansMeet(double a1, double a2, double b1, double b2) {
        return Math.max(Math.min(a1, a2), Math.min(b1, b2)) <= Math.min(Math.max(a1, a2), Math.max(b1, b2));
    }
}
