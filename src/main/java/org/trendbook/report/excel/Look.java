package org.trendbook.report.excel;

import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.Language;

/**
 * The look of all sheets in one language: a restrained header, hairlines between rows, colors whose contrast on their
 * ground is at least 4.5.
 *
 * @param language its BCP 47 tag
 * @param font one that Windows, WPS and Office for Mac have; LibreOffice knows what to put in its place
 * @param charset of the font, as Windows numbers them: 0 for Western, 134 for simplified Chinese
 * @param lineHeight of one line of text, in points
 * @param footer of each printed page
 */
record Look(String language, String font, int charset, double lineHeight, String footer) {
    static final int FONT_POINTS = 10;
    /** Of the first line of a page. */
    static final int TITLE_POINTS = 14;
    /** Above and below the text of a row together, in points. */
    static final double PADDING = 3.5;

    static final int TEXT = 0x1F2933;
    static final int LINK = 0x0B57A4;
    static final int HEADER_FILL = 0xE3EAF2;
    static final int HEADER_LINE = 0x5B7690;
    static final int HEADING_FILL = 0xF1F4F8;
    /** What a reader may change, as spreadsheets have it: blue on pale yellow. */
    static final int EDITABLE = 0x0B3FA0;

    static final int EDITABLE_FILL = 0xFFFBE6;
    static final int EDITABLE_HEADER_FILL = 0xFFF0B8;
    static final int HAIRLINE = 0xD5DBE3;

    static Look of(Language language) {
        return switch (language) {
            case EN -> new Look(language.tag(), "Arial", 0, 12.75, "Page &P of &N");
            case ZH -> new Look(language.tag(), "Microsoft YaHei", 134, 14.5, "第 &P 页，共 &N 页");
        };
    }

    /** The color of a text, as 0xRRGGBB. */
    static int color(Emphasis emphasis) {
        return switch (emphasis) {
            case NONE, HEADING -> TEXT;
            case MUTED -> 0x5A6673;
            case GOOD -> 0x1B6B3A;
            case CAUTION -> 0x8A5300;
            case BAD -> 0xA61B1B;
        };
    }

    /** The height of a row of so many lines, in points. */
    double rowHeight(int lines) {
        return lines * lineHeight + PADDING;
    }
}
