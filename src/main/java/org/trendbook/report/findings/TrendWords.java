package org.trendbook.report.findings;

import java.util.Optional;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;

/** What a trend says, in words as careful as its figures: growth is a factor a year, and doubling times are months. */
public final class TrendWords {
    /** An interval of growth whose ends differ by more than this factor is what a title says. */
    private static final double WIDE = 4;

    private TrendWords() {}

    /** 'grows', 'falls', 'no growth can be shown', 'too few points', 'all of one date'. */
    public static String status(Trend trend, Wording wording) {
        return wording.get("trend." + kind(trend));
    }

    /**
     * The finding as a title: 'Parameters grew about 4.2-fold a year', and of a rate that is known badly between which ends
     * it lies; a rate only for trends that may be quoted.
     *
     * @param what grew, as it begins a sentence
     */
    public static String title(Trend trend, String what, Wording wording) {
        String kind = trend.quotable() || trend.line().isEmpty() ? kind(trend) : unquotable(trend);
        if (trend.quotable() && isKnownBadly(trend)) {
            Interval ends = folds(trend.line().flatMap(LineFit::growthInterval).orElseThrow());
            return wording.get(
                    "trend." + kind + ".title.wide",
                    what,
                    wording.factor(ends.low(), ends),
                    wording.factor(ends.high(), ends));
        }
        String factor = trend.line().map(fit -> rate(fit, wording)).orElse("");
        return wording.get(
                "trend." + kind + ".title", what, factor, wording.numbers().count(trend.n()));
    }

    /** The key of why a line may not be quoted: it has too few points, else they span too short a time. To be asked only then. */
    public static String unquotable(Trend trend) {
        return trend.n() < Trend.LEAST_QUOTABLE_POINTS ? "unquotable" : "unquotable.span";
    }

    /** What a trend says and, where it may not be quoted, why not. */
    public static String finding(Trend trend, Wording wording) {
        String status = status(trend, wording);
        return trend.quotable() || trend.line().isEmpty()
                ? status
                : wording.get("trend." + unquotable(trend) + ".finding", status);
    }

    private static String rate(LineFit fit, Wording wording) {
        double fold = Math.max(fit.growthPerYear(), 1 / fit.growthPerYear());
        return fit.growthInterval()
                .map(ends -> wording.factor(fold, folds(ends)))
                .orElseGet(() -> wording.numbers().factor(fold));
    }

    /** Of a fall how many times as much it was before. */
    private static Interval folds(Interval growth) {
        return growth.high() < 1 ? new Interval(1 / growth.high(), 1 / growth.low()) : growth;
    }

    /** Whether a rate that differs from 1 may be several times as high at one end of its interval as at the other. */
    private static boolean isKnownBadly(Trend trend) {
        return "fitted".equals(trend.status())
                && trend.line()
                        .flatMap(LineFit::growthInterval)
                        .map(ends -> ends.high() / ends.low() > WIDE)
                        .orElse(false);
    }

    /** The figures under such a title, which are those behind it without what it says already. */
    public static String figuresUnderTitle(Trend trend, Wording wording) {
        Optional<LineFit> line = trend.line();
        Optional<Interval> interval = line.flatMap(LineFit::growthInterval);
        if (line.isEmpty() || interval.isEmpty() || !"fitted".equals(trend.status()) || isKnownBadly(trend)) {
            return figures(trend, wording);
        }
        return wording.get(
                "trend.figures",
                wording.get(
                        "trend.interval_only",
                        wording.percent(line.get().confidence()),
                        wording.factors(interval.get())),
                doubling(trend, wording),
                wording.numbers().count(trend.n()),
                rSquared(line.get(), wording));
    }

    /** The figures behind it: growth with its interval, doubling time, n and R². */
    static String figures(Trend trend, Wording wording) {
        Optional<LineFit> line = trend.line();
        if (line.isEmpty()) {
            return wording.get(
                    "trend." + kind(trend) + ".figures", wording.numbers().count(trend.n()));
        }
        return wording.get(
                "trend.figures",
                growth(line.get(), wording),
                doubling(trend, wording),
                wording.numbers().count(trend.n()),
                rSquared(line.get(), wording));
    }

    /** The figures of a trend that may be quoted; of another how many points it has and how many it takes. */
    public static String quotableFigures(Trend trend, Wording wording) {
        return trend.line().isPresent() && !trend.quotable()
                ? wording.get("trend.unquotable.figures", wording.numbers().count(trend.n()))
                : figures(trend, wording);
    }

    /** The same, and of a flat trend that it is flat. */
    public static String quotableFinding(Trend trend, Wording wording) {
        String figures = quotableFigures(trend, wording);
        return trend.quotable() && "flat".equals(trend.status()) ? wording.get("trend.flat.figures", figures) : figures;
    }

    /** The growth with its interval: '×4.2 a year (95 % interval 2.1 to 8.4)'; without a line, why there is none. */
    public static String growth(Trend trend, Wording wording) {
        return trend.line().map(fit -> growth(fit, wording)).orElseGet(() -> status(trend, wording));
    }

    private static String growth(LineFit fit, Wording wording) {
        Optional<Interval> interval = fit.growthInterval();
        return interval.map(factors -> wording.get(
                        "trend.growth_with_interval",
                        wording.factor(fit.growthPerYear(), factors),
                        wording.percent(fit.confidence()),
                        wording.factors(factors)))
                .orElseGet(() -> wording.get("trend.growth", wording.numbers().factor(fit.growthPerYear())));
    }

    /** 'doubling time 5.8 months (3.9 to 11)', 'halving time …', or that no doubling time can be given. */
    static String doubling(Trend trend, Wording wording) {
        Optional<Double> months = trend.doublingMonths();
        if (months.isEmpty()) {
            return wording.get("trend.no_doubling");
        }
        if ("flat".equals(trend.status())) {
            return trend.doublingLow()
                    .filter(low -> low > 0)
                    .map(low -> wording.get(
                            "trend.doubling_at_least", wording.numbers().months(low)))
                    .orElseGet(() -> wording.get("trend.no_doubling"));
        }
        String key = months.get() < 0 ? "trend.halving" : "trend.doubling";
        Optional<Double> low = trend.doublingLow();
        Optional<Double> high = trend.doublingHigh();
        String middle = wording.numbers().months(Math.abs(months.get()));
        if (low.isEmpty() || high.isEmpty()) {
            return wording.get(key, middle);
        }
        double one = Math.abs(low.get());
        double other = Math.abs(high.get());
        return wording.get(
                key + "_with_interval",
                middle,
                wording.get(
                        "interval",
                        wording.numbers().months(Math.min(one, other)),
                        wording.numbers().months(Math.max(one, other))));
    }

    private static String rSquared(LineFit fit, Wording wording) {
        return fit.rSquared()
                .value()
                .map(share -> wording.get("trend.r_squared", wording.numbers().fixed(share, 2)))
                .orElse("");
    }

    private static String kind(Trend trend) {
        boolean falls = trend.line().map(fit -> fit.slope() < 0).orElse(false);
        return "fitted".equals(trend.status()) && falls ? "falling" : trend.status();
    }
}
