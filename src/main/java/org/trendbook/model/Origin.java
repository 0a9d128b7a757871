package org.trendbook.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a row stands: its file, relative to the input folder with {@code /} between folders, and the 1-based line (of a
 * spreadsheet: row; of a JSON array: the line on which the object starts) on which it begins.
 */
public record Origin(String file, long line) implements Serializable, Comparable<Origin> {
    private static final Comparator<Origin> BY_FILE_THEN_LINE =
            Comparator.comparing(Origin::file).thenComparingLong(Origin::line);

    public Origin {
        if (file.isEmpty() || line < 0) {
            throw new IllegalArgumentException("an origin needs a file and a line, got '" + file + "':" + line);
        }
    }

    @Override
    public int compareTo(Origin other) {
        return BY_FILE_THEN_LINE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
