package org.trendbook.analyze;

import java.util.OptionalDouble;

/**
 * Ordinary least squares of y on t: slope = Σ(t − t̄)(y − ȳ) / Σ(t − t̄)², through the means. Sums are of differences from
 * the means, so that years near 2000 lose no digits.
 *
 * @param n points
 * @param meanT mean of t
 * @param meanY mean of y
 * @param sumTt sum of squares of t around its mean, above 0
 * @param slope orders of magnitude a year
 * @param rss residual sum of squares
 * @param tss sum of squares of y around its mean
 */
record LeastSquares(int n, double meanT, double meanY, double sumTt, double slope, double rss, double tss) {

    /** The fit of the points from an index on and before another: at least two, with a span in time. */
    static LeastSquares of(double[] t, double[] y, int start, int end) {
        double meanT = mean(t, start, end);
        double meanY = mean(y, start, end);
        double sumTt = 0;
        double sumTy = 0;
        double tss = 0;
        for (int i = start; i < end; i++) {
            double awayT = t[i] - meanT;
            double awayY = y[i] - meanY;
            sumTt += awayT * awayT;
            sumTy += awayT * awayY;
            tss += awayY * awayY;
        }
        double slope = sumTy / sumTt;
        double rss = 0;
        for (int i = start; i < end; i++) {
            double residual = y[i] - meanY - slope * (t[i] - meanT);
            rss += residual * residual;
        }
        return new LeastSquares(end - start, meanT, meanY, sumTt, slope, rss, tss);
    }

    /**
     * The slope alone, of points that count several times.
     *
     * @param origin the place that the sums are of differences from
     * @param weights by place, at least 1 of each of {@code places}
     * @return empty for fewer than three points or without a span in time
     */
    static OptionalDouble weightedSlope(int origin, int[] places, int[] weights, double[] t, double[] y) {
        // One pass, with sums of differences from one of the points, so that years near 2000 lose few digits.
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
            double weighedT = weight * awayT;
            n += weight;
            sumT += weighedT;
            sumY += weight * awayY;
            sumTt += weighedT * awayT;
            sumTy += weighedT * awayY;
            hasSpan |= awayT != firstT;
        }
        if (n < Trends.LEAST_POINTS || !hasSpan) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((sumTy - sumT * sumY / n) / (sumTt - sumT * sumT / n));
    }

    private static double mean(double[] numbers, int start, int end) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += numbers[i];
        }
        double rough = sum / (end - start);
        double rest = 0;
        for (int i = start; i < end; i++) {
            rest += numbers[i] - rough;
        }
        return rough + rest / (end - start);
    }

    /** y at t = 0. */
    double intercept() {
        return meanY - slope * meanT;
    }

    /** RSS / (n − 2). */
    double residualVariance() {
        return rss / (n - 2);
    }

    double slopeVariance() {
        return residualVariance() / sumTt;
    }

    double meanVariance() {
        return residualVariance() / n;
    }

    Computed<Double> rSquared() {
        return tss == 0 ? Computed.missing(WhyNot.NO_VARIANCE) : Computed.of(Math.max(0, 1 - rss / tss));
    }
}
