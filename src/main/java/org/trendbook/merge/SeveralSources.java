package org.trendbook.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.SizedName;

/**
 * Models of one name in several sources. Where each source has one, they are one model whatever their sizes; where a
 * source lists several, sizes match when a number exists that rounds to both, the nearest first, and the rest are models of
 * their own. Sources with one model each, none of which matches a size of those with several, still mean the same one.
 * A reading whose name states its size ('M6-10T') is of that size alone: it is never one with another size of the name.
 */
final class SeveralSources {
    /** How many sizes to either side of a size are looked at, so that no list of sizes makes the work grow squared. */
    private static final int NEIGHBORS = 8;

    /** A model with one reading a source, in the order of priority. */
    private static final class Matched {
        private final List<ModelRecord> readings = new ArrayList<>();
        private int lastSource;

        void add(ModelRecord reading, int source) {
            readings.add(reading);
            lastSource = source;
        }
    }

    private final List<Matched> models = new ArrayList<>();
    private final NavigableMap<BigDecimal, Matched> byNumber = new TreeMap<>();
    private final Map<String, Matched> byOtherSize = new HashMap<>();

    private SeveralSources() {}

    /**
     * The readings of each model, each list by priority.
     *
     * @param bySource the models of each source, by priority; each source has at least one
     */
    static List<List<ModelRecord>> models(List<List<ModelRecord>> bySource) {
        if (bySource.stream().allMatch(models -> models.size() == 1)) {
            return ofSingles(bySource.stream().map(models -> models.get(0)).toList());
        }
        SeveralSources matching = new SeveralSources();
        for (int source = 0; source < bySource.size(); source++) {
            for (ModelRecord model : matching.nearestFirst(bySource.get(source), source)) {
                matching.add(model, source);
            }
        }
        matching.joinSingles(bySource);
        return matching.readings();
    }

    /** One model, and those that other sizes in their names set apart from it. */
    private static List<List<ModelRecord>> ofSingles(List<ModelRecord> readings) {
        List<ModelRecord> unnamed =
                readings.stream().filter(reading -> !namesItsSize(reading)).toList();
        SeveralSources named = new SeveralSources();
        for (int source = 0; source < readings.size(); source++) {
            ModelRecord reading = readings.get(source);
            if (namesItsSize(reading) && unnamed.stream().noneMatch(other -> Size.overlap(reading, other))) {
                named.add(reading, source);
            }
        }
        boolean sizeless = unnamed.stream().noneMatch(Size::isStated);
        if (named.models.isEmpty() || (named.models.size() == 1 && sizeless)) {
            return List.of(readings);
        }
        List<List<ModelRecord>> models = named.readings();
        List<ModelRecord> others = readings.stream()
                .filter(reading -> models.stream().noneMatch(model -> model.contains(reading)))
                .toList();
        return others.isEmpty()
                ? models
                : Stream.concat(models.stream(), Stream.of(others)).toList();
    }

    private static boolean namesItsSize(ModelRecord reading) {
        return SizedName.of(reading.model())
                .filter(name -> reading.quantity(Measure.PARAMETERS)
                        .filter(name::agreesWith)
                        .isPresent())
                .isPresent();
    }

    private List<List<ModelRecord>> readings() {
        return models.stream().map(matched -> matched.readings).toList();
    }

    /** The models of a source, those first that lie nearest to a size recorded before: '7B' takes it before '6.7B' does. */
    private List<ModelRecord> nearestFirst(List<ModelRecord> models, int source) {
        if (models.size() == 1 || byNumber.isEmpty()) {
            return models;
        }
        IdentityHashMap<ModelRecord, BigDecimal> distances = new IdentityHashMap<>();
        for (ModelRecord model : models) {
            Size.point(model)
                    .flatMap(number -> closest(model, number, source)
                            .flatMap(matched -> Size.point(matched.readings.get(0)))
                            .map(other -> other.subtract(number).abs()))
                    .ifPresent(distance -> distances.put(model, distance));
        }
        List<ModelRecord> sorted = new ArrayList<>(models);
        sorted.sort(Comparator.comparing(distances::get, Comparator.nullsLast(Comparator.naturalOrder())));
        return sorted;
    }

    /** Makes one of the models that no other source has and that are all that their own source has. */
    private void joinSingles(List<List<ModelRecord>> bySource) {
        List<Matched> singles = models.stream()
                .filter(matched -> matched.readings.size() == 1)
                .filter(matched -> bySource.get(matched.lastSource).size() == 1)
                .filter(matched -> !namesItsSize(matched.readings.get(0)))
                .toList();
        Set<Matched> joined = new HashSet<>();
        for (Matched single : singles.stream().skip(1).toList()) {
            singles.get(0).add(single.readings.get(0), single.lastSource);
            joined.add(single);
        }
        models.removeAll(joined);
    }

    private void add(ModelRecord model, int source) {
        Optional<BigDecimal> number = Size.point(model);
        Optional<Matched> match = number.isPresent()
                ? closest(model, number.get(), source)
                : Optional.ofNullable(byOtherSize.get(Size.other(model)));
        if (match.isPresent() && match.get().lastSource != source) {
            match.get().add(model, source);
            return;
        }
        Matched own = new Matched();
        own.add(model, source);
        models.add(own);
        number.ifPresentOrElse(
                size -> byNumber.putIfAbsent(size, own), () -> byOtherSize.putIfAbsent(Size.other(model), own));
    }

    /** The model of the nearest size that rounds to this one too and has no reading of this source yet. */
    private Optional<Matched> closest(ModelRecord model, BigDecimal number, int source) {
        return neighbors(number).stream()
                .filter(entry -> entry.getValue().lastSource != source)
                .filter(entry -> Size.overlap(model, entry.getValue().readings.get(0)))
                .min(Comparator.comparing((Map.Entry<BigDecimal, Matched> entry) ->
                                entry.getKey().subtract(number).abs())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private List<Map.Entry<BigDecimal, Matched>> neighbors(BigDecimal number) {
        List<Map.Entry<BigDecimal, Matched>> near = new ArrayList<>();
        Map.Entry<BigDecimal, Matched> below = byNumber.floorEntry(number);
        for (int i = 0; i < NEIGHBORS && below != null; i++) {
            near.add(below);
            below = byNumber.lowerEntry(below.getKey());
        }
        Map.Entry<BigDecimal, Matched> above = byNumber.higherEntry(number);
        for (int i = 0; i < NEIGHBORS && above != null; i++) {
            near.add(above);
            above = byNumber.higherEntry(above.getKey());
        }
        return near;
    }
}
