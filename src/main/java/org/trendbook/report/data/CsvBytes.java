package org.trendbook.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.trendbook.model.FormulaGuard;

/** Rows of a CSV file as bytes in UTF-8: RFC 4180 with commas and line feeds. */
final class CsvBytes {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private static final char QUOTE = '"';

    /** A sign for which a cell is quoted wherever it stands. */
    private static final int QUOTED = 1;
    /** A sign for which some cells are quoted. */
    private static final int DOUBTFUL = 2;
    /** Which of the two an ASCII character is, if any. */
    private static final byte[] SIGNS = new byte[0x80];

    static {
        Arrays.fill(SIGNS, 0, ' ', (byte) DOUBTFUL);
        for (char quoted : new char[] {',', QUOTE, '\n', '\r'}) {
            SIGNS[quoted] = QUOTED;
        }
    }

    private byte[] bytes;
    private int length;
    /** The characters of the cell that is being written: an array is quicker to go through than a text. */
    private char[] units = new char[64];

    private int column;
    /** The last text of each column and where it stands: what the row above has too is copied. */
    private @Nullable String[] above = new String[16];

    private int[] aboveStarts = new int[above.length];
    private int[] aboveEnds = new int[above.length];

    CsvBytes(int room) {
        bytes = new byte[room];
    }

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /** Those that {@link #toBytes} would copy, and perhaps more behind them. */
    byte[] bytes() {
        return bytes;
    }

    /** Adds a cell to the row that is being written. */
    void cell(String text) {
        if (begin(text)) {
            write(text);
        }
        end();
    }

    /** Adds a cell with a guarded text; of one column all cells are guarded or none. */
    void guardedCell(String text) {
        if (begin(text)) {
            write(FormulaGuard.guard(text));
        }
        end();
    }

    /** Whether the cell has still to be written: it is not that of the row above. */
    private boolean begin(String text) {
        if (column > 0) {
            put((byte) ',');
        }
        if (column == above.length) {
            above = Arrays.copyOf(above, 2 * column);
            aboveStarts = Arrays.copyOf(aboveStarts, above.length);
            aboveEnds = Arrays.copyOf(aboveEnds, above.length);
        }
        int start = length;
        boolean differs = !text.equals(above[column]);
        if (differs) {
            above[column] = text;
        } else {
            copy(aboveStarts[column], aboveEnds[column]);
        }
        aboveStarts[column] = start;
        return differs;
    }

    private void end() {
        aboveEnds[column] = length;
        column++;
    }

    void endRow() {
        put((byte) '\n');
        column = 0;
    }

    private void copy(int start, int end) {
        room(end - start);
        System.arraycopy(bytes, start, bytes, length, end - start);
        length += end - start;
    }

    /** Most texts stand as they are; only of a few a printer is asked. */
    private void write(String text) {
        if (text.isEmpty()) {
            encode(column == 0 ? quotedAsNeeded(text, true) : text);
            return;
        }
        int start = length;
        int signs = encode(text);
        if (units[0] <= '#' || units[text.length() - 1] <= ' ' || (signs & QUOTED) != 0) {
            length = start;
            put((byte) QUOTE);
            encode(text.replace("\"", "\"\""));
            put((byte) QUOTE);
        } else if ((signs & DOUBTFUL) != 0) {
            length = start;
            encode(quotedAsNeeded(text, column == 0));
        }
    }

    private static String quotedAsNeeded(String text, boolean atStart) {
        StringBuilder cell = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(cell, FORMAT)) {
            if (!atStart) {
                printer.print("a");
                printer.print(text);
                return cell.substring("a,".length());
            }
            printer.print(text);
            return cell.toString();
        } catch (IOException failure) {
            throw inMemory(failure);
        }
    }

    /** Adds a text as it stands; gives what signs it holds that may have to be quoted. */
    private int encode(String text) {
        int count = text.length();
        if (units.length < count) {
            units = new char[Math.max(2 * units.length, count)];
        }
        text.getChars(0, count, units, 0);
        room(3 * count);
        // Fields would be read and written again for each character.
        char[] from = units;
        byte[] to = bytes;
        byte[] signOf = SIGNS;
        int end = length;
        int signs = 0;
        int at = 0;
        for (; at < count && from[at] < 0x80; at++) {
            signs |= signOf[from[at]];
            to[end++] = (byte) from[at];
        }
        length = end;
        return at == count ? signs : signs | encodeFrom(at, count);
    }

    /** The rest of the units, of which the first is no ASCII. */
    private int encodeFrom(int first, int count) {
        byte[] to = bytes;
        int end = length;
        int signs = 0;
        for (int at = first; at < count; at++) {
            char unit = units[at];
            if (unit < 0x80) {
                signs |= SIGNS[unit];
                to[end++] = (byte) unit;
            } else if (unit < 0x800) {
                to[end++] = (byte) (0xC0 | unit >> 6);
                to[end++] = (byte) (0x80 | (unit & 0x3F));
            } else if (!Character.isSurrogate(unit)) {
                to[end++] = (byte) (0xE0 | unit >> 12);
                to[end++] = (byte) (0x80 | (unit >> 6 & 0x3F));
                to[end++] = (byte) (0x80 | (unit & 0x3F));
            } else if (at + 1 < count && Character.isSurrogatePair(unit, units[at + 1])) {
                int point = Character.toCodePoint(unit, units[++at]);
                to[end++] = (byte) (0xF0 | point >> 18);
                to[end++] = (byte) (0x80 | (point >> 12 & 0x3F));
                to[end++] = (byte) (0x80 | (point >> 6 & 0x3F));
                to[end++] = (byte) (0x80 | (point & 0x3F));
            } else {
                System.arraycopy(REPLACEMENT, 0, to, end, REPLACEMENT.length);
                end += REPLACEMENT.length;
            }
        }
        length = end;
        return signs;
    }

    private void put(byte single) {
        room(1);
        bytes[length++] = single;
    }

    private void room(int needed) {
        if (bytes.length - length < needed) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + needed));
        }
    }

    /** Nothing in here touches a file. */
    private static UncheckedIOException inMemory(IOException failure) {
        return new UncheckedIOException("rows in memory", failure);
    }
}
