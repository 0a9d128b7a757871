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

    /** The fit of at least two points with a span in time. */
    static LeastSquares of(double[] t, double[] y) {
        int n = t.length;
        double meanT = mean(t);
        double meanY = mean(y);
        double sumTt = 0;
        double sumTy = 0;
        double tss = 0;
        for (int i = 0; i < n; i++) {
            sumTt += (t[i] - meanT) * (t[i] - meanT);
            sumTy += (t[i] - meanT) * (y[i] - meanY);
            tss += (y[i] - meanY) * (y[i] - meanY);
        }
        double slope = sumTy / sumTt;
        double rss = 0;
        for (int i = 0; i < n; i++) {
            double residual = y[i] - meanY - slope * (t[i] - meanT);
            rss += residual * residual;
        }
        return new LeastSquares(n, meanT, meanY, sumTt, slope, rss, tss);
    }

    /**
     * The slope alone, of points that count several times or, with weight 0, not at all.
     *
     * @return empty for fewer than three points or without a span in time
     */
    static OptionalDouble weightedSlope(int[] places, int[] weights, double[] t, double[] y) {
        if (places.length == 0) {
            return OptionalDouble.empty();
        }
        // One pass, with sums of differences from one of the points, so that years near 2000 lose few digits.
        double originT = t[places[0]];
        double originY = y[places[0]];
        double n = 0;
        double sumT = 0;
        double sumY = 0;
        double sumTt = 0;
        double sumTy = 0;
        double earliest = Double.POSITIVE_INFINITY;
        double latest = Double.NEGATIVE_INFINITY;
        for (int place : places) {
            int weight = weights[place];
            if (weight > 0) {
                double awayT = t[place] - originT;
                double awayY = y[place] - originY;
                n += weight;
                sumT += weight * awayT;
                sumY += weight * awayY;
                sumTt += weight * awayT * awayT;
                sumTy += weight * awayT * awayY;
                earliest = Math.min(earliest, awayT);
                latest = Math.max(latest, awayT);
            }
        }
        if (n < Trends.LEAST_POINTS || !(earliest < latest)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((sumTy - sumT * sumY / n) / (sumTt - sumT * sumT / n));
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        double rough = sum / numbers.length;
        double rest = 0;
        for (double number : numbers) {
            rest += number - rough;
        }
        return rough + rest / numbers.length;
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
