package org.trendbook.spark;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trendbook.RecordsOnly;
import org.trendbook.UserError;
import org.trendbook.ValidatedRows;
import org.trendbook.model.FileCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ingest, validate and normalize alone: no report, and hardly anything on the driver. */
@Command(
        name = "records",
        description = "Reads, validates and normalizes; writes records as Parquet and rejected rows as CSV.",
        mixinStandardHelpOptions = true)
final class RecordsCommand implements Callable<Integer> {
    private final SparkStages stages;

    @Mixin
    private final SparkOptions options;

    @Option(names = "--input", required = true, paramLabel = "DIR", description = "The input folder.")
    private @Nullable String input;

    RecordsCommand(SparkStages stages, SparkOptions options) {
        this.stages = stages;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (options.results().isEmpty()) {
            throw new UserError("--results is missing: name a folder that is not there yet");
        }
        ValidatedRows rows = RecordsOnly.run(String.valueOf(input), stages::writeOnly, batch -> {});
        long read = rows.counts().stream().mapToLong(FileCount::read).sum();
        long kept = rows.counts().stream().mapToLong(FileCount::kept).sum();
        System.out.println(
                "read " + read + " rows, kept " + kept + ", rejected " + (read - kept) + ": see " + options.results());
        return 0;
    }
}
