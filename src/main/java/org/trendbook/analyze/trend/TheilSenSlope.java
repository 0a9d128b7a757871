package org.trendbook.analyze.trend;

import java.util.Arrays;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.WhyNot;

/**
 * The median of the slopes between all pairs of points with different t (Theil 1950, Sen 1968,
 * doi:10.1080/01621459.1968.10480934), and its interval by the normal approximation of Kendall's statistic with ties,
 * ranks rounded half to even, as {@code scipy.stats.theilslopes} has it.
 */
final class TheilSenSlope {
    private TheilSenSlope() {}

    /** The slope as growth a year, of at most 5,000 points. */
    static Computed<Robustness.TheilSen> of(Points points, double confidence) {
        if (points.n() < Trend.LEAST_POINTS) {
            return Computed.missing(WhyNot.TOO_FEW_POINTS);
        }
        if (!points.hasSpan()) {
            return Computed.missing(WhyNot.NO_SPAN);
        }
        if (points.n() > Draws.MOST_POINTS) {
            return Computed.missing(WhyNot.TOO_MANY_POINTS);
        }
        double[] t = new double[points.n()];
        double[] y = new double[points.n()];
        Arrays.setAll(t, points::t);
        Arrays.setAll(y, points::y);
        PairSlopes slopes = new PairSlopes(t, y);
        int count = slopes.count();
        double variance = (tieTerm(points.n()) - ties(t) - ties(y)) / 18;
        double away = Quantiles.normal(1 - (1 - confidence) / 2) * Math.sqrt(Math.max(0, variance));
        int lowRank = Math.max((int) Math.rint((count - away) / 2) - 1, 0);
        int highRank = Math.min((int) Math.rint((count + away) / 2), count - 1);
        int middle = (count - 1) / 2;
        slopes.keep(lowRank, highRank);
        double below = slopes.select(0, count - 1, middle);
        double median = below + (slopes.select(middle, count - 1, count / 2) - below) / 2;
        double low = slopes.select(0, middle, lowRank);
        double high = slopes.select(count / 2, count - 1, highRank);
        if (!Trends.isTellable(low) || !Trends.isTellable(high)) {
            return Computed.missing(WhyNot.NO_SPAN);
        }
        return Computed.of(new Robustness.TheilSen(StrictMath.pow(10, median), Interval.ofGrowth(low, high)));
    }

    private static double ties(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int start = 0; start < sorted.length; ) {
            int end = start + 1;
            while (end < sorted.length && sorted[end] == sorted[start]) {
                end++;
            }
            sum += tieTerm(end - start);
            start = end;
        }
        return sum;
    }

    private static double tieTerm(double k) {
        return k * (k - 1) * (2 * k + 5);
    }
}
