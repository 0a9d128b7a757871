package org.trendbook.report;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * The rows of a sheet that is too long to be held as cells: each is made whenever it is asked for. Its writers look at
 * the first rows only to lay the sheet out, write plain rows of one height without links, and leave blank cells out.
 */
public final class RowsOnDemand extends AbstractList<List<Cell>> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final int size;
    private final transient IntFunction<List<Cell>> row;

    /**
     * So many rows.
     *
     * @param row makes the row of an index; called by several threads at once
     */
    public RowsOnDemand(int size, IntFunction<List<Cell>> row) {
        this.size = size;
        this.row = row;
    }

    @Override
    public List<Cell> get(int index) {
        return row.apply(index);
    }

    @Override
    public int size() {
        return size;
    }

    private Object writeReplace() {
        return new java.util.ArrayList<>(this);
    }
}
