package org.trendbook.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the row of delimited text apart that begins where the window stands, without moving the window. A cell may be
 * quoted, with spaces before and behind its quotes; a quote inside is doubled; a quote elsewhere in an unquoted cell is
 * a character like any other.
 */
final class RowParser {
    private static final char QUOTE = '"';

    /** How the row ended. */
    enum Ending {
        /** At a line break or the end of the text. */
        COMPLETE,
        /** Other text stands between a closing quote and the next delimiter. */
        TEXT_BEHIND_QUOTE,
        /** The text ended inside quotes. */
        OPEN_QUOTE,
        /** The row does not fit the window. */
        TOO_LONG
    }

    private final CharWindow window;
    private final char delimiter;
    private final List<String> cells;
    private int at;
    private int lineBreaks;

    RowParser(CharWindow window, char delimiter, int expectedCells) {
        this.window = window;
        this.delimiter = delimiter;
        this.cells = new ArrayList<>(expectedCells);
    }

    /** The cells up to where parsing came. */
    List<String> cells() {
        return cells;
    }

    /** How many characters were looked at: of a complete row, its length with the line break. */
    int length() {
        return at;
    }

    /** How many line breaks those characters hold. */
    int lineBreaks() {
        return lineBreaks;
    }

    Ending parse() throws IOException {
        while (true) {
            int quote = openingQuote();
            Ending ending = quote < 0 ? unquotedCell() : quotedCell(quote);
            if (ending != Ending.COMPLETE) {
                return ending;
            }
            int behind = window.at(at);
            if (behind == delimiter) {
                at++;
            } else {
                if (behind >= 0) {
                    passLineBreak();
                }
                return Ending.COMPLETE;
            }
        }
    }

    /** Where the next cell's opening quote stands; −1 if the cell has none. */
    private int openingQuote() throws IOException {
        int ahead = at;
        while (window.at(ahead) == ' ') {
            ahead++;
        }
        return window.at(ahead) == QUOTE ? ahead : -1;
    }

    private Ending unquotedCell() throws IOException {
        int from = at;
        int next = window.at(at);
        while (next >= 0 && next != delimiter && next != '\n' && next != '\r') {
            next = window.at(++at);
        }
        if (next == CharWindow.BEYOND) {
            return Ending.TOO_LONG;
        }
        cells.add(window.text(from, at));
        return Ending.COMPLETE;
    }

    private Ending quotedCell(int quote) throws IOException {
        at = quote + 1;
        int from = at;
        StringBuilder unescaped = new StringBuilder(0);
        while (true) {
            int next = window.at(at);
            if (next == QUOTE && window.at(at + 1) == QUOTE) {
                unescaped.append(window.text(from, at + 1));
                at += 2;
                from = at;
            } else if (next == QUOTE) {
                String rest = window.text(from, at);
                cells.add(unescaped.isEmpty() ? rest : unescaped.append(rest).toString());
                at++;
                return spacesBehindQuote();
            } else if (next == '\n' || next == '\r') {
                passLineBreak();
            } else if (next < 0) {
                return next == CharWindow.END ? Ending.OPEN_QUOTE : Ending.TOO_LONG;
            } else {
                at++;
            }
        }
    }

    private Ending spacesBehindQuote() throws IOException {
        while (window.at(at) == ' ') {
            at++;
        }
        int next = window.at(at);
        if (next == CharWindow.BEYOND) {
            return Ending.TOO_LONG;
        }
        boolean cellEnds = next == delimiter || next == '\n' || next == '\r' || next == CharWindow.END;
        return cellEnds ? Ending.COMPLETE : Ending.TEXT_BEHIND_QUOTE;
    }

    private void passLineBreak() throws IOException {
        boolean pair = window.at(at) == '\r' && window.at(at + 1) == '\n';
        at += pair ? 2 : 1;
        lineBreaks++;
    }
}
