package org.trendbook.store;

import org.trendbook.model.ModelRecord;
import org.trendbook.model.NormalizedRecord;

/**
 * Some records on their way into a {@link RecordStore}, already as the bytes that it keeps. Each batch is filled by one
 * thread, any number of them at a time: records are best encoded where they were made, as another processor would have to
 * fetch all their parts first.
 */
public final class RecordBatch {
    private final RecordWriter writer;
    private final int[] ends;
    private final int[] days;
    private final long[] names;
    private final long[] models;
    private final String[] sources;
    private int size;

    RecordBatch(SharedValues shared, int most) {
        writer = new RecordWriter(shared);
        ends = new int[most];
        days = new int[most];
        names = new long[most];
        models = new long[most];
        sources = new String[most];
    }

    /**
     * Adds a record.
     *
     * @param nameHash equal for records whose names are to be taken for one
     * @param modelHash of the name of which its own may be a size; that of its own when it is a size of none
     */
    public void add(NormalizedRecord record, long nameHash, long modelHash) {
        ModelRecord model = RecordStore.alone(record);
        writer.next();
        ModelCodec.write(model, writer);
        ends[size] = writer.length();
        days[size] = ModelStore.dayOf(model);
        names[size] = nameHash;
        models[size] = modelHash;
        sources[size] = record.source();
        size++;
    }

    int size() {
        return size;
    }

    /** What holds the bytes of all records, one behind the other. */
    byte[] bytes() {
        return writer.bytes();
    }

    int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    int length(int index) {
        return ends[index] - start(index);
    }

    /** As {@link ModelStore} keeps it. */
    int day(int index) {
        return days[index];
    }

    long nameHash(int index) {
        return names[index];
    }

    long modelHash(int index) {
        return models[index];
    }

    String source(int index) {
        return sources[index];
    }
}
