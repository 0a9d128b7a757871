package org.trendbook;

import java.io.Serializable;
import java.util.List;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Problem;
import org.trendbook.report.data.TrailFile;

/**
 * What some raw records came to.
 *
 * @param trail how each value came to be, as rows of values.csv; none when no trail is kept
 * @param problems of these records, in their order
 */
public record NormalizedBatch(List<NormalizedRecord> records, TrailFile.Rows trail, List<Problem> problems)
        implements Serializable {}
