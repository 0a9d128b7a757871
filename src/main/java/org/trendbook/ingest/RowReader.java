package org.trendbook.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Hands over the rows of one file, one at a time. At most one row and one buffer are held. */
interface RowReader extends Closeable {
    /** A longer cell makes its row unreadable. Excel's own limit is 32,767. */
    int LONGEST_CELL = 1 << 20;

    /** A longer row is unreadable. */
    int LONGEST_ROW = 4 * LONGEST_CELL;

    /** The header, where the file has one for all its rows; empty where each row brings its own names, or for an empty file. */
    List<String> header();

    /**
     * The next row.
     *
     * @return empty at the end of the file
     */
    Optional<Row> next() throws IOException;

    /** What the author should know of the file beyond its rows; complete at its end. */
    default List<Layout.Remark> remarks() {
        return List.of();
    }
}
