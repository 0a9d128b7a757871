package org.trendbook.spark;

import java.io.Serializable;
import java.util.List;
import org.trendbook.NormalizedBatch;
import org.trendbook.ValidatedRows;
import org.trendbook.model.Problem;
import org.trendbook.report.data.TrailFile;
import org.trendbook.store.PackedRecords;

/** What the stages of single records make of a {@link Step}, small enough to be kept and sent. */
sealed interface Outcome extends Serializable {

    /** Some normalized records. */
    record Batch(PackedRecords packed, TrailFile.Rows trail, List<Problem> problems) implements Outcome {
        NormalizedBatch unpacked() {
            return new NormalizedBatch(packed.records(), trail, problems);
        }
    }

    /** What became of the rows of a file, besides the records that were accepted. */
    record FileEnd(ValidatedRows rows) implements Outcome {}
}
