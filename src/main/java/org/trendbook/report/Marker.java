package org.trendbook.report;

/** The shape of a point, so that series differ in gray print too. */
public enum Marker {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    CROSS
}
