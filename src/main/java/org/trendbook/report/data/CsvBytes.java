package org.trendbook.report.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file as bytes in UTF-8: RFC 4180 with commas and line feeds. */
final class CsvBytes {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final ByteArrayOutputStream bytes;
    private final Writer writer;
    private final CSVPrinter printer;

    CsvBytes(int room) {
        bytes = new ByteArrayOutputStream(room);
        writer = new OutputStreamWriter(
                bytes,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8)));
        try {
            printer = new CSVPrinter(writer, FORMAT);
        } catch (IOException failure) {
            throw inMemory(failure);
        }
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
        flush();
        return bytes.size();
    }

    byte[] toBytes() {
        flush();
        return bytes.toByteArray();
    }

    /** Adds a cell to the row that is being written. */
    void cell(String text) {
        try {
            printer.print(text);
        } catch (IOException failure) {
            throw inMemory(failure);
        }
    }

    void endRow() {
        try {
            printer.println();
        } catch (IOException failure) {
            throw inMemory(failure);
        }
    }

    private void flush() {
        try {
            writer.flush();
        } catch (IOException failure) {
            throw inMemory(failure);
        }
    }

    /** Nothing in here touches a file. */
    private static UncheckedIOException inMemory(IOException failure) {
        return new UncheckedIOException("rows in memory", failure);
    }
}
