package org.trendbook.spark;

import java.io.Serializable;
import java.util.List;
import org.trendbook.BatchNormalizer;
import org.trendbook.NormalizedBatch;
import org.trendbook.ValidatedRows;
import org.trendbook.model.RawRecord;
import org.trendbook.store.PackedRecords;

/** What a file gives, in its order: batches of accepted records, then what became of its other rows. */
sealed interface Step extends Serializable {
    /** The same with the records normalized. */
    Outcome normalized(BatchNormalizer normalizer);

    /** Some records that validation accepted. */
    record Accepted(List<RawRecord> records) implements Step {
        @Override
        public Outcome normalized(BatchNormalizer normalizer) {
            NormalizedBatch batch = normalizer.normalize(records);
            return new Outcome.Batch(PackedRecords.of(batch.records()), batch.trail(), batch.problems());
        }
    }

    /** The end of a file. */
    record FileEnd(ValidatedRows rows) implements Step {
        @Override
        public Outcome normalized(BatchNormalizer normalizer) {
            return new Outcome.FileEnd(rows);
        }
    }
}
