package org.trendbook.report.excel;

import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn;

/**
 * How one cell is to look: what its style is found by.
 *
 * @param numberFormat in the language of file formats, the same in every locale
 * @param right whether it stands at the right edge, as numbers and days do
 * @param wrapped whether its text breaks into lines
 * @param inHeading whether its row heads a block of rows
 * @param link whether it leads somewhere
 * @param editable whether a reader may change it
 * @param quoted whether its text would become a formula if someone typed it again; marked so that it does not
 */
record CellLook(
        String numberFormat,
        boolean right,
        boolean wrapped,
        Emphasis emphasis,
        boolean inHeading,
        boolean link,
        boolean editable,
        boolean quoted) {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    /** By hand, as {@link #hashCode}: the ones that records bring take long for what is done for every cell. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CellLook look
                && numberFormat.equals(look.numberFormat)
                && emphasis == look.emphasis
                && flags() == look.flags();
    }

    @Override
    public int hashCode() {
        return (31 * numberFormat.hashCode() + emphasis.hashCode()) * 31 + flags();
    }

    private int flags() {
        return (right ? 1 : 0)
                | (wrapped ? 2 : 0)
                | (inHeading ? 4 : 0)
                | (link ? 8 : 0)
                | (editable ? 16 : 0)
                | (quoted ? 32 : 0);
    }

    /** The look of a cell in a column. */
    static CellLook of(Cell cell, SheetColumn column, boolean wrapped, boolean inHeading) {
        CellContent content = CellContent.of(cell);
        boolean editable = column.editable() && !(cell instanceof Cell.Formula);
        if (content.isNumber()) {
            String numberFormat = isDay(cell, content, column)
                    ? NumberFormats.DAY
                    : NumberFormats.of(column.format(), content.number());
            return new CellLook(
                    numberFormat, true, false, Emphasis.NONE, inHeading, cell instanceof Cell.Link, editable, false);
        }
        boolean isEmpty = content.text().isEmpty();
        if (isEmpty && (cell instanceof Cell.Formula || editable)) {
            boolean right = SheetLayout.isRight(column.format());
            String numberFormat = NumberFormats.ofBlank(column.format());
            return new CellLook(numberFormat, right, false, Emphasis.NONE, inHeading, false, editable, false);
        }
        boolean isLink = cell instanceof Cell.Link
                || (cell instanceof Cell.Formula formula && formula.cached() instanceof Cell.Link);
        Emphasis emphasis = cell instanceof Cell.Text text ? text.emphasis() : Emphasis.NONE;
        String shown = content.text();
        boolean quoted = !isEmpty && !(cell instanceof Cell.Formula) && isQuoted(shown);
        boolean isWrapped = (wrapped && emphasis != Emphasis.HEADING) || shown.indexOf('\n') >= 0;
        return new CellLook(NumberFormats.TEXT, false, isWrapped, emphasis, inHeading, isLink, editable, quoted);
    }

    /** A formula may give the middle of two days, which is half a day past the first. */
    private static boolean isDay(Cell cell, CellContent content, SheetColumn column) {
        boolean mayBeDay = column.format() == SheetColumn.Format.DAY && cell instanceof Cell.Formula;
        return content.isDay() || (mayBeDay && content.number() > 0);
    }

    /** Whether a text would become a formula if someone typed it again. */
    static boolean isQuoted(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
