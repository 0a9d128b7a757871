package org.trendbook.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.trendbook.LocalStages;
import org.trendbook.RecordsOnly;

/**
 * Writes the rows of Parquet files, and those that the stages on this machine make of an input, as JSON, sorted.
 *
 * <p>Arguments: the Parquet folder, the input folder, a file for the rows of each.
 */
public final class RowsAsText {
    private RowsAsText() {}

    public static void main(String[] arguments) throws IOException {
        SparkSession session = SparkSession.builder().getOrCreate();
        write(session.read().parquet(arguments[0]), Path.of(arguments[2]));
        List<Row> local = new ArrayList<>();
        RecordsOnly.run(arguments[1], new LocalStages(), batch -> local.addAll(RecordRows.of(batch)));
        write(session.createDataFrame(local, RecordRows.SCHEMA), Path.of(arguments[3]));
        session.stop();
    }

    private static void write(Dataset<Row> rows, Path file) throws IOException {
        Files.write(file, rows.toJSON().collectAsList().stream().sorted().toList());
    }
}
