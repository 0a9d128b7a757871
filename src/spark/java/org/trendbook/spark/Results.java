package org.trendbook.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.trendbook.ingest.InputException;
import org.trendbook.model.RejectedRow;
import org.trendbook.report.data.RejectedColumns;

/** The folder for the records as Parquet and the rejected rows as CSV. */
final class Results {
    private final Path folder;
    private final SparkSession session;

    private Results(Path folder, SparkSession session) {
        this.folder = folder;
        this.session = session;
    }

    /**
     * A folder that is yet to be made.
     *
     * @param uri or path; empty when no results are wanted
     * @throws InputException if it is there already
     */
    static Optional<Results> in(String uri, SparkSession session) {
        if (uri.isEmpty()) {
            return Optional.empty();
        }
        try {
            Results results = new Results(new Path(uri), session);
            if (results.files().exists(results.folder)) {
                throw new InputException("--results " + uri + " is there already; name a folder that is not");
            }
            return Optional.of(results);
        } catch (IOException | IllegalArgumentException failure) {
            throw new InputException("--results " + uri + " cannot be used: " + failure.getMessage(), failure);
        }
    }

    private FileSystem files() throws IOException {
        return folder.getFileSystem(session.sparkContext().hadoopConfiguration());
    }

    void write(JavaRDD<Outcome> outcomes) {
        session.createDataFrame(outcomes.flatMap(RecordRows::of), RecordRows.SCHEMA)
                .write()
                .parquet(new Path(folder, "records").toString());
        JavaRDD<List<RejectedRow>> rejected = outcomes.filter(outcome -> outcome instanceof Outcome.FileEnd)
                .map(outcome -> ((Outcome.FileEnd) outcome).rows().rejected());
        RejectedColumns columns = rejected.map(RejectedColumns::of).fold(RejectedColumns.NONE, RejectedColumns::and);
        try (OutputStream out = files().create(new Path(folder, "rejected.csv"), false)) {
            out.write(columns.header());
            Iterator<List<RejectedRow>> ofFiles = rejected.toLocalIterator();
            while (ofFiles.hasNext()) {
                out.write(columns.rows(ofFiles.next()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
