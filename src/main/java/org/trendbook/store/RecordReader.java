package org.trendbook.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.ReleaseDate;

/** Decodes the fields of records in the order in which {@link RecordWriter} wrote them. */
final class RecordReader {
    private static final DatePrecision[] PRECISIONS = DatePrecision.values();

    private final SharedValues shared;
    private final String[] before = new String[RecordWriter.REMEMBERED];
    private int textsBefore;
    private byte[] bytes = {};
    private int at;

    RecordReader(SharedValues shared) {
        this.shared = shared;
    }

    /** Goes to a record that begins at an index. */
    void begin(byte[] ofRecord, int start) {
        bytes = ofRecord;
        at = start;
        textsBefore = 0;
    }

    long unsigned() {
        byte first = bytes[at++];
        return first >= 0 ? first : longer(first & 0x7F);
    }

    private long longer(long lowest) {
        long number = lowest;
        for (int shift = 7; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    int count() {
        return (int) unsigned();
    }

    long signed() {
        long number = unsigned();
        return (number >>> 1) ^ -(number & 1);
    }

    String text() {
        long head = unsigned();
        int number = (int) (head >>> 2);
        return switch ((int) head & 3) {
            case RecordWriter.SHARED -> shared.word(number);
            case RecordWriter.REPEATED -> before[number];
            case RecordWriter.LATIN -> remembered(latin(number));
            default -> remembered(utf16(number));
        };
    }

    private String latin(int length) {
        String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        at += length;
        return text;
    }

    private String utf16(int length) {
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = (char) ((bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF));
            at += 2;
        }
        return new String(units);
    }

    private String remembered(String text) {
        if (textsBefore < before.length) {
            before[textsBefore++] = text;
        }
        return text;
    }

    List<String> words() {
        int number = count() - 1;
        if (number != NumberedValues.UNKNOWN) {
            return shared.list(number);
        }
        String[] list = new String[count()];
        for (int i = 0; i < list.length; i++) {
            list[i] = text();
        }
        return List.of(list);
    }

    ReleaseDate date() {
        int number = count() - 1;
        if (number != NumberedValues.UNKNOWN) {
            return shared.date(number);
        }
        long from = signed();
        long to = from + unsigned();
        int precision = count();
        return new ReleaseDate(
                LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to), PRECISIONS[precision >> 1], (precision & 1) == 1);
    }

    BigDecimal decimal() {
        long head = unsigned();
        int zigzag = (int) (head >>> 1);
        int scale = (zigzag >>> 1) ^ -(zigzag & 1);
        if ((head & 1) == 0) {
            return BigDecimal.valueOf(signed(), scale);
        }
        int length = count();
        BigInteger digits = new BigInteger(Arrays.copyOfRange(bytes, at, at + length));
        at += length;
        return new BigDecimal(digits, scale);
    }
}
