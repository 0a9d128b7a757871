package org.trendbook.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.trendbook.ingest.RowParser.Ending;
import org.trendbook.model.FormulaGuard;

/**
 * Reads delimited text (RFC 4180, with one of four delimiters). What is no row costs itself only: after a quote that is
 * never closed, or that has text behind it, the line on which the row starts is unreadable and reading goes on with the
 * line after it. Line breaks are {@code \n}, {@code \r\n} and {@code \r}; blank lines are passed over. The apostrophe that
 * keeps a spreadsheet from taking a text for a formula is taken away.
 *
 * <p>It is written by hand because a general parser cannot go back to the line after an open quote, and holds a row of
 * any length.
 */
final class DelimitedReader implements RowReader {
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');
    /** So much of a text is read again to recover rows behind open quotes; it bounds the time that a hostile file takes. */
    private static final long READ_AGAIN = 512L << 20;

    private final CharWindow window;
    private final char delimiter;
    private final List<String> header;
    private long line = 1;
    private long readAgain;

    /**
     * Opens a text and reads its header.
     *
     * @param delimiter the one to use; else it is found
     * @param knownNames how many names of a header are known: the delimiter under which most are known is used, of equals
     *     the one that occurs most
     */
    DelimitedReader(Reader text, Optional<Character> delimiter, ToIntFunction<List<String>> knownNames)
            throws IOException {
        this.window = new CharWindow(text, LONGEST_ROW);
        skipBlankLines();
        Optional<Character> stated = statedByFirstLine();
        skipBlankLines();
        this.delimiter = delimiter.or(() -> stated).orElse(likeliest(knownNames));
        this.header = readHeader();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<Row> next() throws IOException {
        skipBlankLines();
        if (window.at(0) == CharWindow.END) {
            return Optional.empty();
        }
        long start = line;
        RowParser parser = new RowParser(window, delimiter, header.size());
        return switch (parser.parse()) {
            case COMPLETE -> {
                pass(parser);
                yield Optional.of(row(start, parser.cells()));
            }
            case TEXT_BEHIND_QUOTE ->
                Optional.of(lineLost(
                        parser,
                        "there is text after a closing quote",
                        "double the quotes inside the cell, or remove the quotes"));
            case OPEN_QUOTE ->
                Optional.of(lineLost(
                        parser,
                        "a quote is opened and never closed",
                        "close the quote, or double it if it belongs to the text"));
            case TOO_LONG ->
                Optional.of(lineLost(
                        parser,
                        "the row is longer than " + LONGEST_ROW + " characters",
                        "look for a quote that is not closed, or shorten the row"));
        };
    }

    private Row row(long start, List<String> cells) {
        for (String cell : cells) {
            if (cell.length() > LONGEST_CELL) {
                return new Row.Unreadable(
                        start, cell, "a cell is longer than " + LONGEST_CELL + " characters", "shorten the cell");
            }
        }
        cells.replaceAll(FormulaGuard::unguard);
        return new Row.Cells(start, header, cells);
    }

    private void pass(RowParser parser) {
        line += parser.lineBreaks();
        window.drop(parser.length());
    }

    /** Gives up the first line of a row that has no end, or all that was looked at when enough was read again. */
    private Row lineLost(RowParser parser, String reason, String advice) throws IOException {
        long start = line;
        String text = firstLine();
        readAgain += parser.length();
        if (readAgain > READ_AGAIN) {
            pass(parser);
        }
        passLine();
        String lines = line - start > 1 ? " (lines " + start + " to " + (line - 1) + ")" : "";
        return new Row.Unreadable(start, text, reason + lines, advice);
    }

    private String firstLine() throws IOException {
        int end = 0;
        while (end < Row.Unreadable.SHOWN && !isLineBreak(window.at(end)) && window.at(end) >= 0) {
            end++;
        }
        return window.text(0, end);
    }

    private void passLine() throws IOException {
        window.passLine();
        line++;
    }

    /** Passes over lines of nothing but spaces. A line of tabs may be a row of empty cells. */
    private void skipBlankLines() throws IOException {
        while (true) {
            int ahead = 0;
            while (window.at(ahead) == ' ') {
                ahead++;
            }
            boolean isBlankEnd = ahead > 0 && window.at(ahead) == CharWindow.END;
            if (!isLineBreak(window.at(ahead)) && !isBlankEnd) {
                return;
            }
            window.drop(ahead);
            line += window.passLineBreak() ? 1 : 0;
        }
    }

    private static boolean isLineBreak(int character) {
        return character == '\n' || character == '\r';
    }

    /** Excel's own way of saying it: a first line {@code sep=;}. */
    private Optional<Character> statedByFirstLine() throws IOException {
        if (!firstLine().matches("sep=.")) {
            return Optional.empty();
        }
        char delimiterStated = (char) window.at("sep=".length());
        passLine();
        return Optional.of(delimiterStated);
    }

    private char likeliest(ToIntFunction<List<String>> knownNames) throws IOException {
        char likeliest = DELIMITERS.get(0);
        long most = -1;
        for (char candidate : DELIMITERS) {
            RowParser parser = new RowParser(window, candidate, 16);
            boolean complete = parser.parse() == Ending.COMPLETE;
            int names = parser.cells().size();
            long worth = complete ? ((long) knownNames.applyAsInt(parser.cells()) << 32) + names : -1;
            if (worth > most) {
                likeliest = candidate;
                most = worth;
            }
        }
        return likeliest;
    }

    private List<String> readHeader() throws IOException {
        if (window.at(0) == CharWindow.END) {
            return List.of();
        }
        RowParser parser = new RowParser(window, delimiter, 16);
        switch (parser.parse()) {
            case COMPLETE -> pass(parser);
            case TOO_LONG ->
                throw new IOException("the header in line " + line + " is longer than " + LONGEST_ROW + " characters");
            case OPEN_QUOTE -> throw new IOException("the header in line " + line + " has quotes that are not closed");
            case TEXT_BEHIND_QUOTE ->
                throw new IOException("the header in line " + line + " has text behind a closing quote");
        }
        List<String> names = new ArrayList<>(parser.cells());
        names.replaceAll(FormulaGuard::unguard);
        while (!names.isEmpty() && names.get(names.size() - 1).isBlank()) {
            names.remove(names.size() - 1);
        }
        return List.copyOf(names);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
