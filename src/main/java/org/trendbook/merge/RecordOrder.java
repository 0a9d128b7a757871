package org.trendbook.merge;

import java.util.Comparator;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NormalizedRecord;

/** The orders in which records and models stand, whatever order they came in. */
final class RecordOrder {
    /** By file, then line; the sizes of one row in the order of their numbers ({@code x#2} before {@code x#10}). */
    static final Comparator<NormalizedRecord> AS_WRITTEN = Comparator.comparing(NormalizedRecord::origin)
            .thenComparing(NormalizedRecord::ofRecord)
            .thenComparing(record -> record.recordId().length())
            .thenComparing(NormalizedRecord::recordId);

    /** By the middle of the release date, then name, then id; undated models last. */
    static final Comparator<ModelRecord> IN_TIME = Comparator.<ModelRecord>comparingDouble(RecordOrder::releaseDay)
            .thenComparing(ModelRecord::name)
            .thenComparing(ModelRecord::recordId)
            .thenComparing(ModelRecord::origin);

    private RecordOrder() {}

    private static double releaseDay(ModelRecord model) {
        return model.release().map(event -> event.date().middleDay()).orElse(Double.POSITIVE_INFINITY);
    }
}
