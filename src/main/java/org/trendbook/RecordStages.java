package org.trendbook;

import org.trendbook.ingest.IngestOptions;
import org.trendbook.ingest.InputFolder;

/**
 * Runs the stages that look at one record at a time: ingest, validate and normalize. Where they run does not change their
 * result.
 */
@FunctionalInterface
public interface RecordStages {
    /**
     * Runs all records of an input through the stages.
     *
     * @param normalizer turns batches of accepted records into typed values; serializable
     * @param threads how many threads of this machine may be used, at least 1
     * @param consumer receives the normalized batches
     * @return the accounting of the rows and the rejected ones
     * @throws org.trendbook.ingest.InputException if a file cannot be used at all; if several cannot, for the first
     */
    ValidatedRows run(
            InputFolder folder, IngestOptions options, BatchNormalizer normalizer, int threads, BatchConsumer consumer);
}
