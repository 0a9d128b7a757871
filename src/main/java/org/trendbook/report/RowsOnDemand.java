package org.trendbook.report;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The rows of a sheet that is too long to be held as cells: each is made whenever it is asked for. Its writers look at
 * the first rows only to lay the sheet out, write plain rows of one height without links, and leave blank cells out.
 */
public final class RowsOnDemand extends OnDemand<List<Cell>> {
    private static final long serialVersionUID = 1L;

    /**
     * So many rows.
     *
     * @param row makes the row of an index; called by several threads at once
     */
    public RowsOnDemand(int size, IntFunction<List<Cell>> row) {
        super(size, row);
    }
}
