package org.trendbook.report.compose;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;

/** The models whose recorded size a log scale can show, in arrays; each is known by its number among them. */
final class SizedModels {
    private final List<ModelRecord> models;
    private final ModelColumns.NameLists organizations;
    private final int[] places;
    private final double[] sizes;
    private final Map<String, Double> largestOf = new TreeMap<>();

    private SizedModels(List<ModelRecord> models, ModelColumns columns) {
        this.models = models;
        this.organizations = columns.organizations();
        this.places = IntStream.range(0, models.size())
                .filter(place -> isShown(columns.size(place)))
                .toArray();
        this.sizes = Arrays.stream(places).mapToDouble(columns::size).toArray();
        double[] largestOfList = new double[organizations.count()];
        for (int number = 0; number < places.length; number++) {
            int list = organizations.number(places[number]);
            largestOfList[list] = Math.max(largestOfList[list], sizes[number]);
        }
        for (int list = 0; list < largestOfList.length; list++) {
            double largest = largestOfList[list];
            if (largest > 0) {
                organizations.list(list).forEach(name -> largestOf.merge(name, largest, Math::max));
            }
        }
    }

    static SizedModels of(Findings findings) {
        return new SizedModels(findings.models(), findings.columns());
    }

    /** Whether a log scale can show a size. */
    private static boolean isShown(double size) {
        return size > 0 && Double.isFinite(size);
    }

    int count() {
        return places.length;
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

    /** Hands over each model of any of some organizations with its number. */
    void forEachOf(Set<String> names, ObjIntConsumer<ModelRecord> taker) {
        BitSet lists = new BitSet();
        for (int list = 0; list < organizations.count(); list++) {
            lists.set(list, !Collections.disjoint(organizations.list(list), names));
        }
        for (int number = 0; number < places.length; number++) {
            if (lists.get(organizations.number(places[number]))) {
                taker.accept(models.get(places[number]), number);
            }
        }
    }

    double size(int number) {
        return sizes[number];
    }
}
