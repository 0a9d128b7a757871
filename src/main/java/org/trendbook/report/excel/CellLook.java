package org.trendbook.report.excel;

import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn.Format;

/**
 * How one cell is to look: what its style is found by.
 *
 * @param numberFormat in the language of file formats, the same in every locale
 * @param right whether it stands at the right edge, as numbers and days do
 * @param wrapped whether its text breaks into lines
 * @param inHeading whether its row heads a block of rows
 * @param link whether it leads somewhere
 * @param quoted whether its text would become a formula if someone typed it again; marked so that it does not
 */
record CellLook(
        String numberFormat,
        boolean right,
        boolean wrapped,
        Emphasis emphasis,
        boolean inHeading,
        boolean link,
        boolean quoted) {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    /** The look of a cell in a column of a format. */
    static CellLook of(Cell cell, Format format, boolean wrapped, boolean inHeading) {
        CellContent content = CellContent.of(cell);
        if (content.isNumber()) {
            String numberFormat = content.isDay() ? NumberFormats.DAY : NumberFormats.of(format, content.number());
            return new CellLook(numberFormat, true, false, Emphasis.NONE, inHeading, false, false);
        }
        Emphasis emphasis = cell instanceof Cell.Text text ? text.emphasis() : Emphasis.NONE;
        String shown = content.text();
        boolean quoted = !shown.isEmpty() && FORMULA_STARTS.indexOf(shown.charAt(0)) >= 0;
        boolean isWrapped = (wrapped && emphasis != Emphasis.HEADING) || shown.indexOf('\n') >= 0;
        return new CellLook(
                NumberFormats.TEXT, false, isWrapped, emphasis, inHeading, cell instanceof Cell.Link, quoted);
    }
}
