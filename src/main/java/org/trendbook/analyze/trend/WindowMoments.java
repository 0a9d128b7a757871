package org.trendbook.analyze.trend;

import org.trendbook.analyze.sample.Sample;

/** Running sums of log10(value), from which the mean and deviation of any window follow. */
final class WindowMoments {
    /** Deviations below this many orders of magnitude are rounding. */
    private static final double LEAST_DEVIATION = 1e-9;

    private final double origin;
    private final double[] count;
    private final double[] sum;
    private final double[] sumOfSquares;

    WindowMoments(Sample sample, int[] ordered, int[] weights) {
        int n = ordered.length;
        // Sums around a value of the sample: differences stay small, so that little is lost by subtracting.
        origin = n == 0 ? 0 : sample.log(ordered[n / 2]);
        count = new double[n + 1];
        sum = new double[n + 1];
        sumOfSquares = new double[n + 1];
        for (int i = 0; i < n; i++) {
            double difference = sample.log(ordered[i]) - origin;
            int weight = weights[ordered[i]];
            count[i + 1] = count[i] + weight;
            sum[i + 1] = sum[i] + weight * difference;
            sumOfSquares[i + 1] = sumOfSquares[i] + weight * difference * difference;
        }
    }

    /** How many population deviations a value lies above the mean of a window; 0 in a window without deviation. */
    double zScore(int start, int end, double log) {
        double n = count[end] - count[start];
        double mean = (sum[end] - sum[start]) / n;
        double variance = (sumOfSquares[end] - sumOfSquares[start]) / n - mean * mean;
        double deviation = Math.sqrt(Math.max(0, variance));
        return deviation < LEAST_DEVIATION ? 0 : (log - origin - mean) / deviation;
    }
}
