package org.trendbook.report.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.trendbook.report.Marker;

/** The outlines of markers, of about equal weight to the eye. */
final class MarkerShape {
    private MarkerShape() {}

    /** Around the origin; {@code radius} is that of the circle. */
    static Shape of(Marker marker, double radius) {
        return switch (marker) {
            case CIRCLE -> new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
            case SQUARE -> square(0.88 * radius);
            case TRIANGLE -> polygon(0, -1.18 * radius, 1.1 * radius, 0.8 * radius, -1.1 * radius, 0.8 * radius);
            case DIAMOND -> polygon(0, -1.25 * radius, 1.25 * radius, 0, 0, 1.25 * radius, -1.25 * radius, 0);
            case CROSS -> cross(radius);
        };
    }

    static Shape at(Marker marker, double radius, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(of(marker, radius));
    }

    private static Shape square(double reach) {
        return new Rectangle2D.Double(-reach, -reach, 2 * reach, 2 * reach);
    }

    private static Shape cross(double radius) {
        double arm = 1.25 * radius;
        double half = 0.32 * radius;
        Area cross = new Area(new Rectangle2D.Double(-arm, -half, 2 * arm, 2 * half));
        cross.add(new Area(new Rectangle2D.Double(-half, -arm, 2 * half, 2 * arm)));
        return cross.createTransformedArea(AffineTransform.getRotateInstance(Math.PI / 4));
    }

    private static Shape polygon(double... places) {
        Path2D polygon = new Path2D.Double();
        polygon.moveTo(places[0], places[1]);
        for (int i = 2; i < places.length; i += 2) {
            polygon.lineTo(places[i], places[i + 1]);
        }
        polygon.closePath();
        return polygon;
    }
}
