package org.trendbook.report.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trendbook.report.PlainNumber;
import org.trendbook.work.InOrder;
import org.trendbook.work.Ranges;

/**
 * A CSV file in the making: each column says how its cell is made from a row. Lines end with a line feed. Texts that a
 * spreadsheet would take for a formula are guarded; numbers and dates never are. A lone surrogate, which UTF-8 cannot
 * hold, is written as U+FFFD.
 */
final class CsvTable<T> {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int ROWS_AT_A_TIME = 1000;

    private final List<Column<T>> columns = new ArrayList<>();
    /** In bytes, what rows written together took so far. */
    private volatile int room = 1 << 16;

    private record Column<T>(String header, Function<T, String> cell, boolean isGuarded) {}

    /** A column of texts. */
    CsvTable<T> text(String header, Function<T, String> cell) {
        return column(header, cell, true);
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
        return column(header, cell, false);
    }

    private CsvTable<T> column(String header, Function<T, String> cell, boolean isGuarded) {
        columns.add(new Column<>(header, cell, isGuarded));
        return this;
    }

    /** The same columns of things of which each has such a row as its part. */
    <S> CsvTable<S> partOf(Function<S, T> part) {
        CsvTable<S> table = new CsvTable<>();
        columns.forEach(column -> table.column(column.header(), column.cell().compose(part), column.isGuarded()));
        return table;
    }

    void write(Path file, List<? extends T> rows, int threads) throws IOException {
        write(file, rows, this::rows, threads, header());
    }

    /** Each of some things as several rows. */
    <S> void writeEach(Path file, List<S> things, Function<S, List<T>> rowsOf, int threads) throws IOException {
        Function<List<S>, CsvBytes> bytes = some ->
                rows(some.stream().flatMap(one -> rowsOf.apply(one).stream()).toList());
        write(file, things, bytes, threads, header());
    }

    /** With a byte-order mark, by which spreadsheets tell UTF-8. */
    void writeForSpreadsheets(Path file, List<? extends T> rows, int threads) throws IOException {
        write(file, rows, this::rows, threads, headerForSpreadsheets());
    }

    private <S> void write(Path file, List<S> rows, Function<List<S>, CsvBytes> bytesOf, int threads, byte[] header)
            throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header);
            InOrder.run(
                    rows.size() > ROWS_AT_A_TIME ? threads : 1,
                    Ranges.of(rows.size(), ROWS_AT_A_TIME),
                    range -> bytesOf.apply(rows.subList(range.from(), range.to())),
                    bytes -> writeTo(out, bytes));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void writeTo(OutputStream out, CsvBytes bytes) {
        try {
            bytes.writeTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The line of headers as it stands in the file. */
    byte[] header() {
        CsvBytes out = new CsvBytes(1 << 10);
        columns.forEach(column -> out.guardedCell(column.header()));
        out.endRow();
        return out.toBytes();
    }

    /** The same behind a byte-order mark. */
    byte[] headerForSpreadsheets() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(header());
        return bytes.toByteArray();
    }

    /** Some rows as they stand in the file. */
    CsvBytes rows(List<? extends T> rows) {
        CsvBytes out = new CsvBytes(room);
        for (T row : rows) {
            writeRow(row, out);
        }
        room = Math.max(room, out.length() + out.length() / 8);
        return out;
    }

    void writeRow(T row, CsvBytes out) {
        for (Column<T> column : columns) {
            String text = column.cell().apply(row);
            if (column.isGuarded()) {
                out.guardedCell(text);
            } else {
                out.cell(text);
            }
        }
        out.endRow();
    }
}
