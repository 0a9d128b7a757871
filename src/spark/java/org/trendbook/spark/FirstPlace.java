package org.trendbook.spark;

import java.io.Serializable;
import org.trendbook.model.Origin;

/**
 * Where a record id stands first, and the last file that holds it.
 *
 * @param file the number of the first file
 * @param row counts the rows of that file
 */
record FirstPlace(int file, long row, Origin origin, int lastFile) implements Serializable {

    FirstPlace and(FirstPlace other) {
        boolean isFirst = file < other.file || (file == other.file && row <= other.row);
        FirstPlace first = isFirst ? this : other;
        return new FirstPlace(first.file, first.row, first.origin, Math.max(lastFile, other.lastFile));
    }

    boolean isInSeveralFiles() {
        return lastFile > file;
    }
}
