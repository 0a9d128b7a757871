package org.trendbook.analyze.trend;

import java.util.Arrays;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.WhyNot;

/** The slopes of the draws of one trend, in orders of magnitude a year. */
final class DrawnSlopes {
    private final double[] slopes;
    private int count;

    /** @param draws how many are made */
    DrawnSlopes(int draws) {
        slopes = new double[draws];
    }

    /** Takes in a slope if it can be told, which NaN cannot. */
    void add(double slope) {
        if (Trends.isTellable(slope)) {
            slopes[count++] = slope;
        }
    }

    /** The growth between the quantiles of a confidence; draws without a slope are counted and left out. */
    Computed<Robustness.Drawn> interval(double confidence) {
        if (count == 0) {
            return Computed.missing(WhyNot.NO_DRAWS);
        }
        double[] found = Arrays.copyOf(slopes, count);
        double tail = (1 - confidence) / 2;
        Interval growth = Interval.ofGrowth(Quantiles.of(found, tail), Quantiles.of(found, 1 - tail));
        return Computed.of(new Robustness.Drawn(growth, slopes.length - count));
    }
}
