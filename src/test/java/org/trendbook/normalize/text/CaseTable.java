package org.trendbook.normalize.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of cases: read as the tables of the program are, with characters that a table cannot show as {@code {U+3000}}. */
public final class CaseTable {
    private static final Pattern HIDDEN = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");

    private CaseTable() {}

    /**
     * The rows in order, each of as many cells.
     *
     * @param name of a file among the test resources of {@code org.trendbook.normalize}
     * @throws IllegalStateException if a row has more cells or fewer
     */
    public static List<List<String>> rows(String name, int cells) {
        List<List<String>> rows = TableResource.rows(name);
        for (List<String> row : rows) {
            if (row.size() != cells) {
                throw new IllegalStateException(cells + " cells wanted in " + name + ": " + row);
            }
        }
        return rows.stream()
                .map(row -> row.stream().map(CaseTable::unescaped).toList())
                .toList();
    }

    private static String unescaped(String cell) {
        return HIDDEN.matcher(cell)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }
}
