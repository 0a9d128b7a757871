package org.trendbook.report.data;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trendbook.model.RejectedRow;

/**
 * The columns that some rejected rows need besides those of every one.
 *
 * @param carried names of the foreign columns that any of the rows carries along
 * @param surplus how many columns for cells beyond the header: those of the row that has most
 */
public record RejectedColumns(SortedSet<String> carried, int surplus) implements Serializable {
    public static final RejectedColumns NONE = new RejectedColumns(new TreeSet<>(), 0);

    public RejectedColumns {
        carried = Collections.unmodifiableSortedSet(new TreeSet<>(carried));
    }

    public static RejectedColumns of(Collection<RejectedRow> rows) {
        SortedSet<String> carried = new TreeSet<>();
        rows.forEach(row -> carried.addAll(row.record().carried().keySet()));
        return new RejectedColumns(
                carried,
                rows.stream().mapToInt(row -> row.surplus().size()).max().orElse(0));
    }

    /** The columns for these rows and others. */
    public RejectedColumns and(RejectedColumns others) {
        SortedSet<String> all = new TreeSet<>(carried);
        all.addAll(others.carried);
        return new RejectedColumns(all, Math.max(surplus, others.surplus));
    }

    /** How rejected.csv begins: the byte-order mark and the headers. */
    public byte[] header() {
        return table().headerForSpreadsheets();
    }

    /** Some rows as they stand in rejected.csv. */
    public byte[] rows(List<RejectedRow> rows) {
        return table().rows(rows).toBytes();
    }

    CsvTable<RejectedRow> table() {
        return CheckFiles.rejected(carried, surplus);
    }
}
