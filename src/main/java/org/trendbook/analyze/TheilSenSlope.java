package org.trendbook.analyze;

import java.util.Arrays;

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
        double[] t = new double[points.n()];
        double[] y = new double[points.n()];
        Arrays.setAll(t, points::t);
        Arrays.setAll(y, points::y);
        double[] slopes = new double[points.n() * (points.n() - 1) / 2];
        int count = fill(slopes, t, y);
        double variance = (tieTerm(points.n()) - ties(t) - ties(y)) / 18;
        double away = Quantiles.normal(1 - (1 - confidence) / 2) * Math.sqrt(Math.max(0, variance));
        int lowRank = Math.max((int) Math.rint((count - away) / 2) - 1, 0);
        int highRank = Math.min((int) Math.rint((count + away) / 2), count - 1);
        // Of millions of slopes a few ranks are wanted: selecting them is several times faster than sorting all.
        RankSelection ranks = new RankSelection(slopes);
        double below = ranks.select(0, count - 1, (count - 1) / 2);
        double median = below + (ranks.select((count - 1) / 2, count - 1, count / 2) - below) / 2;
        int middle = (count - 1) / 2;
        double low = lowRank < middle ? ranks.select(0, middle - 1, lowRank) : below;
        double high = ranks.select(count / 2, count - 1, highRank);
        Interval interval = new Interval(low, high);
        if (!Trends.isTellable(interval.low()) || !Trends.isTellable(interval.high())) {
            return Computed.missing(WhyNot.NO_SPAN);
        }
        return Computed.of(new Robustness.TheilSen(
                StrictMath.pow(10, median),
                new Interval(StrictMath.pow(10, interval.low()), StrictMath.pow(10, interval.high()))));
    }

    /** Fills in the slopes between the pairs, and says how many there are. */
    private static int fill(double[] slopes, double[] t, double[] y) {
        int count = 0;
        for (int later = 1; later < t.length; later++) {
            double laterT = t[later];
            double laterY = y[later];
            for (int earlier = 0; earlier < later && t[earlier] < laterT; earlier++) {
                slopes[count++] = (laterY - y[earlier]) / (laterT - t[earlier]);
            }
        }
        return count;
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
