package org.trendbook.report.chart;

import java.util.List;

/** A chart that is laid out: where everything stands is decided, and it can be painted as often as wanted. */
interface Picture {
    /** In points. */
    double width();

    double height();

    /** Paints the picture at the origin, in points. */
    void paint(Pen pen);

    /** How many labels or rows the plan has. */
    int wanted();

    /** Those of them for which there was no room. */
    List<String> leftOut();
}
