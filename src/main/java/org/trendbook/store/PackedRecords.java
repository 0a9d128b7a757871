package org.trendbook.store;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trendbook.model.NormalizedRecord;

/**
 * Records as self-contained bytes, for passing them between processes of the same version or keeping them until they are
 * needed.
 */
public final class PackedRecords implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SharedValues shared;
    private final int[] starts;
    private final byte[] bytes;

    private PackedRecords(SharedValues shared, int[] starts, byte[] bytes) {
        this.shared = shared;
        this.starts = starts;
        this.bytes = bytes;
    }

    /** Packs records, which are then read again in the same order. */
    public static PackedRecords of(List<NormalizedRecord> records) {
        SharedValues shared = new SharedValues();
        RecordWriter writer = new RecordWriter(shared);
        int[] starts = new int[records.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = writer.length();
            writer.next();
            ModelCodec.write(RecordStore.alone(records.get(i)), writer);
        }
        return new PackedRecords(shared, starts, Arrays.copyOf(writer.bytes(), writer.length()));
    }

    /** The records, made anew. */
    public List<NormalizedRecord> records() {
        List<NormalizedRecord> records = new ArrayList<>(starts.length);
        RecordReader reader = new RecordReader(shared);
        for (int start : starts) {
            reader.begin(bytes, start);
            records.add(RecordStore.record(ModelCodec.read(reader)));
        }
        return records;
    }
}
