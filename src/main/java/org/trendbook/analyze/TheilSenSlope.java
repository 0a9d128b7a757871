package org.trendbook.analyze;

import java.util.Arrays;
import org.apache.commons.math3.util.KthSelector;

/**
 * The median of the slopes between all pairs of points with different t (Theil 1950, Sen 1968,
 * doi:10.1080/01621459.1968.10480934), and its interval by the normal approximation of Kendall's statistic with ties,
 * ranks rounded half to even, as {@code scipy.stats.theilslopes} has it.
 */
final class TheilSenSlope {
    private TheilSenSlope() {}

    /** The slope as growth a year, of at most 5,000 points. */
    static Computed<Robustness.TheilSen> of(Points points, double confidence) {
        if (points.n() < Trends.LEAST_POINTS) {
            return Computed.missing(WhyNot.TOO_FEW_POINTS);
        }
        if (!points.hasSpan()) {
            return Computed.missing(WhyNot.NO_SPAN);
        }
        if (points.n() > Draws.MOST_POINTS) {
            return Computed.missing(WhyNot.TOO_MANY_POINTS);
        }
        double[] slopes = slopes(points.t(), points.y());
        // Of millions of slopes a few ranks are wanted: selecting them is several times faster than sorting all.
        KthSelector ranks = new KthSelector();
        double below = ranks.select(slopes, null, (slopes.length - 1) / 2);
        double median = below + (ranks.select(slopes, null, slopes.length / 2) - below) / 2;
        double variance = (tieTerm(points.n()) - ties(points.t()) - ties(points.y())) / 18;
        double away = Quantiles.normal(1 - (1 - confidence) / 2) * Math.sqrt(Math.max(0, variance));
        int low = Math.max((int) Math.rint((slopes.length - away) / 2) - 1, 0);
        int high = Math.min((int) Math.rint((slopes.length + away) / 2), slopes.length - 1);
        Interval interval = new Interval(ranks.select(slopes, null, low), ranks.select(slopes, null, high));
        if (!Trends.isTellable(interval.low()) || !Trends.isTellable(interval.high())) {
            return Computed.missing(WhyNot.NO_SPAN);
        }
        return Computed.of(new Robustness.TheilSen(
                StrictMath.pow(10, median),
                new Interval(StrictMath.pow(10, interval.low()), StrictMath.pow(10, interval.high()))));
    }

    private static double[] slopes(double[] t, double[] y) {
        int n = t.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int count = 0;
        for (int later = 1; later < n; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (t[later] > t[earlier]) {
                    slopes[count++] = (y[later] - y[earlier]) / (t[later] - t[earlier]);
                }
            }
        }
        return Arrays.copyOf(slopes, count);
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
