package org.trendbook.spark;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that only Spark knows. */
final class SparkOptions {
    @Option(
            names = "--results",
            paramLabel = "URI",
            description = "A folder that is not there yet, for records/*.parquet and rejected.csv.")
    private @Nullable String results;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Into how many partitions the records are cut. Default: one for 20,000 records, and at least"
                    + " one for each core.")
    private int partitions;

    /** The folder for the records; empty when none is wanted. */
    String results() {
        return results == null ? "" : results;
    }

    /** How many partitions are wanted; 0 when it is not said. */
    int partitions() {
        return partitions;
    }
}
