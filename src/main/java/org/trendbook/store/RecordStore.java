package org.trendbook.store;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.trendbook.column.IntColumn;
import org.trendbook.column.LongColumn;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NormalizedRecord;

/**
 * Normalized records in a {@link ModelStore}, each as the model that it would be on its own, with what is needed to find
 * those that belong together without decoding them.
 */
public final class RecordStore {
    private final ModelStore models;
    private final IntColumn numbers = IntColumn.empty();
    private final LongColumn names = LongColumn.empty();
    private final IntColumn sources = IntColumn.empty();
    private final IntColumn sizePlaces = IntColumn.empty();
    private final LongColumn sizeModels = LongColumn.empty();
    private final Map<String, Integer> sourceNumbers = new HashMap<>();
    private final List<String> sourceIds = new ArrayList<>();

    private RecordStore(ModelStore models) {
        this.models = models;
    }

    /** An empty one that keeps its records in a store of models. */
    public static RecordStore in(ModelStore models) {
        return new RecordStore(models);
    }

    /** A batch of so many records at most, to be filled by any thread and added by one. */
    public RecordBatch batch(int most) {
        return new RecordBatch(models.shared(), most);
    }

    /** Adds the records of a batch that was made for this store. */
    public void add(RecordBatch batch) {
        for (int i = 0; i < batch.size(); i++) {
            int place = numbers.size();
            numbers.add(models.add(batch.bytes(), batch.start(i), batch.length(i), batch.day(i)));
            names.add(batch.nameHash(i));
            sources.add(sourceNumber(batch.source(i)));
            if (batch.modelHash(i) != batch.nameHash(i)) {
                sizePlaces.add(place);
                sizeModels.add(batch.modelHash(i));
            }
        }
    }

    private int sourceNumber(String source) {
        Integer known = sourceNumbers.putIfAbsent(source, sourceIds.size());
        if (known != null) {
            return known;
        }
        sourceIds.add(source);
        return sourceIds.size() - 1;
    }

    /** How many records may be sizes of other names. */
    public int sizes() {
        return sizePlaces.size();
    }

    /** The place of such a record. */
    public int placeOfSize(int index) {
        return sizePlaces.get(index);
    }

    /** The hash of the name of which such a record may be a size. */
    public long modelHashOfSize(int index) {
        return sizeModels.get(index);
    }

    /** Where the records themselves lie. */
    public ModelStore models() {
        return models;
    }

    /** How many records there are. */
    public int size() {
        return numbers.size();
    }

    /** The hash of the name under which a record is merged. */
    public long nameHash(int index) {
        return names.get(index);
    }

    /** The source of a record. */
    public String source(int index) {
        return sourceIds.get(sources.get(index));
    }

    /** The record itself, made anew. */
    public NormalizedRecord get(int index) {
        return record(models.get(numbers.get(index)));
    }

    /** The number of a record in the store of models. */
    public int number(int index) {
        return numbers.get(index);
    }

    /** The records in the order in which they were added, made on demand. */
    public List<NormalizedRecord> asList() {
        return new View(this);
    }

    /** A record as a model with one event at most. */
    public static ModelRecord alone(NormalizedRecord record) {
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
                List.of(),
                record.quantities(),
                record.texts(),
                record.source().isEmpty() ? List.of() : List.of(record.source()),
                record.locator(),
                record.origin(),
                record.carried());
    }

    /** The record that became such a model. */
    static NormalizedRecord record(ModelRecord model) {
        return new NormalizedRecord(
                model.recordId(),
                model.ofRecord(),
                model.model(),
                model.name(),
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
                model.sources().isEmpty() ? "" : model.sources().get(0),
                model.locator(),
                model.origin(),
                model.carried());
    }

    private static final class View extends AbstractList<NormalizedRecord> implements RandomAccess {
        private final RecordStore store;

        View(RecordStore store) {
            this.store = store;
        }

        @Override
        public NormalizedRecord get(int index) {
            return store.get(index);
        }

        @Override
        public int size() {
            return store.size();
        }
    }
}
