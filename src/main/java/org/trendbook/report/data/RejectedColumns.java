package org.trendbook.report.data;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trendbook.model.Column;
import org.trendbook.model.Problem;
import org.trendbook.model.RejectedRow;

/**
 * The columns of rejected.csv: those of every rejected row, and those that some rows need besides.
 *
 * @param carried names of the foreign columns that any of the rows carries along
 * @param surplus how many columns for cells beyond the header: those of the row that has most
 */
public record RejectedColumns(SortedSet<String> carried, int surplus) implements Serializable {
    /** Those of no rows. */
    public static final RejectedColumns NONE = new RejectedColumns(new TreeSet<>(), 0);

    public RejectedColumns {
        carried = Collections.unmodifiableSortedSet(new TreeSet<>(carried));
    }

    /** The columns for these rows. */
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

    /** Rows by file and line; their raw columns can be fed in again. */
    CsvTable<RejectedRow> table() {
        CsvTable<RejectedRow> table = new CsvTable<RejectedRow>()
                .text("file", row -> row.problem().origin().file())
                .count("line", row -> row.problem().origin().line())
                .raw("code", row -> row.problem().code().key())
                .text("reason", row -> reason(row.problem()));
        for (Column column : Column.values()) {
            table.text(column.header(), row -> row.record().text(column));
        }
        for (String name : carried) {
            table.text(name, row -> row.record().carried().getOrDefault(name, ""));
        }
        for (int number = 1; number <= surplus; number++) {
            int index = number - 1;
            table.text(
                    "surplus_" + number,
                    row -> Optional.of(row.surplus())
                            .filter(cells -> index < cells.size())
                            .map(cells -> cells.get(index))
                            .orElse(""));
        }
        return table;
    }

    private static String reason(Problem problem) {
        String found = problem.found().isEmpty() ? "" : "Found '" + problem.found() + "'; ";
        return problem.code().meaning() + " " + found + problem.advice();
    }
}
