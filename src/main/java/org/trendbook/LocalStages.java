package org.trendbook;

import org.trendbook.ingest.Ingest;
import org.trendbook.ingest.IngestOptions;
import org.trendbook.ingest.InputFolder;
import org.trendbook.ingest.RecordStream;
import org.trendbook.validate.Validation;
import org.trendbook.work.InOrder;

/** Runs the stages in this process: one thread reads and validates, the others normalize and encode. */
public final class LocalStages implements RecordStages {
    @Override
    public ValidatedRows run(
            InputFolder folder,
            IngestOptions options,
            BatchNormalizer normalizer,
            int threads,
            BatchConsumer consumer) {
        try (RecordStream ingested = Ingest.records(folder, options)) {
            ValidatedRecords validated = ValidatedRecords.of(ingested, Validation.begin(normalizer::idsOfSizes));
            InOrder.run(
                    threads,
                    validated.acceptedInBatches(),
                    raw -> consumer.prepared(normalizer.normalize(raw)),
                    Runnable::run);
            return validated.rows();
        }
    }
}
