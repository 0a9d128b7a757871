package org.trendbook.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/**
 * A sheet in the making: each column says how its cell is made from a row. Headers and meanings are the texts {@code
 * SHEET.COLUMN} and {@code SHEET.COLUMN.meaning}, or {@code column.COLUMN} where several sheets share them.
 */
final class Table<T> {
    private final Wording wording;
    private final String sheet;
    private final List<SheetColumn> columns = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    Table(Wording wording, String sheet) {
        this.wording = wording;
        this.sheet = sheet;
    }

    Table<T> column(String key, Format format, Function<T, Cell> cell) {
        columns.add(new SheetColumn(text(key, ""), format, text(key, ".meaning")));
        cells.add(cell);
        return this;
    }

    Table<T> text(String key, Function<T, String> text) {
        return column(key, Format.TEXT, row -> Cell.text(text.apply(row)));
    }

    Table<T> prose(String key, Function<T, String> text) {
        return column(key, Format.PROSE, row -> Cell.text(text.apply(row)));
    }

    Table<T> number(String key, Format format, Function<T, Optional<Double>> value) {
        return column(key, format, row -> value.apply(row).map(Cell::number).orElse(Cell.BLANK));
    }

    Table<T> count(String key, Function<T, ? extends Number> value) {
        return column(key, Format.INTEGER, row -> Cell.number(value.apply(row).doubleValue()));
    }

    Table<T> day(String key, Function<T, Optional<LocalDate>> value) {
        return column(key, Format.DAY, row -> value.apply(row).map(Cell::day).orElse(Cell.BLANK));
    }

    SheetPlan of(List<T> rows, int frozenColumns) {
        List<List<Cell>> filled = new ArrayList<>(rows.size());
        for (T row : rows) {
            List<Cell> line = new ArrayList<>(cells.size());
            for (Function<T, Cell> cell : cells) {
                line.add(cell.apply(row));
            }
            filled.add(line);
        }
        return new SheetPlan(wording.get("sheet." + sheet), columns, frozenColumns, filled);
    }

    private String text(String key, String suffix) {
        String own = sheet + "." + key + suffix;
        return wording.get(wording.has(own) ? own : "column." + key + suffix);
    }
}
