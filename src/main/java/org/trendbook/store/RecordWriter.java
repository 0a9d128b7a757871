package org.trendbook.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.trendbook.column.EnumCode;
import org.trendbook.model.ReleaseDate;

/**
 * Encodes the fields of records as bytes, to be read in the same order by {@link RecordReader}. Whole numbers have variable
 * length; a text that occurred before in the same record, or that many records share, is stored as a number.
 */
final class RecordWriter {
    /** What the two lowest bits of a text's first number say of the rest. */
    static final int LATIN = 0;

    static final int UTF_16 = 1;
    static final int SHARED = 2;
    static final int REPEATED = 3;

    /** How many texts of one record are remembered in case they come again. */
    static final int REMEMBERED = 12;

    private final SharedValues shared;
    private final String[] before = new String[REMEMBERED];
    private int textsBefore;
    private byte[] bytes = new byte[512];
    private int length;

    RecordWriter(SharedValues shared) {
        this.shared = shared;
    }

    /** Begins anew: the bytes of all records before go. */
    void begin() {
        length = 0;
        next();
    }

    /** Begins the next record, behind those before. */
    void next() {
        textsBefore = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void unsigned(long number) {
        room(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void signed(long number) {
        unsigned((number << 1) ^ (number >> 63));
    }

    /** A text that hardly another record has. */
    void text(String text) {
        int place = placeBefore(text);
        if (place >= 0) {
            unsigned((long) place << 2 | REPEATED);
            return;
        }
        remember(text);
        boolean latin = isLatin(text);
        unsigned((long) text.length() << 2 | (latin ? LATIN : UTF_16));
        if (latin) {
            room(text.length());
            byte[] encoded = text.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        } else {
            room(2 * text.length());
            for (int i = 0; i < text.length(); i++) {
                char unit = text.charAt(i);
                bytes[length++] = (byte) (unit >> 8);
                bytes[length++] = (byte) unit;
            }
        }
    }

    /** A text that many records have. */
    void word(String word) {
        int number = shared.number(word);
        if (number == NumberedValues.UNKNOWN) {
            text(word);
        } else {
            unsigned((long) number << 2 | SHARED);
        }
    }

    /** Words of which many records have the same, immutable. */
    void words(List<String> list) {
        int number = shared.number(list);
        unsigned(number + 1);
        if (number == NumberedValues.UNKNOWN) {
            unsigned(list.size());
            list.forEach(this::word);
        }
    }

    void date(ReleaseDate date) {
        int number = shared.number(date);
        unsigned(number + 1);
        if (number == NumberedValues.UNKNOWN) {
            signed(date.from().toEpochDay());
            unsigned(date.to().toEpochDay() - date.from().toEpochDay());
            unsigned(EnumCode.of(date.precision()) << 1 | (date.fuzzy() ? 1 : 0));
        }
    }

    void decimal(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        boolean isShort = digits.bitLength() < Long.SIZE;
        unsigned(zigzag(number.scale()) << 1 | (isShort ? 0 : 1));
        if (isShort) {
            signed(digits.longValue());
        } else {
            byte[] encoded = digits.toByteArray();
            unsigned(encoded.length);
            room(encoded.length);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        }
    }

    private static long zigzag(int number) {
        return ((number << 1) ^ (number >> 31)) & 0xFFFFFFFFL;
    }

    private int placeBefore(String text) {
        for (int i = 0; i < textsBefore; i++) {
            if (before[i].equals(text)) {
                return i;
            }
        }
        return -1;
    }

    private void remember(String text) {
        if (textsBefore < REMEMBERED) {
            before[textsBefore++] = text;
        }
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    private void room(int needed) {
        if (bytes.length - length < needed) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + needed));
        }
    }
}
