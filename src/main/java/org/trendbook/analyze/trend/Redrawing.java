package org.trendbook.analyze.trend;

/** A way of drawing anew, and the slopes under its last draw. */
interface Redrawing {

    /** Makes the next draw, in place of the last. */
    void draw(SplitMix random);

    /** In orders of magnitude a day, of the trend with that index; NaN when the draw allows no line. */
    double slope(int trend);
}
