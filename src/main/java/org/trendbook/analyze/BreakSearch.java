package org.trendbook.analyze;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Searches the month starts for the break under which a kink or a jump is likeliest. Running sums make each candidate
 * cost the same however many points there are.
 */
final class BreakSearch {
    static final int LEAST_POINTS_A_SEGMENT = 10;
    private static final int MONTHS_BEFORE_FIRST = 1;
    private static final int MONTHS_BEFORE_LAST = 4;

    private final Points points;
    private final Conventions conventions;
    private final double originT;
    private final double originY;
    private final double[] sumT;
    private final double[] sumY;
    private final double[] sumTt;
    private final double[] sumTy;
    private final double[] sumYy;

    private BreakSearch(Points points, Conventions conventions) {
        this.points = points;
        this.conventions = conventions;
        int n = points.n();
        LeastSquares all = LeastSquares.of(points.t(), points.y());
        originT = all.meanT();
        originY = all.meanY();
        sumT = new double[n + 1];
        sumY = new double[n + 1];
        sumTt = new double[n + 1];
        sumTy = new double[n + 1];
        sumYy = new double[n + 1];
        for (int i = 0; i < n; i++) {
            double t = points.t(i) - originT;
            double y = points.y(i) - originY;
            sumT[i + 1] = sumT[i] + t;
            sumY[i + 1] = sumY[i] + y;
            sumTt[i + 1] = sumTt[i] + t * t;
            sumTy[i + 1] = sumTy[i] + t * y;
            sumYy[i + 1] = sumYy[i] + y * y;
        }
    }

    /** A search over points with a span in time. */
    static BreakSearch of(Points points, Conventions conventions) {
        return new BreakSearch(points, conventions);
    }

    /** The break of the likeliest kink, of equal ones the earliest; empty when no candidate leaves enough points. */
    Optional<LocalDate> bestKink() {
        return best(this::kinkLikelihood);
    }

    /** The break of the likeliest jump, of equal ones the earliest; empty when no candidate is left. */
    Optional<LocalDate> bestJump(boolean negativeJumps) {
        return best((split, breakT) -> jumpLikelihood(split, breakT, negativeJumps));
    }

    @FunctionalInterface
    private interface Likelihood {
        /** ln L with {@code split} points before the break; negative infinity when it is not allowed. */
        double of(int split, double breakT);
    }

    private Optional<LocalDate> best(Likelihood likelihood) {
        int n = points.n();
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(points.day(0))).minusMonths(MONTHS_BEFORE_FIRST);
        LocalDate last =
                LocalDate.ofEpochDay((long) Math.floor(points.day(n - 1))).minusMonths(MONTHS_BEFORE_LAST);
        LocalDate start =
                first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
        Optional<LocalDate> best = Optional.empty();
        double highest = Double.NEGATIVE_INFINITY;
        for (LocalDate candidate = start; !candidate.isAfter(last); candidate = candidate.plusMonths(1)) {
            double day = (double) candidate.toEpochDay();
            int split = points.firstFrom(day);
            if (split < LEAST_POINTS_A_SEGMENT) {
                continue;
            }
            if (n - split < LEAST_POINTS_A_SEGMENT) {
                break;
            }
            double value = likelihood.of(split, conventions.years(day) - originT);
            if (value > highest) {
                highest = value;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** The sums over a run of points, with t counted from an origin. */
    private record Sums(double n, double t, double y, double tt, double ty, double yy) {

        Sums from(double origin) {
            return new Sums(n, t - n * origin, y, tt - 2 * origin * t + n * origin * origin, ty - origin * y, yy);
        }

        /** Σ(y − a − b·t)². */
        double rss(double a, double b) {
            return Math.max(0, yy - 2 * a * y - 2 * b * ty + n * a * a + 2 * a * b * t + b * b * tt);
        }
    }

    private Sums sums(int start, int end) {
        return new Sums(
                end - start,
                sumT[end] - sumT[start],
                sumY[end] - sumY[start],
                sumTt[end] - sumTt[start],
                sumTy[end] - sumTy[start],
                sumYy[end] - sumYy[start]);
    }

    private double kinkLikelihood(int split, double breakT) {
        int n = points.n();
        if (points.day(split - 1) == points.day(0) && points.day(n - 1) == points.day(split)) {
            return Double.NEGATIVE_INFINITY;
        }
        Sums before = sums(0, split).from(breakT);
        Sums after = sums(split, n).from(breakT);
        if (!(before.tt() > 0) || !(after.tt() > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        double rest = n - before.t() * before.t() / before.tt() - after.t() * after.t() / after.tt();
        if (!(rest > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        double height =
                (before.y() + after.y() - before.t() * before.ty() / before.tt() - after.t() * after.ty() / after.tt())
                        / rest;
        double slopeBefore = (before.ty() - height * before.t()) / before.tt();
        double slopeAfter = (after.ty() - height * after.t()) / after.tt();
        return Shapes.logLikelihood(split, before.rss(height, slopeBefore))
                + Shapes.logLikelihood(n - split, after.rss(height, slopeAfter));
    }

    private double jumpLikelihood(int split, double breakT, boolean negativeJumps) {
        int n = points.n();
        if (points.day(split - 1) == points.day(0) || points.day(n - 1) == points.day(split)) {
            return Double.NEGATIVE_INFINITY;
        }
        // Both lines, and so their likelihood, depend on the split alone: months without a point between them tie
        // exactly.
        Sums before = sums(0, split);
        Sums after = sums(split, n);
        double slopeBefore = slope(before);
        double slopeAfter = slope(after);
        double interceptBefore = (before.y() - slopeBefore * before.t()) / before.n();
        double interceptAfter = (after.y() - slopeAfter * after.t()) / after.n();
        boolean downward = interceptAfter + slopeAfter * breakT < interceptBefore + slopeBefore * breakT;
        if (downward && !negativeJumps) {
            return Double.NEGATIVE_INFINITY;
        }
        return Shapes.logLikelihood(split, before.rss(interceptBefore, slopeBefore))
                + Shapes.logLikelihood(n - split, after.rss(interceptAfter, slopeAfter));
    }

    private static double slope(Sums sums) {
        return (sums.ty() - sums.t() * sums.y() / sums.n()) / (sums.tt() - sums.t() * sums.t() / sums.n());
    }
}
