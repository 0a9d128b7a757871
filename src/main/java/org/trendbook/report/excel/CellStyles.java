package org.trendbook.report.excel;

import java.util.HashMap;
import java.util.List;
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
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetPlan;

/** The styles of a workbook, each made once: Excel takes at most 64,000 of them, and slows down long before. */
final class CellStyles {
    private record FontLook(boolean bold, int color, boolean underlined, int points) {}

    private final XSSFWorkbook workbook;
    private final Look look;
    private final Map<FontLook, XSSFFont> fonts = new HashMap<>();
    private final Map<CellLook, Integer> styles = new HashMap<>();
    private final Map<List<Boolean>, Integer> headers = new HashMap<>();

    CellStyles(XSSFWorkbook workbook, Look look) {
        this.workbook = workbook;
        this.look = look;
        // Font 0 is the unit of the column widths.
        FontLook plain = new FontLook(false, Look.TEXT, false, Look.FONT_POINTS);
        fonts.put(plain, dressed(workbook.getFontAt(0), plain));
    }

    /** The index of the style of a header cell. */
    int header(SheetPlan.Kind kind, SheetColumn column) {
        boolean isPage = kind == SheetPlan.Kind.PAGE;
        List<Boolean> look = List.of(isPage, SheetLayout.isRight(column.format()), column.editable());
        return headers.computeIfAbsent(look, unseen -> createHeader(look.get(0), look.get(1), look.get(2)));
    }

    /** The index of the style of a cell. */
    int of(CellLook cell) {
        return styles.computeIfAbsent(cell, this::create);
    }

    private int createHeader(boolean isPage, boolean isRight, boolean isEditable) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(new FontLook(true, Look.TEXT, false, isPage ? Look.TITLE_POINTS : Look.FONT_POINTS)));
        style.setAlignment(isRight ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        // Two steps from the edge, where the filter's button lies over the cell.
        style.setIndention((short) (isRight ? 2 : 0));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        fill(style, isEditable ? Look.EDITABLE_HEADER_FILL : Look.HEADER_FILL);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(color(Look.HEADER_LINE));
        return style.getIndex();
    }

    private int create(CellLook cell) {
        XSSFCellStyle style = workbook.createCellStyle();
        boolean bold = cell.inHeading() || cell.emphasis() == Emphasis.HEADING;
        int ink = cell.link() ? Look.LINK : cell.editable() ? Look.EDITABLE : Look.color(cell.emphasis());
        style.setFont(font(new FontLook(bold, ink, cell.link(), Look.FONT_POINTS)));
        style.setAlignment(cell.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        // Numbers keep a step away from the text of the next column.
        style.setIndention((short) (cell.right() ? 1 : 0));
        style.setVerticalAlignment(cell.inHeading() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(cell.wrapped());
        style.setQuotePrefixed(cell.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(cell.numberFormat()));
        if (cell.inHeading()) {
            fill(style, Look.HEADING_FILL);
        } else if (cell.editable()) {
            fill(style, Look.EDITABLE_FILL);
        }
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(Look.HAIRLINE));
        return style.getIndex();
    }

    private XSSFFont font(FontLook wanted) {
        return fonts.computeIfAbsent(wanted, one -> dressed(workbook.createFont(), one));
    }

    private XSSFFont dressed(XSSFFont font, FontLook wanted) {
        font.setFontName(look.font());
        font.setFontHeightInPoints((short) wanted.points());
        font.setFamily(FontFamily.SWISS);
        font.setCharSet(look.charset());
        // A font of the theme would take the place of the named one.
        font.setScheme(FontScheme.NONE);
        font.setBold(wanted.bold());
        font.setColor(color(wanted.color()));
        font.setUnderline(wanted.underlined() ? Font.U_SINGLE : Font.U_NONE);
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
