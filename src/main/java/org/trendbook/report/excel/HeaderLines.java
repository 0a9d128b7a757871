package org.trendbook.report.excel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a Chinese header breaks into lines. Spreadsheets break Chinese between any two characters, inside a word too, and
 * not all of them keep a bracket with what it closes. A header of words with spaces breaks well by itself.
 */
final class HeaderLines {
    /** A space goes where its line ends; a bracket opens a line; a comma and 的 end one. */
    private static final Pattern BREAK = Pattern.compile(" (?!的)|(?=（)|(?<=[，；：、）]|.的)(?![，；：、）]|$)");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Five characters stand on one line. */
    private static final double ONE_LINE = 10;
    /** A header that no break makes narrower is left to the spreadsheet. */
    private static final double WIDEST_LINE = 14;

    private static final int MOST_LINES = 3;

    private HeaderLines() {}

    /** The width of the narrowest column, in digits, in which a header breaks at its joints; none where they are too far apart. */
    static Optional<Double> width(String header) {
        if (!CHINESE.matcher(header).find() || TextMeasure.width(header) > MOST_LINES * WIDEST_LINE) {
            return Optional.empty();
        }
        String narrowest = header;
        for (int lines = 2; lines <= MOST_LINES && TextMeasure.width(header) > ONE_LINE; lines++) {
            String broken = broken(header, lines);
            narrowest = columnWidth(broken) < columnWidth(narrowest) ? broken : narrowest;
        }
        return TextMeasure.width(narrowest) <= WIDEST_LINE ? Optional.of(columnWidth(narrowest)) : Optional.empty();
    }

    /** A header with its line breaks for a column, on as few lines as it needs there. */
    static String within(String header, double columnWidth) {
        if (width(header).isEmpty()) {
            return header;
        }
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            String broken = broken(header, lines);
            if (columnWidth(broken) <= columnWidth) {
                return broken;
            }
        }
        return header;
    }

    /** A header on at most so many lines, the widest as narrow as it can be. */
    private static String broken(String header, int lines) {
        String best = header;
        List<Integer> breaks = lines == 1
                ? List.of()
                : BREAK.matcher(header).results().map(found -> found.end()).toList();
        for (int end : breaks) {
            String first = header.substring(0, end).stripTrailing();
            String broken = first + "\n" + broken(header.substring(end), lines - 1);
            best = columnWidth(broken) < columnWidth(best) ? broken : best;
        }
        return best;
    }

    private static double columnWidth(String broken) {
        return TextMeasure.width(broken) * SheetLayout.BOLD + SheetLayout.MARGIN + SheetLayout.BUTTON;
    }
}
