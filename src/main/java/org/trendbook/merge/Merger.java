package org.trendbook.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final SourceOrder order;
    private final List<ModelRecord> models = new ArrayList<>();
    private final List<SameModel> same = new ArrayList<>();
    private final TreeMap<String, List<ModelRecord>> bySource;
    private final List<Problem> problems = new ArrayList<>();

    private Merger(Collection<Source> sources) {
        order = new SourceOrder(sources);
        bySource = new TreeMap<>(order);
    }

    /** The models that the records tell of; {@code sources} say which one is believed first. */
    public static ModelTable merge(Collection<NormalizedRecord> records, Collection<Source> sources) {
        Merger merger = new Merger(sources);
        Map<String, List<NormalizedRecord>> byName = new HashMap<>();
        for (NormalizedRecord record : records) {
            byName.computeIfAbsent(NameKey.of(record.model()), name -> new ArrayList<>(1))
                    .add(record);
        }
        byName.values().forEach(merger::addName);
        return merger.table();
    }

    private ModelTable table() {
        models.sort(RecordOrder.IN_TIME);
        bySource.values().forEach(list -> list.sort(RecordOrder.IN_TIME));
        same.sort((one, other) -> RecordOrder.IN_TIME.compare(one.used(), other.used()));
        return new ModelTable(models, same, bySource, problems);
    }

    /** All records of one name. */
    private void addName(List<NormalizedRecord> records) {
        records.sort(RecordOrder.AS_WRITTEN);
        TreeMap<String, List<ModelRecord>> sources = new TreeMap<>(order);
        for (NormalizedRecord record : records) {
            sources.computeIfAbsent(record.source(), source -> new ArrayList<>(1))
                    .add(alone(record));
        }
        String name = sources.firstEntry().getValue().get(0).model();
        List<List<ModelRecord>> readings = new ArrayList<>();
        for (List<ModelRecord> ofSource : sources.values()) {
            List<List<ModelRecord>> found = OneSource.models(ofSource);
            found.forEach(model -> problems.addAll(SourceConflicts.of(model)));
            readings.add(found.stream().map(Combination::withinSource).toList());
        }
        List<List<ModelRecord>> found = SeveralSources.models(readings);
        found.forEach(model -> addModel(name, model, found.size() > 1));
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
            String source = reading.sources().isEmpty() ? "" : reading.sources().get(0);
            bySource.computeIfAbsent(source, id -> new ArrayList<>()).add(reading);
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
