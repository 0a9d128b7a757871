package org.trendbook.model;

import java.io.Serializable;
import java.util.List;

/**
 * A row that is in no report, with the reason and every cell, so that it can be mended and fed in again.
 *
 * @param problem why
 * @param record what of it could be laid into columns
 * @param surplus filled cells beyond the header, in order
 */
public record RejectedRow(Problem problem, RawRecord record, List<String> surplus) implements Serializable {
    public RejectedRow {
        surplus = List.copyOf(surplus);
    }
}
