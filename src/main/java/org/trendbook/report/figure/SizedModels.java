package org.trendbook.report.figure;

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
import org.trendbook.column.NameLists;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.ModelColumns;

/** The models whose recorded size a log scale can show, known by their places among all models. */
final class SizedModels {
    private final List<ModelRecord> models;
    private final ModelColumns columns;
    private final NameLists organizations;
    private final Map<String, Double> largestOf = new TreeMap<>();
    private final double largest;
    private final int count;

    SizedModels(Findings findings) {
        this.models = findings.models();
        this.columns = findings.columns();
        this.organizations = columns.organizations();
        double[] largestOfList = new double[organizations.count()];
        places().forEach(place -> {
            int list = organizations.number(place);
            largestOfList[list] = Math.max(largestOfList[list], columns.size(place));
        });
        for (int list = 0; list < largestOfList.length; list++) {
            double size = largestOfList[list];
            if (size > 0) {
                organizations.list(list).forEach(name -> largestOf.merge(name, size, Math::max));
            }
        }
        largest = places().mapToDouble(columns::size).max().orElse(0);
        count = Math.toIntExact(places().count());
    }

    private IntStream places() {
        return IntStream.range(0, models.size()).filter(place -> isShown(columns.size(place)));
    }

    /** Whether a log scale can show a size. */
    private static boolean isShown(double size) {
        return size > 0 && Double.isFinite(size);
    }

    int count() {
        return count;
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
        return places().filter(place -> columns.size(place) == largest)
                .mapToObj(models::get)
                .sorted(Comparator.comparing(ModelRecord::recordId));
    }

    /** Hands over each model of any of some organizations with its place. */
    void forEachOf(Set<String> names, ObjIntConsumer<ModelRecord> taker) {
        BitSet lists = new BitSet();
        for (int list = 0; list < organizations.count(); list++) {
            lists.set(list, !Collections.disjoint(organizations.list(list), names));
        }
        places().filter(place -> lists.get(organizations.number(place)))
                .forEach(place -> taker.accept(models.get(place), place));
    }
}
