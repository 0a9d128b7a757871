package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Intervals by drawing anew. Each draw has its own generator, made from the seed and the draw's number, so that draws do
 * not depend on each other; all selections from a sample see the same draws. Quantiles are of type 7; draws that allow no
 * line are counted and left out.
 */
final class Draws {
    static final int MOST_POINTS = 5000;

    private final Sample sample;
    private final FitRules rules;
    private final List<TrendInput> inputs;
    private final int draws;
    private final long stream;

    private Draws(List<TrendInput> inputs, int draws, long seed) {
        this.inputs = inputs;
        this.sample = inputs.get(0).sample();
        this.rules = inputs.get(0).rules();
        this.draws = draws;
        this.stream = new SplitMix(seed).nextLong();
    }

    /** @param inputs one or more, of one sample and one set of rules */
    static Draws of(List<TrendInput> inputs, int draws, long seed) {
        return new Draws(inputs, draws, seed);
    }

    /** What a draw gives: places in rising order with their weights, and days and logs by place. */
    private static final class Drawn {
        private final int[] places;
        private final int[] weights;
        private final double[] days;
        private final double[] logs;
        /** By which values are multiplied or divided at most, at random; 1 leaves them as they are. */
        private final double noiseFactor;

        private final SplitMix random;

        Drawn(int[] places, int[] weights, double[] days, double[] logs, double noiseFactor, SplitMix random) {
            this.places = places;
            this.weights = weights;
            this.days = days;
            this.logs = logs;
            this.noiseFactor = noiseFactor;
            this.random = random;
        }
    }

    /** Growth when families are drawn with all their models (or single models, where the conventions say so). */
    List<Computed<Robustness.Bootstrap>> bootstrap() {
        if (sample.size() > MOST_POINTS) {
            return ofEach(input -> Computed.missing(WhyNot.TOO_MANY_POINTS));
        }
        Conventions conventions = rules.conventions();
        double[] days = sample.days(rules.reading(), conventions);
        double[] logs = logs();
        int[] families = sample.families();
        int count = Arrays.stream(families).max().orElse(-1) + 1;
        return intervals(random -> {
            int[] weights = conventions.clusters() ? drawFamilies(families, count, random) : drawModels(random);
            return new Drawn(TrendInput.placesDrawn(weights), weights, days, logs, conventions.noiseFactor(), random);
        });
    }

    /** Growth when dates alone are drawn inside their intervals: what the precision of dates costs. */
    List<Computed<Robustness.Bootstrap>> dates() {
        DrawnDays days = DrawnDays.of(sample);
        if (days.areKnown()) {
            return ofEach(this::onlyReading);
        }
        if (sample.size() > MOST_POINTS) {
            return ofEach(input -> Computed.missing(WhyNot.TOO_MANY_POINTS));
        }
        int[] places = sample.places();
        int[] weights = sample.onceEach();
        double[] logs = logs();
        return intervals(random -> new Drawn(places, weights, days.draw(random), logs, 1, random));
    }

    private List<Computed<Robustness.Bootstrap>> ofEach(Function<TrendInput, Computed<Robustness.Bootstrap>> interval) {
        return inputs.stream().map(interval).toList();
    }

    private List<Computed<Robustness.Bootstrap>> intervals(Function<SplitMix, Drawn> drawing) {
        List<DrawnSlopes> slopes = new ArrayList<>();
        inputs.forEach(input -> slopes.add(new DrawnSlopes(draws)));
        double daysPerYear = rules.conventions().daysPerYear();
        for (int draw = 0; draw < draws; draw++) {
            Drawn drawn = drawing.apply(new SplitMix(stream + draw));
            for (int i = 0; i < slopes.size(); i++) {
                OptionalDouble slope = slope(inputs.get(i), drawn);
                if (slope.isPresent()) {
                    slopes.get(i).add(slope.getAsDouble() * daysPerYear);
                }
            }
        }
        return slopes.stream().map(each -> each.interval(rules.confidence())).toList();
    }

    /** In orders of magnitude a day; empty when the draw allows no line. */
    private OptionalDouble slope(TrendInput input, Drawn drawn) {
        int[] places = Selector.selectAll(input.selectors(), drawn.places, drawn.weights, drawn.days);
        if (places.length == 0) {
            return OptionalDouble.empty();
        }
        double[] noisy = withNoise(drawn, places);
        // From where days are counted decides the last digits.
        int origin = input.selectors().isEmpty() ? 0 : places[0];
        return LeastSquares.weightedSlope(origin, places, drawn.weights, drawn.days, noisy);
    }

    /** All draws of dates that are known to the day are one and the same. */
    private Computed<Robustness.Bootstrap> onlyReading(TrendInput input) {
        return Trends.line(input.points(), rules)
                .line()
                .<Computed<Robustness.Bootstrap>>map(line -> Computed.of(
                        new Robustness.Bootstrap(new Interval(line.growthPerYear(), line.growthPerYear()), draws, 0)))
                .orElse(Computed.missing(WhyNot.NO_DRAWS));
    }

    private static int[] drawFamilies(int[] families, int count, SplitMix random) {
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

    private int[] drawModels(SplitMix random) {
        int[] weights = new int[sample.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[random.nextInt(weights.length)]++;
        }
        return weights;
    }

    private double[] logs() {
        double[] logs = new double[sample.size()];
        Arrays.setAll(logs, sample::log);
        return logs;
    }

    /** Each copy that is drawn has a noise of its own; the mean of them stands for the copies of a place. */
    private static double[] withNoise(Drawn drawn, int[] places) {
        if (drawn.noiseFactor == 1) {
            return drawn.logs;
        }
        double noise = StrictMath.log10(drawn.noiseFactor);
        double[] noisy = drawn.logs.clone();
        SplitMix random = drawn.random.copy();
        for (int place : places) {
            int copies = drawn.weights[place];
            double sum = 0;
            for (int copy = 0; copy < copies; copy++) {
                sum += random.nextDouble(noise);
            }
            noisy[place] += sum / copies;
        }
        return noisy;
    }
}
