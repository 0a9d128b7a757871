package org.trendbook.analyze.trend;

/**
 * The slope alone of a least squares line, Σ(t − t̄)(y − ȳ) / Σ(t − t̄)², of points that count several times. In one pass,
 * with sums of differences from one of the points, the origin, so that years near 2000 lose few digits. A slope is NaN for
 * fewer than three points, copies counted, or without a span in time.
 */
final class WeightedSlope {
    /** Below this share of the sum of squares from the origin, that from the mean may be of rounding alone. */
    private static final double CLEARLY_A_SPAN = 1e-9;

    private WeightedSlope() {}

    /**
     * The slope of some places.
     *
     * @param origin the place that the sums are of differences from
     * @param weights by place, at least 1 of each of {@code places}
     */
    static double of(int origin, int[] places, int[] weights, double[] t, double[] y) {
        double originT = t[origin];
        double originY = y[origin];
        double n = 0;
        double sumT = 0;
        double sumY = 0;
        double sumTt = 0;
        double sumTy = 0;
        double firstT = places.length == 0 ? 0 : t[places[0]] - originT;
        boolean hasSpan = false;
        for (int place : places) {
            double weight = weights[place];
            double awayT = t[place] - originT;
            double awayY = y[place] - originY;
            double weighedT = awayT * weight;
            n += weight;
            sumT += weighedT;
            sumY += awayY * weight;
            sumTt += weighedT * awayT;
            sumTy += weighedT * awayY;
            hasSpan |= awayT != firstT;
        }
        return n < Trend.LEAST_POINTS || !hasSpan ? Double.NaN : slope(n, sumT, sumY, sumTt, sumTy);
    }

    /** The slope of all places from the first, to the last digit as of those that count; one may count 0 times. */
    static double ofAll(int[] weights, double[] t, double[] y) {
        if (weights.length == 0) {
            return Double.NaN;
        }
        double originT = t[0];
        double originY = y[0];
        int n = 0;
        double sumT = 0;
        double sumY = 0;
        double sumTt = 0;
        double sumTy = 0;
        for (int place = 0; place < weights.length; place++) {
            double weight = weights[place];
            double awayT = t[place] - originT;
            double awayY = y[place] - originY;
            // The weight comes second: the quick compiler overwrites the first factor by the product, and the next
            // weight would wait for its register.
            double weighedT = awayT * weight;
            n += weights[place];
            sumT += weighedT;
            sumY += awayY * weight;
            sumTt += weighedT * awayT;
            sumTy += weighedT * awayY;
        }
        if (n < Trend.LEAST_POINTS) {
            return Double.NaN;
        }
        boolean hasSpan = sumTt - sumT * sumT / n > CLEARLY_A_SPAN * sumTt || hasSpan(weights, t);
        return hasSpan ? slope(n, sumT, sumY, sumTt, sumTy) : Double.NaN;
    }

    private static boolean hasSpan(int[] weights, double[] t) {
        int first = 0;
        while (first < weights.length && weights[first] == 0) {
            first++;
        }
        for (int place = first + 1; place < weights.length; place++) {
            if (weights[place] > 0 && t[place] != t[first]) {
                return true;
            }
        }
        return false;
    }

    private static double slope(double n, double sumT, double sumY, double sumTt, double sumTy) {
        return (sumTy - sumT * sumY / n) / (sumTt - sumT * sumT / n);
    }
}
