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
        double dx = x2 - x1;
        double dy = y2 - y1;
        double enters = 0;
        double leaves = 1;
        double[][] edges = {
            {-dx, x1 - box.left()}, {dx, box.right() - x1}, {-dy, y1 - box.top()}, {dy, box.bottom() - y1}
        };
        for (double[] edge : edges) {
            double outward = edge[0];
            double inside = edge[1];
            if (outward == 0) {
                if (inside <= 0) {
                    return false;
                }
            } else if (outward < 0) {
                enters = Math.max(enters, inside / outward);
            } else {
                leaves = Math.min(leaves, inside / outward);
            }
        }
        return enters < leaves || (enters == leaves && box.contains(x1, y1));
    }

    /** Positive on one side of the line through both ends, negative on the other. */
    private double side(double x, double y) {
        return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    }

    private static boolean spansMeet(double a1, double a2, double b1, double b2) {
        return Math.max(Math.min(a1, a2), Math.min(b1, b2)) <= Math.min(Math.max(a1, a2), Math.max(b1, b2));
    }
}
