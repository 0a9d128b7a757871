package org.trendbook.analyze.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.spec.Conventions;

/**
 * Searches the month starts for the break under which a kink or a jump is likeliest. Running sums make each candidate
 * cost the same however many points there are.
 */
final class BreakSearch {
    private static final int LEAST_POINTS_A_SEGMENT = 10;
    private static final int MONTHS_BEFORE_LAST = 4;

    private final Points points;
    private final Conventions conventions;
    private final double originT;
    private final double originY;
    /** In order of time. */
    private final List<Candidate> candidates = new ArrayList<>();

    private final Sums all;

    /** A month start that leaves points enough on both sides, how many lie before it, and their sums. */
    private record Candidate(LocalDate start, int split, Sums before) {}

    /** A search over points with a span in time. */
    BreakSearch(Points points, Conventions conventions) {
        this.points = points;
        this.conventions = conventions;
        originT = points.leastSquares().meanT();
        originY = points.leastSquares().meanY();
        int n = points.n();
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(points.day(0)));
        LocalDate last =
                LocalDate.ofEpochDay((long) Math.floor(points.day(n - 1))).minusMonths(MONTHS_BEFORE_LAST);
        Sums before = new Sums(0, 0, 0, 0, 0, 0);
        int split = 0;
        LocalDate start = first.withDayOfMonth(1).plusMonths(1);
        for (; !start.isAfter(last); start = start.plusMonths(1)) {
            int next = points.firstFrom((double) start.toEpochDay());
            before = sums(before, split, next);
            split = next;
            if (n - split < LEAST_POINTS_A_SEGMENT) {
                break;
            }
            if (split >= LEAST_POINTS_A_SEGMENT) {
                candidates.add(new Candidate(start, split, before));
            }
        }
        all = sums(before, split, n);
    }

    /** Sums over points with those from an index on and before another added. */
    private Sums sums(Sums before, int start, int end) {
        double sumT = before.t();
        double sumY = before.y();
        double sumTt = before.tt();
        double sumTy = before.ty();
        double sumYy = before.yy();
        for (int i = start; i < end; i++) {
            double t = points.t(i) - originT;
            double y = points.y(i) - originY;
            sumT += t;
            sumY += y;
            sumTt += t * t;
            sumTy += t * y;
            sumYy += y * y;
        }
        return new Sums(end, sumT, sumY, sumTt, sumTy, sumYy);
    }

    /** The break of the likeliest kink, of equal ones the earliest; empty when no candidate leaves enough points. */
    Optional<LocalDate> bestKink() {
        return best(this::kinkLikelihood);
    }

    /** The break of the likeliest jump, of equal ones the earliest; empty when no candidate is left. */
    Optional<LocalDate> bestJump(boolean negativeJumps) {
        return best((candidate, breakT) -> jumpLikelihood(candidate, breakT, negativeJumps));
    }

    @FunctionalInterface
    private interface Likelihood {
        /** ln L of a break at a candidate; negative infinity when it is not allowed. */
        double of(Candidate candidate, double breakT);
    }

    private Optional<LocalDate> best(Likelihood likelihood) {
        Optional<LocalDate> best = Optional.empty();
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double breakT = conventions.years((double) candidate.start().toEpochDay()) - originT;
            double value = likelihood.of(candidate, breakT);
            if (value > highest) {
                highest = value;
                best = Optional.of(candidate.start());
            }
        }
        return best;
    }

    /** The sums over a run of points, with t counted from an origin. */
    private record Sums(double n, double t, double y, double tt, double ty, double yy) {

        Sums from(double origin) {
            return new Sums(n, t - n * origin, y, tt - 2 * origin * t + n * origin * origin, ty - origin * y, yy);
        }

        /** The sums over the points that these are of and some others are not. */
        Sums without(Sums others) {
            return new Sums(n - others.n, t - others.t, y - others.y, tt - others.tt, ty - others.ty, yy - others.yy);
        }

        /** Σ(y − a − b·t)²; by rounding it may fall a little below 0. */
        double rss(double a, double b) {
            return yy - 2 * a * y - 2 * b * ty + n * a * a + 2 * a * b * t + b * b * tt;
        }
    }

    private double kinkLikelihood(Candidate candidate, double breakT) {
        int n = points.n();
        int split = candidate.split();
        if (points.day(split - 1) == points.day(0) && points.day(n - 1) == points.day(split)) {
            return Double.NEGATIVE_INFINITY;
        }
        // All points before lie before the break, and the last four months after it: neither side is on the break
        // alone.
        Sums before = candidate.before().from(breakT);
        Sums after = all.without(candidate.before()).from(breakT);
        double rest = n - before.t() * before.t() / before.tt() - after.t() * after.t() / after.tt();
        double height =
                (before.y() + after.y() - before.t() * before.ty() / before.tt() - after.t() * after.ty() / after.tt())
                        / rest;
        double slopeBefore = (before.ty() - height * before.t()) / before.tt();
        double slopeAfter = (after.ty() - height * after.t()) / after.tt();
        return Shapes.logLikelihood(split, before.rss(height, slopeBefore))
                + Shapes.logLikelihood(n - split, after.rss(height, slopeAfter));
    }

    private double jumpLikelihood(Candidate candidate, double breakT, boolean negativeJumps) {
        int n = points.n();
        int split = candidate.split();
        if (points.day(split - 1) == points.day(0) || points.day(n - 1) == points.day(split)) {
            return Double.NEGATIVE_INFINITY;
        }
        // Both lines, and so their likelihood, depend on the split alone: months without a point between them tie
        // exactly.
        Sums before = candidate.before();
        Sums after = all.without(before);
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
