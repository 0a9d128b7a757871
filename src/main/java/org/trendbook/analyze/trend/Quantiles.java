package org.trendbook.analyze.trend;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.trendbook.analyze.spec.IntervalMethod;

/** Quantiles of distributions and of samples. */
final class Quantiles {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final int NEWTON_STEPS = 4;
    /** Those computed so far: hundreds of thousands of lines have a few hundred different numbers of points. */
    private static final Map<Asked, Double> STUDENT_T = new ConcurrentHashMap<>();

    private record Asked(double probability, double degreesOfFreedom) {}

    private Quantiles() {}

    /** The quantile of Student's t at a probability in (0.5, 1), to the accuracy of its distribution function. */
    static double studentT(double probability, double degreesOfFreedom) {
        return STUDENT_T.computeIfAbsent(
                new Asked(probability, degreesOfFreedom), asked -> computed(probability, degreesOfFreedom));
    }

    private static double computed(double probability, double degreesOfFreedom) {
        TDistribution distribution = new TDistribution(null, degreesOfFreedom);
        double quantile = distribution.inverseCumulativeProbability(probability);
        // The library stops at an absolute error of 1e-9; Newton's steps take it to the last digits.
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double density = distribution.density(quantile);
            if (density > 0) {
                quantile -= (distribution.cumulativeProbability(quantile) - probability) / density;
            }
        }
        return quantile;
    }

    static double normal(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    /** How many standard errors an interval reaches to each side. */
    static double reach(IntervalMethod method, double confidence, double degreesOfFreedom) {
        double upper = 1 - (1 - confidence) / 2;
        return switch (method) {
            case STUDENT_T -> studentT(upper, degreesOfFreedom);
            case NORMAL -> normal(upper);
            case NONE -> 0;
        };
    }

    /**
     * The quantile of type 7 (Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566): linear between order statistics
     * at 1 + (n − 1)·p.
     *
     * @param numbers not empty; put into another order
     */
    static double of(double[] numbers, double probability) {
        int last = numbers.length - 1;
        double position = last * probability;
        int rank = (int) Math.floor(position);
        RankSelection ranks = new RankSelection(numbers);
        double below = ranks.select(0, last, rank);
        double above = ranks.select(rank, last, Math.min(rank + 1, last));
        return below + (position - rank) * (above - below);
    }
}
