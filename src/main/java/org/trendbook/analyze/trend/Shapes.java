package org.trendbook.analyze.trend;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.Shape;

/**
 * Fits line, kink and jump to the same points and chooses between them by the Bayesian information criterion (Schwarz
 * 1978, doi:10.1214/aos/1176344136): BIC = p·ln n − 2·ln L, where ln L = Σ over segments of −n_s/2·(ln 2π + ln(RSS_s/n_s)
 * + 1) and p counts slopes, levels, the break and one variance a segment.
 */
public final class Shapes {
    static final double BIC_MARGIN = 2;
    /** Mean squares below this (a deviation of 1e-9 orders of magnitude) are rounding; it bounds the likelihood. */
    private static final double LEAST_MEAN_SQUARE = 1e-18;

    private Shapes() {}

    /** One segment of a fitted shape. */
    record FittedSegment(Segment segment, Trend trend) implements Serializable {}

    /** A shape fitted to points. */
    public record FittedShape(
            Shape shape, Computed<LocalDate> breakAt, List<FittedSegment> segments, Computed<Double> bic)
            implements Serializable {
        public FittedShape {
            segments = List.copyOf(segments);
        }

        /** The trend of the last segment: the one that goes on. */
        public Trend last() {
            return segments.get(segments.size() - 1).trend();
        }
    }

    /** The shapes that the points allow, from the simplest on; always at least the line. */
    public static List<FittedShape> fit(Points points, FitRules rules, Set<Shape> wanted, boolean negativeJumps) {
        List<FittedShape> fitted = new ArrayList<>();
        fitted.add(line(points, Trends.line(points, rules)));
        boolean breakWanted = wanted.contains(Shape.KINK) || wanted.contains(Shape.JUMP);
        if (breakWanted && points.hasSpan()) {
            BreakSearch search = new BreakSearch(points, rules.conventions());
            if (wanted.contains(Shape.KINK)) {
                search.bestKink().map(best -> KinkFit.of(points, best, rules)).ifPresent(fitted::add);
            }
            if (wanted.contains(Shape.JUMP)) {
                search.bestJump(negativeJumps)
                        .map(best -> jump(points, best, rules))
                        .ifPresent(fitted::add);
            }
        }
        return fitted;
    }

    /** A line as the only shape. */
    static FittedShape line(Points points, Trend trend) {
        Computed<Double> bic = trend.line().isPresent()
                ? Computed.of(bic(
                        Shape.LINE,
                        points.n(),
                        logLikelihood(points.n(), points.leastSquares().rss())))
                : Computed.missing(Trends.whyNoLine(trend));
        return new FittedShape(
                Shape.LINE, Computed.missing(WhyNot.NO_BREAK), List.of(new FittedSegment(Segment.ALL, trend)), bic);
    }

    private static FittedShape jump(Points points, LocalDate breakAt, FitRules rules) {
        int split = points.firstFrom((double) breakAt.toEpochDay());
        Points before = points.part(0, split);
        Points after = points.part(split, points.n());
        double logLikelihood = logLikelihood(before.n(), before.leastSquares().rss())
                + logLikelihood(after.n(), after.leastSquares().rss());
        return new FittedShape(
                Shape.JUMP,
                Computed.of(breakAt),
                List.of(
                        new FittedSegment(Segment.BEFORE, Trends.line(before, rules)),
                        new FittedSegment(Segment.AFTER, Trends.line(after, rules))),
                Computed.of(bic(Shape.JUMP, points.n(), logLikelihood)));
    }

    /** The part of ln L that a segment adds. */
    static double logLikelihood(int n, double rss) {
        double meanSquare = Math.max(rss / n, LEAST_MEAN_SQUARE);
        return -n / 2.0 * (StrictMath.log(2 * Math.PI) + StrictMath.log(meanSquare) + 1);
    }

    static double bic(Shape shape, int n, double logLikelihood) {
        return shape.figures() * StrictMath.log(n) - 2 * logLikelihood;
    }

    /** The simplest shape within 2 of the best BIC; the line when it is the only one. */
    static FittedShape chosen(List<FittedShape> fromSimplest) {
        Optional<Double> best = fromSimplest.stream()
                .flatMap(each -> each.bic().value().stream())
                .min(Double::compare);
        return fromSimplest.stream()
                .filter(each -> each.bic().value().orElse(Double.POSITIVE_INFINITY)
                        <= best.orElse(Double.POSITIVE_INFINITY) + BIC_MARGIN)
                .findFirst()
                .orElseThrow();
    }
}
