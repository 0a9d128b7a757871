package org.trendbook.analyze.trend;

import java.util.function.IntFunction;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.model.ModelRecord;

/**
 * The slope when any one point is left out: slope − (tᵢ − t̄)·eᵢ / (Σ(t − t̄)²·(1 − hᵢ)), with residual eᵢ and leverage hᵢ
 * = 1/n + (tᵢ − t̄)²/Σ(t − t̄)² (Belsley, Kuh and Welsch 1980, ch. 2).
 */
final class LeaveOneOutSlopes {
    private static final double FULL_LEVERAGE = 1 - 1e-12;

    private LeaveOneOutSlopes() {}

    /**
     * The range of the growth; missing below four points. A point without which no span is left is not left out.
     *
     * @param modelAt the model at a place of the sample
     */
    static Computed<Robustness.LeaveOneOut> of(Points points, IntFunction<ModelRecord> modelAt) {
        if (points.n() <= Trend.LEAST_POINTS) {
            return Computed.missing(WhyNot.TOO_FEW_POINTS);
        }
        if (!points.hasSpan()) {
            return Computed.missing(WhyNot.NO_SPAN);
        }
        LeastSquares fit = points.leastSquares();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double furthest = -1;
        double furthestSlope = fit.slope();
        int mostInfluential = 0;
        for (int i = 0; i < points.n(); i++) {
            double away = points.t(i) - fit.meanT();
            double leverage = 1.0 / fit.n() + away * away / fit.sumTt();
            double residual = points.y(i) - fit.meanY() - fit.slope() * away;
            double slope = fit.slope() - away * residual / (fit.sumTt() * (1 - leverage));
            if (leverage > FULL_LEVERAGE || !Trends.isTellable(slope)) {
                continue;
            }
            low = Math.min(low, slope);
            high = Math.max(high, slope);
            if (Math.abs(slope - fit.slope()) > furthest) {
                furthest = Math.abs(slope - fit.slope());
                furthestSlope = slope;
                mostInfluential = i;
            }
        }
        if (low > high) {
            return Computed.missing(WhyNot.NO_SPAN);
        }
        ModelRecord model = modelAt.apply(points.place(mostInfluential));
        return Computed.of(new Robustness.LeaveOneOut(
                Interval.ofGrowth(low, high), model.name(), model.recordId(), StrictMath.pow(10, furthestSlope)));
    }
}
