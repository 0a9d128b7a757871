package org.trendbook.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trendbook.model.ApartModels;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NameKey;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.Quantity;
import org.trendbook.model.SameModel;
import org.trendbook.model.SizeLabel;
import org.trendbook.model.Source;

/**
 * Makes models of records: first in each source, then across them. Names match by {@link NameKey}. What comes out does
 * not depend on the order in which the records are given.
 */
public final class Merger {
    /** How many sources are tried out as the one believed first: those of the highest priority. */
    private static final int MOST_BELIEVED = 8;

    private final SourceOrder order;
    private final List<ModelRecord> models = new ArrayList<>();
    private final List<SameModel> same = new ArrayList<>();
    private final List<ApartModels> apart = new ArrayList<>();
    private final TreeMap<String, List<ModelRecord>> bySource;
    private final List<Problem> problems = new ArrayList<>();

    private Merger(Collection<Source> sources) {
        order = new SourceOrder(sources);
        bySource = new TreeMap<>(order);
    }

    /** The models that the records tell of; {@code sources} say which one is believed first. */
    public static ModelTable merge(Collection<NormalizedRecord> records, Collection<Source> sources) {
        Merger merger = new Merger(sources);
        byName(records).forEach(merger::addName);
        return merger.table();
    }

    /** The records by the key of their name; 'LLaMA-65B' goes with LLaMA where that is recorded. */
    private static Map<String, List<NormalizedRecord>> byName(Collection<NormalizedRecord> records) {
        Map<String, List<NormalizedRecord>> byName = new HashMap<>();
        for (NormalizedRecord record : records) {
            byName.computeIfAbsent(NameKey.of(record.model()), name -> new ArrayList<>(1))
                    .add(record);
        }
        Map<String, List<NormalizedRecord>> joined = new HashMap<>();
        byName.forEach((name, ofName) -> joined.computeIfAbsent(model(name, byName), model -> new ArrayList<>(1))
                .addAll(ofName));
        return joined;
    }

    /** The name itself, or the recorded one of which it is a size, as all its records say. */
    private static String model(String name, Map<String, List<NormalizedRecord>> byName) {
        List<String> models = byName.getOrDefault(name, List.of()).stream()
                .map(record -> SizedName.withoutSize(record).orElse(name))
                .distinct()
                .toList();
        boolean isSize = models.size() == 1 && !models.get(0).equals(name) && byName.containsKey(models.get(0));
        return isSize ? model(models.get(0), byName) : name;
    }

    private ModelTable table() {
        models.sort(RecordOrder.IN_TIME);
        bySource.values().forEach(list -> list.sort(RecordOrder.IN_TIME));
        apart.sort(Comparator.comparing(ApartModels::name));
        same.sort((one, other) -> RecordOrder.IN_TIME.compare(one.used(), other.used()));
        return new ModelTable(models, same, apart, bySource, believed(), problems);
    }

    /** The models with every field from one source where that source has it, for each source that changes a model. */
    private Map<String, List<ModelRecord>> believed() {
        Map<String, List<ModelRecord>> believed = new LinkedHashMap<>();
        for (String source : bySource.keySet().stream().limit(MOST_BELIEVED).toList()) {
            IdentityHashMap<ModelRecord, ModelRecord> changed = new IdentityHashMap<>();
            for (SameModel one : same) {
                ModelRecord other = Combination.acrossSources(first(source, one.readings()));
                if (!other.equals(one.used())) {
                    changed.put(one.used(), other);
                }
            }
            if (!changed.isEmpty()) {
                believed.put(
                        source,
                        models.stream()
                                .map(model -> changed.getOrDefault(model, model))
                                .sorted(RecordOrder.IN_TIME)
                                .toList());
            }
        }
        return believed;
    }

    private static List<ModelRecord> first(String source, List<ModelRecord> readings) {
        return readings.stream()
                .sorted(Comparator.comparing(reading -> !sourceOf(reading).equals(source)))
                .toList();
    }

    private static String sourceOf(ModelRecord reading) {
        return reading.sources().isEmpty() ? "" : reading.sources().get(0);
    }

    /** All records of one name, by its key. */
    private void addName(String key, List<NormalizedRecord> records) {
        records.sort(RecordOrder.AS_WRITTEN);
        TreeMap<String, List<ModelRecord>> sources = new TreeMap<>(order);
        for (NormalizedRecord record : records) {
            sources.computeIfAbsent(record.source(), source -> new ArrayList<>(1))
                    .add(alone(record));
        }
        String name = sources.values().stream()
                .flatMap(List::stream)
                .map(ModelRecord::model)
                .filter(spelled -> NameKey.of(spelled).equals(key))
                .findFirst()
                .orElseThrow();
        List<List<ModelRecord>> readings = new ArrayList<>();
        for (List<ModelRecord> ofSource : sources.values()) {
            List<List<ModelRecord>> found = OneSource.models(ofSource);
            found.forEach(model -> problems.addAll(SourceConflicts.of(model)));
            readings.add(found.stream().map(Combination::withinSource).toList());
        }
        List<List<ModelRecord>> found = SeveralSources.models(readings);
        found.forEach(model -> addModel(name, model, found.size() > 1));
        if (found.size() > 1) {
            addApart(name, readings, found);
        }
    }

    /** Each of the sources of highest priority against those after it with which it shares none of its models. */
    private void addApart(String name, List<List<ModelRecord>> bySource, List<List<ModelRecord>> found) {
        IdentityHashMap<ModelRecord, List<ModelRecord>> matched = new IdentityHashMap<>();
        found.forEach(model -> model.forEach(reading -> matched.put(reading, model)));
        for (int i = 0; i < Math.min(MOST_BELIEVED, bySource.size()); i++) {
            List<ModelRecord> one = bySource.get(i);
            Set<List<ModelRecord>> its = Collections.newSetFromMap(new IdentityHashMap<>());
            one.forEach(reading -> its.add(matched.getOrDefault(reading, List.of())));
            bySource.subList(i + 1, bySource.size()).stream()
                    .filter(other -> other.stream().noneMatch(reading -> its.contains(matched.get(reading))))
                    .forEach(other -> apart.add(new ApartModels(name, one, other)));
        }
    }

    /** One model with its readings; the size is added to its name where the name has several. */
    private void addModel(String name, List<ModelRecord> readings, boolean severalSizes) {
        ModelRecord combined = Combination.acrossSources(readings);
        String shown = severalSizes ? SizeLabel.append(name, size(combined)) : name;
        ModelRecord used = named(combined, name, shown);
        List<ModelRecord> named = readings.size() == 1
                ? List.of(used)
                : readings.stream().map(reading -> named(reading, name, shown)).toList();
        models.add(used);
        for (ModelRecord reading : named) {
            bySource.computeIfAbsent(sourceOf(reading), id -> new ArrayList<>()).add(reading);
        }
        if (named.size() > 1) {
            same.add(new SameModel(used, named));
        }
    }

    private static String size(ModelRecord model) {
        return model.quantity(Measure.PARAMETERS).map(Merger::label).orElse("");
    }

    private static String label(Quantity size) {
        return SizeLabel.of(size);
    }

    /** A record as a model with one event at most. */
    private static ModelRecord alone(NormalizedRecord record) {
        return new ModelRecord(
                record.recordId(),
                record.ofRecord(),
                record.model(),
                record.name(),
                record.nameZh(),
                record.family(),
                record.organizations(),
                record.countries(),
                record.region(),
                record.domains(),
                record.architecture(),
                record.events(),
                record.quantities(),
                record.texts(),
                record.source().isEmpty() ? List.of() : List.of(record.source()),
                record.locator(),
                record.origin(),
                record.carried());
    }

    private static ModelRecord named(ModelRecord model, String name, String shown) {
        if (model.model().equals(name) && model.name().equals(shown)) {
            return model;
        }
        return new ModelRecord(
                model.recordId(),
                model.ofRecord(),
                name,
                shown,
                model.nameZh(),
                model.family(),
                model.organizations(),
                model.countries(),
                model.region(),
                model.domains(),
                model.architecture(),
                model.events(),
                model.quantities(),
                model.texts(),
                model.sources(),
                model.locator(),
                model.origin(),
                model.carried());
    }
}
