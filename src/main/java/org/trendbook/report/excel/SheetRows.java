package org.trendbook.report.excel;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetPlan;

/** Writes the rows of a sheet, header first, as the content of its {@code sheetData} element. */
final class SheetRows {
    private final SheetPlan plan;
    private final SheetLayout layout;
    private final CellStyles styles;
    private final String[] letters;

    SheetRows(SheetPlan plan, SheetLayout layout, CellStyles styles) {
        this.plan = plan;
        this.layout = layout;
        this.styles = styles;
        this.letters = new String[plan.columns().size()];
        for (int column = 0; column < letters.length; column++) {
            letters[column] = CellReference.convertNumToColString(column);
        }
    }

    /** Makes every style that the rows need, before the styles are saved. */
    void registerStyles() {
        registerHeaderStyles();
        for (List<Cell> row : plan.rows()) {
            boolean inHeading = SheetLayout.isHeading(row);
            for (int column = 0; column < letters.length; column++) {
                styles.of(look(row.get(column), column, inHeading));
            }
        }
    }

    void registerHeaderStyles() {
        plan.columns().forEach(column -> styles.header(plan.kind(), column));
    }

    void write(Writer out) throws IOException {
        writeHeader(out);
        long number = 2;
        for (List<Cell> row : plan.rows()) {
            openRow(out, number, layout.height(row), layout.isCut(row));
            boolean inHeading = SheetLayout.isHeading(row);
            for (int column = 0; column < letters.length; column++) {
                Cell cell = row.get(column);
                open(out, letters[column], number, styles.of(look(cell, column, inHeading)));
                content(out, shown(cell, column));
            }
            out.write("</row>");
            number++;
        }
    }

    void writeHeader(Writer out) throws IOException {
        openRow(out, 1, layout.headerHeight(), true);
        for (int column = 0; column < letters.length; column++) {
            open(
                    out,
                    letters[column],
                    1,
                    styles.header(plan.kind(), plan.columns().get(column)));
            text(out, plan.columns().get(column).header());
        }
        out.write("</row>");
    }

    private Cell shown(Cell cell, int column) {
        return cell instanceof Cell.Link link && layout.isLinkByFormula(cell, column)
                ? new Cell.Formula("HYPERLINK(" + quoted("#" + link.target()) + "," + quoted(link.text()) + ")", link)
                : cell;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private CellLook look(Cell cell, int column, boolean inHeading) {
        return CellLook.of(cell, plan.columns().get(column), layout.isWrapped(column), inHeading);
    }

    /** A row whose height is not pinned grows and shrinks with its text when someone edits it. */
    private static void openRow(Writer out, long number, double height, boolean pinned) throws IOException {
        out.write("<row r=\"" + number + "\" ht=\"" + height + "\"" + (pinned ? " customHeight=\"1\">" : ">"));
    }

    private static void open(Writer out, String letters, long row, int style) throws IOException {
        out.write("<c r=\"");
        out.write(letters);
        out.write(Long.toString(row));
        out.write("\" s=\"");
        out.write(Integer.toString(style));
        out.write('"');
    }

    private static void content(Writer out, Cell cell) throws IOException {
        CellContent content = CellContent.of(cell);
        if (cell instanceof Cell.Formula formula) {
            out.write(content.isNumber() ? "><f>" : " t=\"str\"><f>");
            escaped(out, CellText.escaped(FormulaText.inFile(formula.formula())));
            out.write("</f><v>");
            escaped(out, content.isNumber() ? content.digits() : CellText.escaped(content.text()));
            out.write("</v></c>");
        } else if (content.isNumber()) {
            out.write("><v>");
            out.write(content.digits());
            out.write("</v></c>");
        } else if (content.text().isEmpty()) {
            out.write("/>");
        } else {
            text(out, content.text());
        }
    }

    private static void text(Writer out, String text) throws IOException {
        out.write(" t=\"inlineStr\"><is><t");
        out.write(CellText.hasSpaceAtAnEnd(text) ? " xml:space=\"preserve\">" : ">");
        escaped(out, CellText.escaped(text));
        out.write("</t></is></c>");
    }

    private static void escaped(Writer out, String text) throws IOException {
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '&' || unit == '<' || unit == '>') {
                out.write(text, done, at - done);
                out.write(unit == '&' ? "&amp;" : unit == '<' ? "&lt;" : "&gt;");
                done = at + 1;
            }
        }
        out.write(text, done, text.length() - done);
    }
}
