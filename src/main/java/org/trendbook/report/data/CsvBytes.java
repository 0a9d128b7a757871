package org.trendbook.report.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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
    private final List<String> above = new ArrayList<>();

    private int[] aboveStarts = new int[0];
    private int[] aboveEnds = new int[0];

    CsvBytes(int room) {
        bytes = new byte[room];
    }

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Adds a cell to the row that is being written. */
    void cell(String text) {
        if (column > 0) {
            put((byte) ',');
        }
        int start = length;
        if (column < above.size() && text.equals(above.get(column))) {
            copy(aboveStarts[column], aboveEnds[column]);
        } else {
            write(text);
        }
        remember(text, start);
        column++;
    }

    void endRow() {
        put((byte) '\n');
        column = 0;
    }

    private void remember(String text, int start) {
        if (column < above.size()) {
            above.set(column, text);
        } else {
            above.add(text);
            aboveStarts = Arrays.copyOf(aboveStarts, above.size());
            aboveEnds = Arrays.copyOf(aboveEnds, above.size());
        }
        aboveStarts[column] = start;
        aboveEnds[column] = length;
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
        int signs = 0;
        for (int at = 0; at < count; at++) {
            char unit = units[at];
            if (unit < 0x80) {
                signs |= SIGNS[unit];
                bytes[length++] = (byte) unit;
            } else if (unit < 0x800) {
                bytes[length++] = (byte) (0xC0 | unit >> 6);
                bytes[length++] = (byte) (0x80 | (unit & 0x3F));
            } else if (!Character.isSurrogate(unit)) {
                bytes[length++] = (byte) (0xE0 | unit >> 12);
                bytes[length++] = (byte) (0x80 | (unit >> 6 & 0x3F));
                bytes[length++] = (byte) (0x80 | (unit & 0x3F));
            } else if (at + 1 < count && Character.isSurrogatePair(unit, units[at + 1])) {
                int point = Character.toCodePoint(unit, units[++at]);
                bytes[length++] = (byte) (0xF0 | point >> 18);
                bytes[length++] = (byte) (0x80 | (point >> 12 & 0x3F));
                bytes[length++] = (byte) (0x80 | (point >> 6 & 0x3F));
                bytes[length++] = (byte) (0x80 | (point & 0x3F));
            } else {
                System.arraycopy(REPLACEMENT, 0, bytes, length, REPLACEMENT.length);
                length += REPLACEMENT.length;
            }
        }
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
