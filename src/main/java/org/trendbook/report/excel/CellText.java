package org.trendbook.report.excel;

/**
 * Texts as a cell of an XLSX file can hold them, without loss: a character that XML cannot hold (a control character, a
 * lone surrogate, U+FFFE, U+FFFF) and a carriage return stand as {@code _xHHHH_}, as the format has it (ECMA-376,
 * ST_Xstring); where a text itself holds such a sequence, its underscore stands as {@code _x005F_}. Spreadsheet programs
 * show the original.
 */
final class CellText {
    /** What Excel holds in a cell, in UTF-16 units. */
    static final int LONGEST = 32_767;

    private static final String HEX = "0123456789ABCDEF";

    private CellText() {}

    /** The text with its escapes, ready to be written as XML character data once {@code & < >} are replaced. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '_' && looksLikeAnEscape(text, at)) {
                escaped.append("_x005F_");
            } else if (isWritable(text, at)) {
                escaped.append(unit);
            } else {
                escaped.append("_x")
                        .append(HEX.charAt(unit >> 12))
                        .append(HEX.charAt(unit >> 8 & 15))
                        .append(HEX.charAt(unit >> 4 & 15))
                        .append(HEX.charAt(unit & 15))
                        .append('_');
            }
        }
        return escaped.toString();
    }

    /** How much of a text from {@code start} on fits into one cell with its escapes; never half a character. */
    static int endOfFirstCell(String text, int start, int longest) {
        int end = Math.min(text.length(), start + longest);
        while (escaped(text.substring(start, end)).length() > longest) {
            end -= Math.max(1, (escaped(text.substring(start, end)).length() - longest) / 7);
        }
        boolean splitsPair = end < text.length()
                && end > start + 1
                && Character.isHighSurrogate(text.charAt(end - 1))
                && Character.isLowSurrogate(text.charAt(end));
        return splitsPair ? end - 1 : end;
    }

    private static boolean looksLikeAnEscape(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int digit = at + 2; digit < at + 6; digit++) {
            if (Character.digit(text.charAt(digit), 16) < 0 || text.charAt(digit) > 'f') {
                return false;
            }
        }
        return true;
    }

    private static boolean isWritable(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return unit >= ' ' ? unit < 0xFFFE : unit == '\t' || unit == '\n';
    }
}
