package org.trendbook.report.compose;

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
final class DataPairs {
    private final Measure measure;
    private final Map<Region, ChosenPlaces> places = new EnumMap<>(Region.class);
    private final DoubleSummaryStatistics parameters = new DoubleSummaryStatistics();
    private final DoubleSummaryStatistics data = new DoubleSummaryStatistics();
    private final double medianRatio;
    private boolean anyApproximate;

    private DataPairs(List<ModelRecord> models, Measure measure) {
        this.measure = measure;
        Map<Region, BitSet> found = new EnumMap<>(Region.class);
        DoubleColumn ratios = DoubleColumn.zeros(models.size());
        int place = 0;
        for (ModelRecord model : models) {
            if (isPair(model)) {
                ratios.set(size(), data(model) / parameters(model));
                add(model);
                found.computeIfAbsent(model.region(), unseen -> new BitSet()).set(place);
            }
            place++;
        }
        found.forEach((region, ofRegion) -> places.put(region, ChosenPlaces.of(ofRegion)));
        medianRatio = median(ratios, size());
    }

    static DataPairs of(List<ModelRecord> models, Measure measure) {
        return new DataPairs(models, measure);
    }

    private boolean isPair(ModelRecord model) {
        return parameters(model) > 0 && data(model) > 0;
    }

    private void add(ModelRecord model) {
        parameters.accept(parameters(model));
        data.accept(data(model));
        anyApproximate |= isApproximate(model);
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

    int size() {
        return Math.toIntExact(parameters.getCount());
    }

    /** The places of the models of all pairs, by region. */
    IntStream places() {
        return places.values().stream().flatMapToInt(ChosenPlaces::stream);
    }

    /** The places of those of a region. */
    Optional<ChosenPlaces> places(Region region) {
        return Optional.ofNullable(places.get(region));
    }

    /** The smallest, largest and mean parameters. */
    DoubleSummaryStatistics parameters() {
        return parameters;
    }

    /** The same of the data. */
    DoubleSummaryStatistics data() {
        return data;
    }

    /** 0 where there is no single value. */
    double parameters(ModelRecord model) {
        return Amounts.value(model, Measure.PARAMETERS).orElse(0.0);
    }

    /** 0 where there is no single value. */
    double data(ModelRecord model) {
        return Amounts.value(model, measure).orElse(0.0);
    }

    boolean isApproximate(ModelRecord model) {
        return Stream.of(Measure.PARAMETERS, measure)
                .flatMap(each -> model.quantity(each).stream())
                .map(Quantity::qualifier)
                .anyMatch(qualifier -> qualifier != Qualifier.EXACT);
    }

    boolean anyApproximate() {
        return anyApproximate;
    }

    /** The middle one of the ratios of data to parameters; 0 without pairs. */
    double medianRatio() {
        return medianRatio;
    }
}
