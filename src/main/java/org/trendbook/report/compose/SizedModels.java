package org.trendbook.report.compose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;

/** The models whose recorded size a log scale can show, in arrays; each is known by its number among them. */
final class SizedModels {
    private static final Measure MEASURE = Measure.PARAMETERS;

    private final List<ModelRecord> models;
    private final int[] places;
    private final double[] sizes;
    private final Map<String, Double> largestOf = new TreeMap<>();

    private SizedModels(List<ModelRecord> models) {
        this.models = models;
        int[] place = new int[models.size()];
        double[] size = new double[models.size()];
        int count = 0;
        int next = 0;
        for (ModelRecord model : models) {
            double stated = size(model);
            if (stated > 0) {
                place[count] = next;
                size[count++] = stated;
                model.organizations().forEach(name -> largestOf.merge(name, stated, Math::max));
            }
            next++;
        }
        this.places = Arrays.copyOf(place, count);
        this.sizes = Arrays.copyOf(size, count);
    }

    static SizedModels of(List<ModelRecord> models) {
        return new SizedModels(models);
    }

    /** The recorded size, or 0 for none that a log scale can show. */
    static double size(ModelRecord model) {
        return Amounts.value(model, MEASURE).filter(Double::isFinite).orElse(0.0);
    }

    int count() {
        return places.length;
    }

    double[] sizes() {
        return sizes.clone();
    }

    String recordId(int number) {
        return NamedModels.recordIdAt(models, places[number]);
    }

    int organizations() {
        return largestOf.size();
    }

    /** The organizations with the largest models, the largest first. */
    List<String> organizationsOfLargest(int most) {
        return largestOf.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The models of the largest size, by record id. */
    Stream<ModelRecord> largest() {
        double largest = Arrays.stream(sizes).max().orElse(0);
        return IntStream.range(0, sizes.length)
                .filter(number -> sizes[number] == largest)
                .boxed()
                .sorted(Comparator.comparing(this::recordId))
                .map(number -> models.get(places[number]));
    }

    /** Hands over each model with its number. */
    void forEach(ObjIntConsumer<ModelRecord> taker) {
        for (int number = 0; number < places.length; number++) {
            taker.accept(models.get(places[number]), number);
        }
    }
}
