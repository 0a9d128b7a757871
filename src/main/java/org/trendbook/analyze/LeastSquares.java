package org.trendbook.analyze;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

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

    /** The fit of so many points, given by index: at least two, with a span in time. */
    static LeastSquares of(int n, IntToDoubleFunction t, IntToDoubleFunction y) {
        double meanT = mean(n, t);
        double meanY = mean(n, y);
        double sumTt = 0;
        double sumTy = 0;
        double tss = 0;
        for (int i = 0; i < n; i++) {
            double awayT = t.applyAsDouble(i) - meanT;
            double awayY = y.applyAsDouble(i) - meanY;
            sumTt += awayT * awayT;
            sumTy += awayT * awayY;
            tss += awayY * awayY;
        }
        double slope = sumTy / sumTt;
        double rss = 0;
        for (int i = 0; i < n; i++) {
            double residual = y.applyAsDouble(i) - meanY - slope * (t.applyAsDouble(i) - meanT);
            rss += residual * residual;
        }
        return new LeastSquares(n, meanT, meanY, sumTt, slope, rss, tss);
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

    private static double mean(int n, IntToDoubleFunction numbers) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += numbers.applyAsDouble(i);
        }
        double rough = sum / n;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            rest += numbers.applyAsDouble(i) - rough;
        }
        return rough + rest / n;
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
