package org.trendbook.report.compose;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the cells that formulas speak of stand: by the keys of their sheet and column, and the number of their row. */
final class Addresses {
    private final Map<String, Table<?>> tables = new HashMap<>();
    /** As formulas spell them, by their keys. */
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** Makes a sheet known; its columns must be complete before a cell of it is asked for. */
    <T> Table<T> with(String sheet, Table<T> table) {
        tables.put(sheet, table);
        return table;
    }

    /** A cell of another sheet: {@code 'Models'!$I$5}. */
    String cell(String sheet, String column, int row) {
        return quoted(sheet) + "!" + own(sheet, column, row);
    }

    /** A cell of the sheet itself: {@code $I$5}. */
    String own(String sheet, String column, int row) {
        return "$" + letters(sheet, column) + "$" + row;
    }

    /** Some rows of a column of another sheet: {@code 'Models'!$I$2:$I$65}. */
    String range(String sheet, String column, int first, int last) {
        return quoted(sheet) + "!" + ownRange(sheet, column, first, last);
    }

    /** Some rows of a column of the sheet itself: {@code $I$2:$I$65}. */
    String ownRange(String sheet, String column, int first, int last) {
        return own(sheet, column, first) + ":" + own(sheet, column, last);
    }

    /** The target of a link: {@code 'Models'!A5}. */
    String target(String sheet, int row) {
        return quoted(sheet) + "!A" + row;
    }

    /** The text of a link to a row of a sheet, but for the number of the row: {@code "#'Models'!A"}. */
    String linkStart(String sheet) {
        return Formulas.text("#" + quoted(sheet) + "!A");
    }

    private String quoted(String sheet) {
        return names.computeIfAbsent(sheet, named -> Formulas.sheet(table(named).name()));
    }

    private String letters(String sheet, String column) {
        return table(sheet).letters(column);
    }

    private Table<?> table(String sheet) {
        Table<?> table = tables.get(sheet);
        if (table == null) {
            throw new IllegalArgumentException("no sheet " + sheet);
        }
        return table;
    }
}
