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

    private byte[] bytes;
    private int length;

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
        room(5 * text.length());
        int plain = 0;
        while (plain < text.length() && isPlainAscii(text.charAt(plain))) {
            bytes[length++] = (byte) text.charAt(plain++);
        }
        return plain == text.length() ? this : rest(text.substring(plain));
    }

    /** Most texts are what begins them: plain ASCII. */
    private static boolean isPlainAscii(char unit) {
        return unit >= ' ' && unit < 0x80 && unit != '_' && unit != '&' && unit != '<' && unit != '>';
    }

    private XmlBytes rest(String text) {
        String writable = isPlain(text) ? text : CellText.escaped(text);
        room(5 * writable.length());
        for (int at = 0; at < writable.length(); at++) {
            char unit = writable.charAt(at);
            if (unit < 0x80) {
                ascii(unit);
            } else if (unit < 0x800) {
                bytes[length++] = (byte) (0xC0 | unit >> 6);
                bytes[length++] = (byte) (0x80 | (unit & 0x3F));
            } else if (Character.isHighSurrogate(unit)) {
                int point = Character.toCodePoint(unit, writable.charAt(++at));
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

    /** Whether a text needs none of the escapes of {@link CellText}. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
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
