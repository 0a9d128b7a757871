package org.trendbook.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.trendbook.model.SelectedModels;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.RowsOnDemand;
import org.trendbook.report.SheetChart;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPicture;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/**
 * A sheet in the making: each column says how its cell is made from a row. Headers and meanings are the texts {@code
 * SHEET.COLUMN} and {@code SHEET.COLUMN.meaning}, or {@code column.COLUMN} where several sheets share them.
 */
final class Table<T> {
    /** From so many rows on they are made as they are written: a sheet that long can hold no link a row. */
    static final int LONG = 65_001;
    /** The sheet's number of the first row below the header. */
    static final int FIRST_ROW = 2;

    private final Wording wording;
    private final String sheet;
    /** The letters of each column, by its key. */
    private final Map<String, String> letters = new HashMap<>();

    private final List<SheetColumn> columns = new ArrayList<>();
    private final List<BiFunction<T, Integer, Cell>> cells = new ArrayList<>();
    private final List<SheetChart> charts = new ArrayList<>();
    private final List<SheetPicture> pictures = new ArrayList<>();
    private SheetPlan.Kind kind = SheetPlan.Kind.TABLE;
    private int printed;

    Table(Wording wording, String sheet) {
        this.wording = wording;
        this.sheet = sheet;
    }

    /** A column whose cells know the number of their row in the sheet. */
    Table<T> cell(String key, Format format, BiFunction<T, Integer, Cell> cell) {
        return add(key, "", key, format, cell, false, List.of());
    }

    /** The same, one column of several of a kind: {@code detail} stands in the header and its meaning. */
    Table<T> cellOf(String key, String detail, String column, Format format, BiFunction<T, Integer, Cell> cell) {
        return add(key, detail, column, format, cell, false, List.of());
    }

    /** A column that a reader may change. */
    Table<T> input(String key, Format format, Function<T, Cell> cell, List<String> choices) {
        return add(key, "", key, format, (row, number) -> cell.apply(row), true, choices);
    }

    Table<T> column(String key, Format format, Function<T, Cell> cell) {
        return cell(key, format, (row, number) -> cell.apply(row));
    }

    Table<T> text(String key, Function<T, String> text) {
        return column(key, Format.TEXT, row -> Cell.text(text.apply(row)));
    }

    Table<T> prose(String key, Function<T, String> text) {
        return column(key, Format.PROSE, row -> Cell.text(text.apply(row)));
    }

    Table<T> number(String key, Format format, Function<T, Optional<Double>> value) {
        return column(key, format, row -> number(value.apply(row)));
    }

    Table<T> count(String key, Function<T, ? extends Number> value) {
        return column(key, Format.INTEGER, row -> Cell.number(value.apply(row).doubleValue()));
    }

    Table<T> day(String key, Function<T, Optional<LocalDate>> value) {
        return column(key, Format.DAY, row -> day(value.apply(row)));
    }

    static Cell number(Optional<Double> value) {
        return value.map(Cell::number).orElse(Cell.BLANK);
    }

    static Cell day(Optional<LocalDate> value) {
        return value.map(Cell::day).orElse(Cell.BLANK);
    }

    /** The columns added so far are printed, those that follow are for the screen. */
    Table<T> printedUpToHere() {
        printed = columns.size();
        return this;
    }

    /** To be read from top to bottom. */
    Table<T> asPage() {
        kind = SheetPlan.Kind.PAGE;
        return this;
    }

    Table<T> charts(List<SheetChart> more) {
        charts.addAll(more);
        return this;
    }

    Table<T> pictures(List<SheetPicture> more) {
        pictures.addAll(more);
        return this;
    }

    SheetPlan of(List<T> rows, int frozenColumns) {
        return of(rows, rows.size(), "sheet.cut", frozenColumns);
    }

    /**
     * The sheet of some rows, of which it shows as many as a sheet may hold; then its last row says so.
     *
     * @param all how many there are in the report's data files
     * @param note the text that says which ones are shown
     */
    SheetPlan of(List<T> rows, int all, String note, int frozenColumns) {
        return all > wording.sheetRows() && kind != SheetPlan.Kind.PAGE
                ? cut(rows, note, all, frozenColumns)
                : plan(rows, List.of(), frozenColumns);
    }

    /** The sheet of the models that are printed; where these are not all of a report, its last row says so. */
    SheetPlan ofPrinted(List<T> rows, SelectedModels printed, Findings findings, int frozenColumns) {
        int all = findings.models().size();
        if (printed.size() == all) {
            return of(rows, frozenColumns);
        }
        List<T> shown = fitting(rows);
        String note = wording.get("sheet.cut.printed", printed.size(), all);
        if (shown.size() < rows.size()) {
            note += (wording.isChinese() ? "" : " ") + wording.get("sheet.cut", shown.size(), rows.size());
        }
        return plan(shown, List.of(lastRow(note)), frozenColumns);
    }

    private SheetPlan cut(List<T> rows, String note, int all, int frozenColumns) {
        List<T> shown = fitting(rows);
        return plan(shown, List.of(lastRow(wording.get(note, shown.size(), all))), frozenColumns);
    }

    /** As many rows as leave room for one more. */
    private List<T> fitting(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), wording.sheetRows() - 1));
    }

    private SheetPlan plan(List<T> shown, List<List<Cell>> last, int frozenColumns) {
        if (shown.isEmpty() && last.isEmpty()) {
            return plan(shown, List.of(lastRow(whyEmpty())), frozenColumns);
        }
        return new SheetPlan(
                name(),
                kind,
                columns,
                frozenColumns,
                printed == 0 ? columns.size() : printed,
                cells(shown, last),
                charts,
                pictures);
    }

    private List<List<Cell>> cells(List<T> rows, List<List<Cell>> last) {
        int count = rows.size();
        if (count >= LONG) {
            return new RowsOnDemand(
                    count + last.size(), index -> index < count ? line(rows, index) : last.get(index - count));
        }
        List<List<Cell>> filled = new ArrayList<>(count + last.size());
        for (int index = 0; index < count; index++) {
            filled.add(line(rows, index));
        }
        filled.addAll(last);
        return filled;
    }

    private List<Cell> line(List<T> rows, int index) {
        T row = rows.get(index);
        Integer number = index + FIRST_ROW;
        List<Cell> line = new ArrayList<>(cells.size());
        for (BiFunction<T, Integer, Cell> cell : cells) {
            line.add(cell.apply(row, number));
        }
        return line;
    }

    /** An empty sheet would look like a fault. */
    private String whyEmpty() {
        String own = "sheet.empty." + sheet;
        return wording.get(wording.has(own) ? own : "sheet.empty");
    }

    private List<Cell> lastRow(String note) {
        List<Cell> line = new ArrayList<>(Collections.nCopies(cells.size(), Cell.BLANK));
        line.set(0, Cell.text(note, Emphasis.MUTED));
        return line;
    }

    String name() {
        return wording.get("sheet." + sheet);
    }

    /** The letters of a column: A, …, Z, AA. */
    String letters(String key) {
        String found = letters.get(key);
        if (found == null) {
            throw new IllegalArgumentException("sheet " + sheet + " has no column " + key);
        }
        return found;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private Table<T> add(
            String key,
            String detail,
            String column,
            Format format,
            BiFunction<T, Integer, Cell> cell,
            boolean editable,
            List<String> choices) {
        letters.putIfAbsent(key, letters(columns.size()));
        columns.add(
                new SheetColumn(text(column, "", detail), format, text(column, ".meaning", detail), editable, choices));
        cells.add(cell);
        return this;
    }

    private String text(String key, String suffix, String detail) {
        String own = sheet + "." + key + suffix;
        String text = wording.has(own) ? own : "column." + key + suffix;
        return detail.isEmpty() ? wording.get(text) : wording.get(text, detail);
    }
}
