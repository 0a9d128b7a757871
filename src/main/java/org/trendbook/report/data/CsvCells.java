package org.trendbook.report.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes apart again what {@link CsvBytes} wrote, and nothing else: whole rows, of which no cell is badly quoted. */
final class CsvCells {
    private final byte[] rows;
    private int at;

    private int column;
    /** The last text of each column and where it stands: what the row above has too is the same object. */
    private @Nullable String[] above = new String[16];

    private int[] aboveStarts = new int[above.length];
    private int[] aboveEnds = new int[above.length];

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
        column = 0;
        do {
            row.add(cell());
            column++;
        } while (rows[at++] == ',');
    }

    private String cell() {
        int start = at;
        boolean isQuoted = rows[at] == '"';
        at = isQuoted ? endOfQuoted(at) : endOfPlain(at);
        if (start == at) {
            return "";
        }
        if (column == above.length) {
            above = Arrays.copyOf(above, 2 * column);
            aboveStarts = Arrays.copyOf(aboveStarts, above.length);
            aboveEnds = Arrays.copyOf(aboveEnds, above.length);
        }
        String text = above[column];
        if (text == null || !Arrays.equals(rows, start, at, rows, aboveStarts[column], aboveEnds[column])) {
            text = isQuoted ? text(start + 1, at - 1).replace("\"\"", "\"") : text(start, at);
            above[column] = text;
        }
        aboveStarts[column] = start;
        aboveEnds[column] = at;
        return text;
    }

    private int endOfPlain(int start) {
        byte[] all = rows;
        int end = start;
        while (all[end] != ',' && all[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Behind the last quote: each quote inside is two. */
    private int endOfQuoted(int start) {
        int end = start + 1;
        while (rows[end] != '"' || rows[end + 1] == '"') {
            end += rows[end] == '"' ? 2 : 1;
        }
        return end + 1;
    }

    private String text(int start, int end) {
        return new String(rows, start, end - start, StandardCharsets.UTF_8);
    }
}
