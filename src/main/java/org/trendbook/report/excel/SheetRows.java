package org.trendbook.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetPlan;

/** Writes the rows of a sheet, header first, as the content of its {@code sheetData} element. */
final class SheetRows {
    /** Bytes that are held before they are handed over. */
    private static final int ROOM = 1 << 16;

    private final SheetPlan plan;
    private final SheetLayout layout;
    private final CellStyles styles;
    private final byte[][] letters;
    /** The style of each cell, by row and column. */
    private int[][] styleOf = {};

    SheetRows(SheetPlan plan, SheetLayout layout, CellStyles styles) {
        this.plan = plan;
        this.layout = layout;
        this.styles = styles;
        this.letters = new byte[plan.columns().size()][];
        for (int column = 0; column < letters.length; column++) {
            letters[column] = XmlBytes.ascii(CellReference.convertNumToColString(column));
        }
    }

    /** Makes every style that the rows need, before the styles are saved. */
    void registerStyles() {
        registerHeaderStyles();
        styleOf = new int[plan.rows().size()][letters.length];
        for (int index = 0; index < styleOf.length; index++) {
            List<Cell> row = plan.rows().get(index);
            boolean inHeading = SheetLayout.isHeading(row);
            for (int column = 0; column < letters.length; column++) {
                styleOf[index][column] = styles.of(
                        CellLook.of(row.get(column), plan.columns().get(column), layout.isWrapped(column), inHeading));
            }
        }
    }

    void registerHeaderStyles() {
        plan.columns().forEach(column -> styles.header(plan.kind(), column));
    }

    void write(OutputStream out) throws IOException {
        XmlBytes xml = new XmlBytes(2 * ROOM);
        writeHeader(xml);
        for (int index = 0; index < plan.rows().size(); index++) {
            row(xml, index);
            if (xml.length() >= ROOM) {
                xml.drainTo(out);
            }
        }
        xml.drainTo(out);
    }

    void writeHeader(XmlBytes xml) {
        byte[] number = openRow(xml, 1, layout.headerHeight(), true);
        for (int column = 0; column < letters.length; column++) {
            xml.cell(letters[column], number)
                    .style(styles.header(plan.kind(), plan.columns().get(column)))
                    .textOfCell(layout.header(column));
        }
        xml.raw("</row>");
    }

    private void row(XmlBytes xml, int index) {
        List<Cell> row = plan.rows().get(index);
        int lines = layout.lines(row);
        byte[] number =
                openRow(xml, index + 2, layout.height(lines, SheetLayout.isHeading(row)), SheetLayout.isCut(lines));
        for (int column = 0; column < letters.length; column++) {
            xml.cell(letters[column], number).style(styleOf[index][column]);
            content(xml, shown(row.get(column), column));
        }
        xml.raw("</row>");
    }

    private Cell shown(Cell cell, int column) {
        return cell instanceof Cell.Link link && layout.isLinkByFormula(cell, column)
                ? new Cell.Formula("HYPERLINK(" + quoted("#" + link.target()) + "," + quoted(link.text()) + ")", link)
                : cell;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /**
     * A row whose height is not pinned grows and shrinks with its text when someone edits it.
     *
     * @return the number of the row
     */
    private static byte[] openRow(XmlBytes xml, int row, double height, boolean pinned) {
        byte[] number = XmlBytes.ascii(Integer.toString(row));
        xml.raw("<row r=\"").raw(number).raw("\" ht=\"").raw(Double.toString(height));
        xml.raw(pinned ? "\" customHeight=\"1\">" : "\">");
        return number;
    }

    private static void content(XmlBytes xml, Cell cell) {
        CellContent content = CellContent.of(cell);
        if (cell instanceof Cell.Formula formula) {
            xml.raw(content.isNumber() ? "\"><f>" : "\" t=\"str\"><f>");
            xml.text(FormulaText.inFile(formula.formula())).raw("</f><v>");
            if (content.isNumber()) {
                xml.raw(content.digits());
            } else {
                xml.text(content.text());
            }
            xml.raw("</v></c>");
        } else if (content.isNumber()) {
            xml.numberOfCell(content.digits());
        } else if (content.text().isEmpty()) {
            xml.raw("\"/>");
        } else {
            xml.textOfCell(content.text());
        }
    }
}
