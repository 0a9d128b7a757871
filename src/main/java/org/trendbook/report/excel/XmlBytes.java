package org.trendbook.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML in the making, as bytes in UTF-8. */
final class XmlBytes {
    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");

    private static final byte[] CELL = ascii("<c r=\"");
    private static final byte[] STYLE = ascii("\" s=\"");
    private static final byte[] NUMBER = ascii("\"><v>");
    private static final byte[] END_OF_NUMBER = ascii("</v></c>");
    private static final byte[] TEXT = ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED_TEXT = ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] END_OF_TEXT = ascii("</t></is></c>");

    /** Whether an ASCII character stands as it is wherever it comes; most texts hold no other sign. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        for (char special : new char[] {'_', '&', '<', '>'}) {
            PLAIN[special] = false;
        }
    }

    private byte[] bytes;
    private int length;
    /** The characters of the text that is being written: an array is quicker to go through than a text. */
    private char[] units = new char[64];

    XmlBytes(int room) {
        bytes = new byte[Math.max(64, room)];
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Hands over what was written so far, and begins anew. */
    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    /** ASCII as it stands. */
    XmlBytes raw(String ascii) {
        int count = ascii.length();
        room(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    XmlBytes raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    /** Some bytes that stand here already once more. */
    XmlBytes again(int from, int to) {
        room(to - from);
        System.arraycopy(bytes, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** Begins a cell of the sheet, up to its address. */
    XmlBytes cell(byte[] letters, byte[] row) {
        return raw(CELL).raw(letters).raw(row);
    }

    /** The number of the style of the cell. */
    XmlBytes style(int style) {
        return raw(STYLE).number(style);
    }

    /** The rest of a cell with a number. */
    XmlBytes numberOfCell(String digits) {
        return raw(NUMBER).raw(digits).raw(END_OF_NUMBER);
    }

    /** The rest of a cell with a text. */
    XmlBytes textOfCell(String text) {
        return raw(CellText.hasSpaceAtAnEnd(text) ? SPACED_TEXT : TEXT)
                .text(text)
                .raw(END_OF_TEXT);
    }

    XmlBytes number(int number) {
        return number >= 0 && number < 10 ? put((byte) ('0' + number)) : raw(Integer.toString(number));
    }

    /** Character data; what XML cannot hold stands as {@link CellText} has it. */
    XmlBytes text(String text) {
        int count = take(text);
        room(5 * count);
        char[] from = units;
        byte[] to = bytes;
        int end = length;
        int at = 0;
        while (at < count && from[at] < 0x80 && PLAIN[from[at]]) {
            to[end++] = (byte) from[at++];
        }
        length = end;
        if (at == count) {
            return this;
        }
        return isUnescaped(at, count) ? encode(at, count) : encode(0, take(CellText.escaped(text.substring(at))));
    }

    /** Lays the characters of a text out; gives how many they are. */
    private int take(String text) {
        int count = text.length();
        if (units.length < count) {
            units = new char[Math.max(2 * units.length, count)];
        }
        text.getChars(0, count, units, 0);
        return count;
    }

    private XmlBytes encode(int first, int count) {
        room(5 * (count - first));
        for (int at = first; at < count; at++) {
            char unit = units[at];
            if (unit < 0x80) {
                ascii(unit);
            } else if (unit < 0x800) {
                bytes[length++] = (byte) (0xC0 | unit >> 6);
                bytes[length++] = (byte) (0x80 | (unit & 0x3F));
            } else if (Character.isHighSurrogate(unit)) {
                int point = Character.toCodePoint(unit, units[++at]);
                bytes[length++] = (byte) (0xF0 | point >> 18);
                bytes[length++] = (byte) (0x80 | (point >> 12 & 0x3F));
                bytes[length++] = (byte) (0x80 | (point >> 6 & 0x3F));
                bytes[length++] = (byte) (0x80 | (point & 0x3F));
            } else {
                bytes[length++] = (byte) (0xE0 | unit >> 12);
                bytes[length++] = (byte) (0x80 | (unit >> 6 & 0x3F));
                bytes[length++] = (byte) (0x80 | (unit & 0x3F));
            }
        }
        return this;
    }

    private void ascii(char unit) {
        switch (unit) {
            case '&' -> raw(AMPERSAND);
            case '<' -> raw(LESS);
            case '>' -> raw(GREATER);
            default -> bytes[length++] = (byte) unit;
        }
    }

    /** Whether the characters from one on need none of the escapes of {@link CellText}. */
    private boolean isUnescaped(int first, int count) {
        for (int at = first; at < count; at++) {
            char unit = units[at];
            if (unit < ' ' || unit == '_' || (unit >= 0xD800 && unit < 0xE000) || unit >= 0xFFFE) {
                return false;
            }
        }
        return true;
    }

    private XmlBytes put(byte single) {
        room(1);
        bytes[length++] = single;
        return this;
    }

    private void room(int needed) {
        if (bytes.length - length < needed) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + needed));
        }
    }
}
