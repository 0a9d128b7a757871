package org.trendbook.report.findings;

import java.util.Arrays;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trendbook.column.ChosenPlaces;
import org.trendbook.column.DoubleColumn;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;

/** The models with both parameters and training data, each above 0, known by their places among all models. */
public final class DataPairs {
    /** The measures of training data that are paired; the first of them of which enough is recorded is drawn. */
    public static final List<Measure> MEASURES =
            Measure.OF_TRAINING_DATA.stream().filter(Measure::hasTrend).toList();

    private final Measure measure;
    private final Map<Region, ChosenPlaces> places = new EnumMap<>(Region.class);
    private final DoubleSummaryStatistics parameters;
    private final DoubleSummaryStatistics data;
    private final double medianRatio;
    private final boolean anyApproximate;

    private DataPairs(Builder built) {
        measure = built.measure;
        built.found.forEach((region, ofRegion) -> places.put(region, ChosenPlaces.of(ofRegion)));
        parameters = built.parameters;
        data = built.data;
        medianRatio = median(built.ratios, size());
        anyApproximate = built.anyApproximate;
    }

    /** Takes one model after the other. */
    static final class Builder {
        private final Measure measure;
        private final Map<Region, BitSet> found = new EnumMap<>(Region.class);
        private final DoubleSummaryStatistics parameters = new DoubleSummaryStatistics();
        private final DoubleSummaryStatistics data = new DoubleSummaryStatistics();
        /** Of the pairs so far; 0 behind them. */
        private final DoubleColumn ratios;

        private boolean anyApproximate;

        /**
         * None yet.
         *
         * @param measure of training data
         * @param models how many there will be
         */
        Builder(Measure measure, int models) {
            this.measure = measure;
            ratios = DoubleColumn.zeros(models);
        }

        Measure measure() {
            return measure;
        }

        void add(int place, ModelRecord model) {
            double size = value(model, Measure.PARAMETERS);
            double trainedOn = value(model, measure);
            if (size > 0 && trainedOn > 0) {
                ratios.set(Math.toIntExact(parameters.getCount()), trainedOn / size);
                parameters.accept(size);
                data.accept(trainedOn);
                anyApproximate |= isApproximate(model, measure);
                found.computeIfAbsent(model.region(), unseen -> new BitSet()).set(place);
            }
        }

        DataPairs build() {
            return new DataPairs(this);
        }
    }

    private static double median(DoubleColumn numbers, int size) {
        double[] sorted = IntStream.range(0, size).mapToDouble(numbers::get).toArray();
        Arrays.sort(sorted);
        int middle = size / 2;
        if (size == 0) {
            return 0;
        }
        return size % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** How many pairs there are. */
    public int size() {
        return Math.toIntExact(parameters.getCount());
    }

    /** The places of the models of all pairs, by region and rising within each. */
    public IntStream places() {
        return places.values().stream().flatMapToInt(ChosenPlaces::stream);
    }

    /** The places of those of a region; empty when it has none. */
    public Optional<ChosenPlaces> places(Region region) {
        return Optional.ofNullable(places.get(region));
    }

    /** The smallest, largest and mean parameters, to be read only. */
    public DoubleSummaryStatistics parameters() {
        return parameters;
    }

    /** The same of the data, in the base unit of their measure. */
    public DoubleSummaryStatistics data() {
        return data;
    }

    /** The parameters of a model; 0 where there is no single value. */
    public double parameters(ModelRecord model) {
        return value(model, Measure.PARAMETERS);
    }

    /** The training data of a model, in the base unit of their measure; 0 where there is no single value. */
    public double data(ModelRecord model) {
        return value(model, measure);
    }

    private static double value(ModelRecord model, Measure measure) {
        return Amounts.value(model, measure).orElse(0.0);
    }

    /** Whether the parameters or the data of a model are stated as anything but exact. */
    public boolean isApproximate(ModelRecord model) {
        return isApproximate(model, measure);
    }

    private static boolean isApproximate(ModelRecord model, Measure measure) {
        return Stream.of(Measure.PARAMETERS, measure)
                .flatMap(each -> model.quantity(each).stream())
                .map(Quantity::qualifier)
                .anyMatch(qualifier -> qualifier != Qualifier.EXACT);
    }

    /** Whether either amount of any pair is stated as anything but exact. */
    public boolean anyApproximate() {
        return anyApproximate;
    }

    /** The median of the ratios of data, in the base unit of their measure, to parameters; 0 without pairs. */
    public double medianRatio() {
        return medianRatio;
    }
}
