package org.trendbook.report;

import java.io.Serializable;
import java.util.List;

/**
 * One sheet: one table from cell A1, header first.
 *
 * @param name the tab's name in the report's language; at most 31 characters, unique in its workbook
 * @param kind how it is read
 * @param frozenColumns how many columns on the left stay in view when scrolling
 * @param printedColumns how many columns from the left are printed; the others are for the screen
 * @param rows each as long as {@code columns}; long sheets have {@link RowsOnDemand}
 * @param charts below the table, one below the other
 * @param pictures below the charts, one below the other
 */
public record SheetPlan(
        String name,
        Kind kind,
        List<SheetColumn> columns,
        int frozenColumns,
        int printedColumns,
        List<List<Cell>> rows,
        List<SheetChart> charts,
        List<SheetPicture> pictures)
        implements Serializable {

    /** How a sheet is read. */
    public enum Kind {
        /** A list to sort and filter. */
        TABLE,
        /** From top to bottom, like a page of a book: nothing to filter. */
        PAGE
    }

    public SheetPlan {
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
        pictures = List.copyOf(pictures);
        if (!(rows instanceof RowsOnDemand)) {
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("sheet " + name + ": a row of " + row.size() + " cells under "
                            + columns.size() + " columns");
                }
            }
        }
    }

    /** Whether there are too many rows to look at each of them more than once. */
    public boolean isLong() {
        return rows instanceof RowsOnDemand;
    }

    /** A table that is printed whole, without charts. */
    public SheetPlan(String name, List<SheetColumn> columns, int frozenColumns, List<List<Cell>> rows) {
        this(name, Kind.TABLE, columns, frozenColumns, columns.size(), rows, List.of(), List.of());
    }
}
