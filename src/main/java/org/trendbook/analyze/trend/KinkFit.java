package org.trendbook.analyze.trend;

import java.time.LocalDate;
import java.util.List;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.Shape;

/**
 * The continuous line whose slope changes at a given break: y = h + b₁·min(t − k, 0) + b₂·max(t − k, 0), by least squares
 * over all points. Its intervals take the break as known, with n − 3 degrees of freedom.
 */
final class KinkFit {
    private final Points points;
    private final double breakT;
    private final int split;
    private final double height;
    private final double slopeBefore;
    private final double slopeAfter;
    /** Cofactors of the normal equations, whose third column pair is orthogonal. */
    private final double ratioBefore;

    private final double ratioAfter;
    private final double sumBefore;
    private final double sumAfter;
    private final double rest;

    private KinkFit(Points points, LocalDate breakAt, Conventions conventions) {
        this.points = points;
        double breakDay = (double) breakAt.toEpochDay();
        breakT = conventions.years(breakDay);
        split = points.firstFrom(breakDay);
        LeastSquares all = points.leastSquares();
        double[] t = new double[2];
        double[] tt = new double[2];
        double[] ty = new double[2];
        for (int i = 0; i < points.n(); i++) {
            int side = i < split ? 0 : 1;
            double away = points.t(i) - breakT;
            t[side] += away;
            tt[side] += away * away;
            ty[side] += away * (points.y(i) - all.meanY());
        }
        sumBefore = tt[0];
        sumAfter = tt[1];
        ratioBefore = t[0] / tt[0];
        ratioAfter = t[1] / tt[1];
        rest = points.n() - t[0] * ratioBefore - t[1] * ratioAfter;
        double aboveMean = -(ratioBefore * ty[0] + ratioAfter * ty[1]) / rest;
        height = all.meanY() + aboveMean;
        slopeBefore = (ty[0] - aboveMean * t[0]) / tt[0];
        slopeAfter = (ty[1] - aboveMean * t[1]) / tt[1];
    }

    static Shapes.FittedShape of(Points points, LocalDate breakAt, FitRules rules) {
        return new KinkFit(points, breakAt, rules.conventions()).fitted(breakAt, rules);
    }

    private Shapes.FittedShape fitted(LocalDate breakAt, FitRules rules) {
        double rssBefore = rss(0, split, slopeBefore);
        double rssAfter = rss(split, points.n(), slopeAfter);
        double logLikelihood =
                Shapes.logLikelihood(split, rssBefore) + Shapes.logLikelihood(points.n() - split, rssAfter);
        return new Shapes.FittedShape(
                Shape.KINK,
                Computed.of(breakAt),
                List.of(
                        new Shapes.FittedSegment(
                                Segment.BEFORE,
                                segment(
                                        points.part(0, split),
                                        slopeBefore,
                                        ratioBefore,
                                        sumBefore,
                                        rssBefore + rssAfter,
                                        rules)),
                        new Shapes.FittedSegment(
                                Segment.AFTER,
                                segment(
                                        points.part(split, points.n()),
                                        slopeAfter,
                                        ratioAfter,
                                        sumAfter,
                                        rssBefore + rssAfter,
                                        rules))),
                Computed.of(Shapes.bic(Shape.KINK, points.n(), logLikelihood)));
    }

    private double rss(int start, int end, double slope) {
        double rss = 0;
        for (int i = start; i < end; i++) {
            double residual = points.y(i) - height - slope * (points.t(i) - breakT);
            rss += residual * residual;
        }
        return rss;
    }

    private Trend segment(Points part, double slope, double ratio, double sum, double rss, FitRules rules) {
        double variance = rss / (points.n() - 3);
        LineFit line = new LineFit(
                part.n(),
                part.span(),
                slope,
                height - slope * breakT,
                Math.sqrt(variance),
                points.leastSquares().rSquared(rss),
                breakT,
                variance / rest,
                -ratio * variance / rest,
                variance * (1 / sum + ratio * ratio / rest),
                rules.confidence(),
                rules.method(),
                Quantiles.reach(rules.method(), rules.confidence(), points.n() - 3),
                rules.conventions().daysPerYear(),
                rules.conventions().daysPerMonth());
        return Trends.judged(line, Trends.spansQuotable(part));
    }
}
