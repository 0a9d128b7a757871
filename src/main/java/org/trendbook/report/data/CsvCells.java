package org.trendbook.report.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes apart again what {@link CsvBytes} wrote, and nothing else: whole rows, of which no cell is badly quoted. */
final class CsvCells {
    private final byte[] rows;
    private int at;

    private CsvCells(byte[] rows) {
        this.rows = rows;
    }

    /** The cells of each row. */
    static List<List<String>> of(byte[] rows) {
        CsvCells reader = new CsvCells(rows);
        List<List<String>> all = new ArrayList<>();
        int cells = 1;
        while (reader.at < rows.length) {
            List<String> row = new ArrayList<>(cells);
            reader.readRow(row);
            cells = row.size();
            all.add(row);
        }
        return all;
    }

    private void readRow(List<String> row) {
        do {
            row.add(rows[at] == '"' ? quotedCell() : cell());
        } while (rows[at++] == ',');
    }

    private String cell() {
        int start = at;
        while (rows[at] != ',' && rows[at] != '\n') {
            at++;
        }
        return text(start);
    }

    /** Of two quotes that stand for one the first is left out. */
    private String quotedCell() {
        StringBuilder whole = new StringBuilder();
        int start = ++at;
        while (rows[at] != '"' || rows[at + 1] == '"') {
            if (rows[at] == '"') {
                whole.append(text(start));
                start = ++at;
            }
            at++;
        }
        String last = text(start);
        at++;
        return whole.isEmpty() ? last : whole.append(last).toString();
    }

    private String text(int start) {
        return start == at ? "" : new String(rows, start, at - start, StandardCharsets.UTF_8);
    }
}
