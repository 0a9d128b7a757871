package org.trendbook.report.excel;

/**
 * Texts as a cell of an XLSX file can hold them, without loss up to its length: a character that XML cannot hold (a control character, a
 * lone surrogate, U+FFFE, U+FFFF) and a carriage return stand as {@code _xHHHH_}, as the format has it (ECMA-376,
 * ST_Xstring); where a text itself holds such a sequence, its underscore stands as {@code _x005F_}. Spreadsheet programs
 * show the original.
 */
final class CellText {
    /** What Excel holds in a cell, in UTF-16 units. */
    static final int LONGEST = 32_767;

    /** Of one UTF-16 unit. */
    private static final int LONGEST_ESCAPE = 7;
    /** For an ellipsis and a number of ten digits; also what a half pair at the cut adds to the text's length. */
    private static final int MOST_FOR_THE_MARK = 24;

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

    /**
     * The text for an attribute, such as that of an alternative text, which knows no escapes: U+FFFD stands for what XML
     * cannot hold.
     */
    static String inAttribute(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            written.append(isWritable(text, at) ? text.charAt(at) : '\uFFFD');
        }
        return written.toString();
    }

    /**
     * The text, or as much of its beginning as a cell holds with its escapes, followed by {@code … [+N]}, where N is how
     * many UTF-16 units are left out. Never half a character.
     */
    static String fitting(String text) {
        if (fits(text)) {
            return text;
        }
        int end = endThatFits(text, LONGEST - MOST_FOR_THE_MARK);
        return text.substring(0, end) + " … [+" + (text.length() - end) + "]";
    }

    /** Whether a cell holds the whole text. */
    static boolean fits(String text) {
        return text.length() <= LONGEST / LONGEST_ESCAPE
                || (text.length() <= LONGEST && escaped(text).length() <= LONGEST);
    }

    /**
     * Whether Excel drops something of the text unless {@code xml:space="preserve"} stands before it. The schema does not
     * know that attribute there, and Excel writes it.
     */
    static boolean hasSpaceAtAnEnd(String text) {
        return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
    }

    private static int endThatFits(String text, int longest) {
        int end = Math.min(text.length(), longest);
        for (int over = escaped(text.substring(0, end)).length() - longest;
                over > 0;
                over = escaped(text.substring(0, end)).length() - longest) {
            end -= (over + LONGEST_ESCAPE - 1) / LONGEST_ESCAPE;
        }
        boolean splitsPair = end > 0
                && end < text.length()
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
