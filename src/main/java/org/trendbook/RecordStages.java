package org.trendbook;

import org.trendbook.ingest.IngestOptions;
import org.trendbook.ingest.InputFolder;

/**
 * Where the stages run that look at one record at a time: ingest, validate and normalize. What comes of them does not
 * depend on it.
 */
@FunctionalInterface
public interface RecordStages {
    /**
     * Takes all records of an input through the stages.
     *
     * @param normalizer makes typed values of some accepted records at a time; serializable
     * @param threads how many of this machine may work
     * @param taker is handed what the records came to
     * @return what became of the rows
     * @throws org.trendbook.ingest.InputException if a file cannot be used at all; of several, the first
     */
    ValidatedRows run(
            InputFolder folder, IngestOptions options, BatchNormalizer normalizer, int threads, BatchTaker taker);
}
