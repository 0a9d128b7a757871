package org.trendbook.analyze.trend;

import java.util.function.IntToDoubleFunction;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.WhyNot;

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
        return rSquared(rss);
    }

    /** The same of another fit to the same points. */
    Computed<Double> rSquared(double rss) {
        return tss == 0 ? Computed.missing(WhyNot.NO_VARIANCE) : Computed.of(Math.max(0, 1 - rss / tss));
    }
}
