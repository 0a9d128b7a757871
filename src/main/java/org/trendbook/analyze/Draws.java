package org.trendbook.analyze;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * Intervals by drawing anew. Each draw has its own generator, made from the seed and the draw's number, so that draws do
 * not depend on each other. Quantiles are of type 7; draws that allow no line are counted and left out.
 */
final class Draws {
    static final int MOST_POINTS = 5000;

    private final TrendInput input;
    private final int draws;
    private final long stream;
    private final int[] everyPlace;

    private Draws(TrendInput input, int draws, long seed) {
        this.input = input;
        this.draws = draws;
        this.stream = new SplittableRandom(seed).nextLong();
        everyPlace = input.sample().places();
    }

    static Draws of(TrendInput input, int draws, long seed) {
        return new Draws(input, draws, seed);
    }

    /** Growth when families are drawn with all their models (or single models, where the conventions say so). */
    Computed<Robustness.Bootstrap> bootstrap() {
        Conventions conventions = input.rules().conventions();
        double[] days = input.sample().days(input.rules().reading(), conventions);
        double[] logs = logs();
        int[] families = input.sample().families();
        int count = Arrays.stream(families).max().orElse(-1) + 1;
        return interval(random -> {
            int[] weights = conventions.clusters() ? drawFamilies(families, count, random) : drawModels(random);
            int[] places = select(weights, days);
            double[] noisy = withNoise(logs, places, weights, random, conventions.noiseFactor());
            return LeastSquares.weightedSlope(places, weights, days, noisy);
        });
    }

    /** Growth when dates alone are drawn inside their intervals: what the precision of dates costs. */
    Computed<Robustness.Bootstrap> dates() {
        int[] weights = input.onceEach();
        double[] logs = logs();
        if (input.sample().isDatedToTheDay()) {
            return onlyReading();
        }
        return interval(random -> {
            double[] days = input.sample().drawnDays(random);
            return LeastSquares.weightedSlope(select(weights, days), weights, days, logs);
        });
    }

    /** The places that count in a draw; without a selection those of weight 0 are among them. */
    private int[] select(int[] weights, double[] days) {
        return input.selectors().isEmpty() ? everyPlace : input.select(weights, days);
    }

    @FunctionalInterface
    private interface DrawnSlope {
        /** In orders of magnitude a day; empty when the draw allows no line. */
        OptionalDouble of(SplittableRandom random);
    }

    private Computed<Robustness.Bootstrap> interval(DrawnSlope slope) {
        if (everyPlace.length > MOST_POINTS) {
            return Computed.missing(WhyNot.TOO_MANY_POINTS);
        }
        double daysPerYear = input.rules().conventions().daysPerYear();
        double[] slopes = new double[draws];
        int count = 0;
        for (int draw = 0; draw < draws; draw++) {
            OptionalDouble drawn = slope.of(new SplittableRandom(stream + draw));
            if (drawn.isPresent() && Trends.isTellable(drawn.getAsDouble() * daysPerYear)) {
                slopes[count++] = drawn.getAsDouble() * daysPerYear;
            }
        }
        if (count == 0) {
            return Computed.missing(WhyNot.NO_DRAWS);
        }
        double[] sorted = Arrays.copyOf(slopes, count);
        Arrays.sort(sorted);
        double tail = (1 - input.rules().confidence()) / 2;
        Interval growth = new Interval(
                StrictMath.pow(10, Quantiles.ofSorted(sorted, tail)),
                StrictMath.pow(10, Quantiles.ofSorted(sorted, 1 - tail)));
        return Computed.of(new Robustness.Bootstrap(growth, draws, draws - count));
    }

    /** All draws of dates that are known to the day are one and the same. */
    private Computed<Robustness.Bootstrap> onlyReading() {
        return Trends.line(input.points(), input.rules())
                .line()
                .<Computed<Robustness.Bootstrap>>map(line -> Computed.of(
                        new Robustness.Bootstrap(new Interval(line.growthPerYear(), line.growthPerYear()), draws, 0)))
                .orElse(Computed.missing(WhyNot.NO_DRAWS));
    }

    private static int[] drawFamilies(int[] families, int count, SplittableRandom random) {
        int[] times = new int[count];
        for (int i = 0; i < count; i++) {
            times[random.nextInt(count)]++;
        }
        int[] weights = new int[families.length];
        for (int place = 0; place < weights.length; place++) {
            weights[place] = times[families[place]];
        }
        return weights;
    }

    private int[] drawModels(SplittableRandom random) {
        int[] weights = new int[input.sample().size()];
        for (int i = 0; i < weights.length; i++) {
            weights[random.nextInt(weights.length)]++;
        }
        return weights;
    }

    private double[] logs() {
        double[] logs = new double[input.fitted().size()];
        Arrays.setAll(logs, input.fitted()::log);
        return logs;
    }

    /** Each copy that is drawn has a noise of its own; the mean of them stands for the copies of a place. */
    private static double[] withNoise(
            double[] logs, int[] places, int[] weights, SplittableRandom random, double factor) {
        double noise = StrictMath.log10(factor);
        if (noise == 0) {
            return logs;
        }
        double[] noisy = logs.clone();
        for (int place : places) {
            double sum = 0;
            for (int copy = 0; copy < weights[place]; copy++) {
                sum += random.nextDouble(-noise, noise);
            }
            noisy[place] += weights[place] == 0 ? 0 : sum / weights[place];
        }
        return noisy;
    }
}
