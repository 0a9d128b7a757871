package org.trendbook.report.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads back whole rows that {@link CsvBytes} wrote. */
final class CsvText {
    private final String text;
    private int at;

    private CsvText(String text) {
        this.text = text;
    }

    /** The cells of each row. */
    static List<List<String>> rows(byte[] bytes) {
        CsvText csv = new CsvText(new String(bytes, StandardCharsets.UTF_8));
        List<List<String>> rows = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            rows.add(csv.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(text.charAt(at) == '"' ? quoted() : plain());
            if (text.charAt(at++) == '\n') {
                return cells;
            }
        }
    }

    private String plain() {
        int start = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        int start = ++at;
        while (true) {
            int quote = text.indexOf('"', at);
            at = quote + 1;
            if (text.charAt(at) != '"') {
                return cell.append(text, start, quote).toString();
            }
            cell.append(text, start, at);
            start = ++at;
        }
    }
}
