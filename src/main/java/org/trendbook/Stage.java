package org.trendbook;

import org.trendbook.model.Keyed;

/** What a run does, in the order in which it begins to. */
enum Stage implements Keyed {
    /** Ingest, validate and normalize: each record goes through all three before the next ones are read. */
    RECORDS,
    MERGE,
    CROSSCHECK,
    ANALYZE,
    /** Composing the sheets and charts; the long sheets compose their rows while they are written. */
    PLAN,
    /** The CSV files; those of the values' trail are written by {@link #RECORDS}. */
    DATA,
    CHARTS,
    WORKBOOKS,
    /** Checksums of all files, and the report moved to where it belongs. */
    PUBLISH
}
