package org.trendbook.ingest;

import java.util.List;
import java.util.Set;

/** One row of a file, before its columns have a meaning. */
sealed interface Row {

    /** The 1-based line (of a worksheet: row) on which it starts. */
    long line();

    /**
     * A row of cells.
     *
     * @param names the header, or the keys of a JSON object: the same list for rows of the same columns wherever possible
     * @param cells in the order of {@code names}; there may be fewer or more
     * @param shortened the places of numbers that may have been typed with a zero at their end, which numbers do not keep:
     *     2020.1 for 2020.10
     */
    record Cells(long line, List<String> names, List<String> cells, Set<Integer> shortened) implements Row {
        Cells(long line, List<String> names, List<String> cells) {
            this(line, names, cells, Set.of());
        }
    }

    /**
     * Something that is no row.
     *
     * @param text how it begins
     * @param reason what is wrong with it
     * @param advice how to mend it
     */
    record Unreadable(long line, String text, String reason, String advice) implements Row {
        /** So much of it is shown at most. */
        static final int SHOWN = 30_000;

        public Unreadable {
            text = text.substring(0, Math.min(SHOWN, text.length()));
        }
    }
}
