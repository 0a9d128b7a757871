package org.trendbook.report;

import java.util.List;

/**
 * Points of a chart of which each is made anew whenever it is asked for: where it lies costs less than all of it. All of
 * them have labels.
 */
public interface PlacedPoints extends List<XyChart.Point> {
    double xAt(int index);

    double yAt(int index);

    boolean isFilledAt(int index);

    double importanceAt(int index);
}
