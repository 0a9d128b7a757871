package org.trendbook.ingest;

import java.nio.file.Path;

/** The first stage: files become raw records, and the tables beside them become lists. */
public final class Ingest {
    private Ingest() {}

    /**
     * Reads everything but the records: it is small and every later stage needs it.
     *
     * @throws InputException if a file cannot be used at all
     */
    public static InputTables tables(InputFolder folder, IngestOptions options) {
        return new TableReading(folder, options).read();
    }

    /**
     * Opens the records for reading them one at a time.
     *
     * @throws InputException if the options name a file that is not there
     */
    public static RecordStream records(InputFolder folder, IngestOptions options) {
        return new RecordStream(folder, options);
    }

    /**
     * The name and checksum of a file of the input that another stage reads.
     *
     * @throws InputException if it cannot be read
     */
    public static InputFile file(InputFolder folder, Path file) {
        return FileInspection.bytes(file, folder.nameOf(file));
    }
}
