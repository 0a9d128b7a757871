package org.trendbook.model;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * One row of a records file as its source spells it: strings only.
 *
 * @param origin where the row stands
 * @param cells the known columns; a column that is missing here is an empty cell
 * @param carried foreign columns that report.yaml names to be carried along, by the name given there
 */
public record RawRecord(Origin origin, Map<Column, String> cells, SortedMap<String, String> carried)
        implements Serializable {

    public RawRecord {
        EnumTable<Column, String> all = EnumTable.copyOf(cells);
        cells = all.anyValue(String::isBlank) ? filled(all) : all;
        carried = CarriedCells.copyOf(carried);
    }

    private static Map<Column, String> filled(Map<Column, String> cells) {
        Map<Column, String> filled = new EnumMap<>(Column.class);
        cells.forEach((column, text) -> {
            if (!text.isBlank()) {
                filled.put(column, text);
            }
        });
        return EnumTable.copyOf(filled);
    }

    /** The cell's text as the source spells it; empty when the source has none. */
    public String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The record's own id, or {@code <file name>:<line>} when it has none. */
    public String recordId() {
        String id = text(Column.RECORD_ID).strip();
        return id.isEmpty() ? fileName() + ":" + origin.line() : id;
    }

    private String fileName() {
        return origin.file().substring(origin.file().lastIndexOf('/') + 1);
    }
}
