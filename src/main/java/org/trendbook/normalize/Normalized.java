package org.trendbook.normalize;

import java.io.Serializable;
import java.util.List;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.TrailEntry;

/**
 * What came of one raw record.
 *
 * @param records one, or one a size when the raw record lists sizes
 * @param trail how each value of each record came to be, in the order of the columns
 * @param problems what could not be read or needed a convention
 */
public record Normalized(List<NormalizedRecord> records, List<TrailEntry> trail, List<Problem> problems)
        implements Serializable {
    public Normalized {
        records = List.copyOf(records);
        trail = List.copyOf(trail);
        problems = List.copyOf(problems);
    }
}
