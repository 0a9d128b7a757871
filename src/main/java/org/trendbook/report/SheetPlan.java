package org.trendbook.report;

import java.io.Serializable;
import java.util.List;

/**
 * One sheet: one table from cell A1, header first.
 *
 * @param name the tab's name in the report's language; at most 31 characters, unique in its workbook
 * @param frozenColumns how many columns on the left stay in view when scrolling
 * @param rows each as long as {@code columns}
 */
public record SheetPlan(String name, List<SheetColumn> columns, int frozenColumns, List<List<Cell>> rows)
        implements Serializable {
    public SheetPlan {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "sheet " + name + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }
}
