package org.trendbook.model;

import java.io.Serializable;
import java.util.List;

/**
 * One (model, size) as several sources record it.
 *
 * @param used the merged record, field by field from the source of highest priority that has it
 * @param readings what each source says, one record a source, in the order of priority; at least one
 */
public record SameModel(ModelRecord used, List<ModelRecord> readings) implements Serializable {
    public SameModel {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("no source records " + used.name());
        }
    }
}
