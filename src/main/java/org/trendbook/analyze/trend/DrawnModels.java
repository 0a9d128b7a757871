package org.trendbook.analyze.trend;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.spec.Conventions;

/** Draws of families with all their models, or of single models where the conventions say so. */
final class DrawnModels implements Redrawing {
    private final double[] days;
    private final double[] logs;
    /** By which values are multiplied or divided at most, at random; 1 leaves them as they are. */
    private final double noiseFactor;
    /** The family of each place; each is its own where single models are drawn. */
    private final int[] families;
    /** How often each family is drawn. */
    private final int[] times;
    /** How often each place is drawn. */
    private final int[] weights;
    /** By trend the places that remain of those that are drawn. */
    private final List<Function<int[], int[]>> selections;

    private final List<TrendInput> inputs;
    private SplitMix random = new SplitMix(0);

    /** @param inputs one or more, of one sample and one set of rules */
    DrawnModels(List<TrendInput> inputs) {
        this.inputs = inputs;
        Sample sample = inputs.get(0).sample();
        Conventions conventions = inputs.get(0).rules().conventions();
        days = inputs.get(0).days();
        logs = sample.logs();
        noiseFactor = conventions.noiseFactor();
        families = conventions.clusters() ? sample.families() : sample.places();
        times = new int[Arrays.stream(families).max().orElse(-1) + 1];
        // Families of one model each are numbered as their places.
        weights = times.length == families.length ? times : new int[families.length];
        selections = inputs.stream()
                .map(input -> Selector.ofDrawnModels(input.selectors(), days))
                .toList();
    }

    @Override
    public void draw(SplitMix random) {
        Arrays.fill(times, 0);
        random.countDraws(times);
        if (weights != times) {
            for (int place = 0; place < weights.length; place++) {
                weights[place] = times[families[place]];
            }
        }
        this.random = random;
    }

    @Override
    public double slope(int trend) {
        boolean isOfAll = inputs.get(trend).selectors().isEmpty();
        if (isOfAll && noiseFactor == 1) {
            return WeightedSlope.ofAll(weights, days, logs);
        }
        int[] places = selections.get(trend).apply(weights);
        if (places.length == 0) {
            return Double.NaN;
        }
        // From where days are counted decides the last digits.
        return WeightedSlope.of(isOfAll ? 0 : places[0], places, weights, days, withNoise(places));
    }

    /** Each copy that is drawn has a noise of its own; the mean of them stands for the copies of a place. */
    private double[] withNoise(int[] places) {
        if (noiseFactor == 1) {
            return logs;
        }
        double noise = StrictMath.log10(noiseFactor);
        double[] noisy = logs.clone();
        SplitMix ofTrend = random.copy();
        for (int place : places) {
            int copies = weights[place];
            double sum = 0;
            for (int copy = 0; copy < copies; copy++) {
                sum += ofTrend.nextDouble(noise);
            }
            noisy[place] += sum / copies;
        }
        return noisy;
    }
}
