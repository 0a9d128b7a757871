package org.trendbook.report.compose;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;

/** The models with both parameters and training data, each above 0, in arrays by their place among them. */
final class DataPairs {
    private final List<ModelRecord> models;
    private final int[] modelAt;
    private final double[] parameters;
    private final double[] data;
    private final BitSet approximate = new BitSet();
    private final Region[] regions;
    private int size;

    private DataPairs(List<ModelRecord> models) {
        this.models = models;
        modelAt = new int[models.size()];
        parameters = new double[models.size()];
        data = new double[models.size()];
        regions = new Region[models.size()];
    }

    static DataPairs of(List<ModelRecord> models, Measure measure) {
        DataPairs pairs = new DataPairs(models);
        int place = 0;
        for (ModelRecord model : models) {
            pairs.add(model, place++, measure);
        }
        return pairs;
    }

    private void add(ModelRecord model, int place, Measure measure) {
        Optional<Double> size = amount(model, Measure.PARAMETERS);
        Optional<Double> amount = amount(model, measure);
        if (size.isEmpty() || amount.isEmpty()) {
            return;
        }
        modelAt[this.size] = place;
        parameters[this.size] = size.get();
        data[this.size] = amount.get();
        regions[this.size] = model.region();
        approximate.set(
                this.size,
                Stream.of(Measure.PARAMETERS, measure)
                        .flatMap(each -> model.quantity(each).stream())
                        .map(Quantity::qualifier)
                        .anyMatch(qualifier -> qualifier != Qualifier.EXACT));
        this.size++;
    }

    private static Optional<Double> amount(ModelRecord model, Measure measure) {
        return Amounts.value(model, measure).filter(value -> value > 0);
    }

    int size() {
        return size;
    }

    /** The places of the pairs of a region. */
    int[] of(Region region) {
        return IntStream.range(0, size).filter(pair -> regions[pair] == region).toArray();
    }

    ModelRecord model(int pair) {
        return models.get(modelAt[pair]);
    }

    String recordId(int pair) {
        return NamedModels.recordIdAt(models, modelAt[pair]);
    }

    double parameters(int pair) {
        return parameters[pair];
    }

    double[] parameters() {
        return Arrays.copyOf(parameters, size);
    }

    double data(int pair) {
        return data[pair];
    }

    double[] data() {
        return Arrays.copyOf(data, size);
    }

    boolean isApproximate(int pair) {
        return approximate.get(pair);
    }

    boolean anyApproximate() {
        return !approximate.isEmpty();
    }

    /** The middle one of the ratios of data to parameters. */
    double medianRatio() {
        double[] ratios = IntStream.range(0, size)
                .mapToDouble(pair -> data[pair] / parameters[pair])
                .sorted()
                .toArray();
        int middle = size / 2;
        return size % 2 == 1 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2;
    }
}
