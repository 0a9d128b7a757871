package org.trendbook.report.excel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/**
 * The rows of a long sheet as bytes of its XML: of one height, without wrapping and links, blank cells left out. Any part
 * of them can be written by itself, so that parts are written and compressed side by side.
 */
final class PlainRows {
    /** One number for each format in which a number can come to be shown. */
    private static final double[] PROBES = {1, 2.5, 0.25, 0.001, 1e-9, 1e20};

    private static final byte[] ROW = XmlBytes.ascii("<row r=\"");
    private static final byte[] END_OF_TAG = XmlBytes.ascii("\">");
    private static final byte[] END_OF_ROW = XmlBytes.ascii("</row>");

    private final SheetPlan plan;
    private final byte[][] letters;
    private final Map<Emphasis, Integer> texts = new EnumMap<>(Emphasis.class);
    private final Map<Emphasis, Integer> quotedTexts = new EnumMap<>(Emphasis.class);
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Makes every style that the rows may need. */
    PlainRows(SheetPlan plan, CellStyles styles) {
        this.plan = plan;
        letters = new byte[plan.columns().size()][];
        for (int column = 0; column < letters.length; column++) {
            letters[column] = XmlBytes.ascii(CellReference.convertNumToColString(column));
        }
        for (Emphasis emphasis : Emphasis.values()) {
            texts.put(emphasis, styles.of(look(new Cell.Text("a", emphasis))));
            quotedTexts.put(emphasis, styles.of(look(new Cell.Text("=", emphasis))));
        }
        for (Format format : Format.values()) {
            for (double probe : PROBES) {
                CellLook look = CellLook.of(Cell.number(probe), column(format), false, false);
                numbers.putIfAbsent(look.numberFormat(), styles.of(look));
            }
        }
        CellLook day = CellLook.of(Cell.day(java.time.LocalDate.of(2000, 1, 1)), column(Format.DAY), false, false);
        numbers.put(day.numberFormat(), styles.of(day));
    }

    private static SheetColumn column(Format format) {
        return new SheetColumn("", format, "");
    }

    private static CellLook look(Cell cell) {
        return CellLook.of(cell, column(Format.TEXT), false, false);
    }

    /** The XML of some rows; the first below the header has the index 0. */
    XmlBytes rows(int from, int to) {
        XmlBytes out = new XmlBytes((to - from) * 1024);
        TextsAbove above = new TextsAbove(letters.length);
        for (int index = from; index < to; index++) {
            byte[] number = XmlBytes.ascii(Integer.toString(index + 2));
            out.raw(ROW).raw(number).raw(END_OF_TAG);
            List<Cell> row = plan.rows().get(index);
            for (int column = 0; column < letters.length; column++) {
                cell(out, row.get(column), column, number, above);
            }
            out.raw(END_OF_ROW);
        }
        return out;
    }

    private void cell(XmlBytes out, Cell cell, int column, byte[] number, TextsAbove above) {
        if (cell instanceof Cell.Text text && above.has(column, text)) {
            out.cell(letters[column], number).again(above.from(column), above.to(column));
            return;
        }
        CellContent content = CellContent.of(cell);
        if (content.isNumber()) {
            Format asked = plan.columns().get(column).format();
            String format = content.isDay() ? NumberFormats.DAY : NumberFormats.of(asked, content.number());
            out.cell(letters[column], number)
                    .style(numbers.getOrDefault(format, 0))
                    .numberOfCell(content.digits());
        } else if (!content.text().isEmpty()) {
            Emphasis emphasis = cell instanceof Cell.Text text ? text.emphasis() : Emphasis.NONE;
            Map<Emphasis, Integer> styles = CellLook.isQuoted(content.text()) ? quotedTexts : texts;
            out.cell(letters[column], number);
            int from = out.length();
            out.style(styles.getOrDefault(emphasis, 0)).textOfCell(content.text());
            above.set(column, cell, from, out.length());
        }
    }

    /** The text that each column had last, and where its bytes lie: rows next to each other have much in common. */
    private static final class TextsAbove {
        private final Cell[] cells;
        private final int[] from;
        private final int[] to;

        TextsAbove(int columns) {
            cells = new Cell[columns];
            Arrays.fill(cells, Cell.BLANK);
            from = new int[columns];
            to = new int[columns];
        }

        boolean has(int column, Cell.Text text) {
            return cells[column] instanceof Cell.Text above
                    && above.emphasis() == text.emphasis()
                    && above.text().equals(text.text());
        }

        void set(int column, Cell cell, int from, int to) {
            cells[column] = cell;
            this.from[column] = from;
            this.to[column] = to;
        }

        int from(int column) {
            return from[column];
        }

        int to(int column) {
            return to[column];
        }
    }
}
