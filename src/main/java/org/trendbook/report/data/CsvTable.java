package org.trendbook.report.data;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.trendbook.model.FormulaGuard;
import org.trendbook.report.PlainNumber;

/**
 * A CSV file in the making: each column says how its cell is made from a row. Lines end with a line feed. Texts that a
 * spreadsheet would take for a formula are guarded; numbers and dates never are. A lone surrogate, which UTF-8 cannot
 * hold, is written as U+FFFD.
 */
final class CsvTable<T> {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<String> headers = new ArrayList<>();
    private final List<Function<T, String>> cells = new ArrayList<>();

    /** A column of texts. */
    CsvTable<T> text(String header, Function<T, String> cell) {
        return raw(header, row -> FormulaGuard.guard(cell.apply(row)));
    }

    /** A column of texts of several names, joined by semicolons. */
    CsvTable<T> names(String header, Function<T, List<String>> cell) {
        return text(header, row -> String.join(";", cell.apply(row)));
    }

    /** A column of numbers, unrounded. */
    CsvTable<T> number(String header, Function<T, Optional<Double>> cell) {
        return raw(header, row -> cell.apply(row).map(PlainNumber::of).orElse(""));
    }

    /** A column of exact decimals. */
    CsvTable<T> decimal(String header, Function<T, Optional<BigDecimal>> cell) {
        return raw(header, row -> cell.apply(row).map(PlainNumber::of).orElse(""));
    }

    /** A column of counts. */
    CsvTable<T> count(String header, Function<T, ? extends Number> cell) {
        return raw(header, row -> Long.toString(cell.apply(row).longValue()));
    }

    /** A column of yes and no. */
    CsvTable<T> flag(String header, Function<T, Boolean> cell) {
        return raw(header, row -> cell.apply(row) ? "yes" : "no");
    }

    /** A column of words of our own, such as keys and ISO dates. */
    CsvTable<T> raw(String header, Function<T, String> cell) {
        headers.add(header);
        cells.add(cell);
        return this;
    }

    void write(Path file, Iterable<? extends T> rows) throws IOException {
        write(file, rows, false);
    }

    /** With a byte-order mark, by which spreadsheets tell UTF-8. */
    void writeForSpreadsheets(Path file, Iterable<? extends T> rows) throws IOException {
        write(file, rows, true);
    }

    private void write(Path file, Iterable<? extends T> rows, boolean marked) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = utf8(file);
                CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            if (marked) {
                writer.write(BYTE_ORDER_MARK);
            }
            printer.printRecord(headers.stream().map(FormulaGuard::guard).toList());
            for (T row : rows) {
                for (Function<T, String> cell : cells) {
                    printer.print(cell.apply(row));
                }
                printer.println();
            }
        }
    }

    private static Writer utf8(Path file) throws IOException {
        return new java.io.BufferedWriter(
                new java.io.OutputStreamWriter(
                        Files.newOutputStream(file),
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))),
                1 << 16);
    }
}
