package org.trendbook.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.trendbook.report.Cell.Emphasis;

/** The styles of a workbook, each made once: Excel takes at most 64,000 of them, and slows down long before. */
final class CellStyles {
    private record FontLook(boolean bold, int color, boolean underlined) {}

    private final XSSFWorkbook workbook;
    private final Look look;
    private final Map<FontLook, XSSFFont> fonts = new HashMap<>();
    private final Map<CellLook, Integer> styles = new HashMap<>();
    private final int textHeader;
    private final int numberHeader;

    CellStyles(XSSFWorkbook workbook, Look look) {
        this.workbook = workbook;
        this.look = look;
        // Font 0 is the unit of the column widths.
        fonts.put(new FontLook(false, Look.TEXT, false), dressed(workbook.getFontAt(0), false, Look.TEXT, false));
        this.textHeader = header(HorizontalAlignment.LEFT, 0);
        // Two steps from the edge, where the filter's button lies over the cell.
        this.numberHeader = header(HorizontalAlignment.RIGHT, 2);
    }

    /** The index of the style of a header cell. */
    int header(boolean right) {
        return right ? numberHeader : textHeader;
    }

    /** The index of the style of a cell. */
    int of(CellLook cell) {
        return styles.computeIfAbsent(cell, this::create);
    }

    private int header(HorizontalAlignment alignment, int indent) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(new FontLook(true, Look.TEXT, false)));
        style.setAlignment(alignment);
        style.setIndention((short) indent);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        fill(style, Look.HEADER_FILL);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(color(Look.HEADER_LINE));
        return style.getIndex();
    }

    private int create(CellLook cell) {
        XSSFCellStyle style = workbook.createCellStyle();
        boolean bold = cell.inHeading() || cell.emphasis() == Emphasis.HEADING;
        int ink = cell.link() ? Look.LINK : Look.color(cell.emphasis());
        style.setFont(font(new FontLook(bold, ink, cell.link())));
        style.setAlignment(cell.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        // Numbers keep a step away from the text of the next column.
        style.setIndention((short) (cell.right() ? 1 : 0));
        style.setVerticalAlignment(cell.inHeading() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(cell.wrapped());
        style.setQuotePrefixed(cell.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(cell.numberFormat()));
        if (cell.inHeading()) {
            fill(style, Look.HEADING_FILL);
        }
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(Look.HAIRLINE));
        return style.getIndex();
    }

    private XSSFFont font(FontLook wanted) {
        return fonts.computeIfAbsent(
                wanted, one -> dressed(workbook.createFont(), one.bold(), one.color(), one.underlined()));
    }

    private XSSFFont dressed(XSSFFont font, boolean bold, int color, boolean underlined) {
        font.setFontName(look.font());
        font.setFontHeightInPoints((short) Look.FONT_POINTS);
        font.setFamily(FontFamily.SWISS);
        font.setCharSet(look.charset());
        // A font of the theme would take the place of the named one.
        font.setScheme(FontScheme.NONE);
        font.setBold(bold);
        font.setColor(color(color));
        font.setUnderline(underlined ? Font.U_SINGLE : Font.U_NONE);
        return font;
    }

    private static void fill(XSSFCellStyle style, int color) {
        style.setFillForegroundColor(color(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
