package org.trendbook.report.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file as bytes in UTF-8: RFC 4180 with commas and line feeds. */
final class CsvBytes {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private byte[] bytes;
    private int length;
    /** The characters of the cell that is being written: an array is quicker to go through than a text. */
    private char[] units = new char[64];

    private boolean atStart = true;

    CsvBytes(int room) {
        bytes = new byte[room];
    }

    /** The cells of each row of what was written so; whole rows only. */
    static List<List<String>> read(byte[] rows) {
        try (CSVParser parser = CSVParser.parse(new String(rows, StandardCharsets.UTF_8), FORMAT)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException failure) {
            throw inMemory(failure);
        }
    }

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Adds a cell to the row that is being written. */
    void cell(String text) {
        if (!atStart) {
            put((byte) ',');
        }
        boolean isBlank = text.isEmpty() && !atStart;
        if (!isBlank) {
            load(text);
            if (isPlain(text.length())) {
                encode(text.length());
            } else {
                String quoted = quotedAsNeeded(text, atStart);
                load(quoted);
                encode(quoted.length());
            }
        }
        atStart = false;
    }

    void endRow() {
        put((byte) '\n');
        atStart = true;
    }

    private void load(String text) {
        if (units.length < text.length()) {
            units = new char[Math.max(2 * units.length, text.length())];
        }
        text.getChars(0, text.length(), units, 0);
    }

    /** Whether the text that was loaded surely stands as it is; most do, and need no printer. */
    private boolean isPlain(int count) {
        if (count == 0 || units[0] <= '#' || units[count - 1] <= ' ') {
            return false;
        }
        for (int at = 0; at < count; at++) {
            char unit = units[at];
            if (unit < ' ' || unit == ',' || unit == '"') {
                return false;
            }
        }
        return true;
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

    private void encode(int count) {
        room(3 * count);
        for (int at = 0; at < count; at++) {
            char unit = units[at];
            if (unit < 0x80) {
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
