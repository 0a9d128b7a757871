package org.trendbook.report.excel;

import java.util.Arrays;

/**
 * How much room a text takes, in widths of a digit: the unit of Excel's columns. The letters are those of Arial; a wide
 * character counts two. The tables stand here and not in the JDK's, which differ between its versions.
 */
final class TextMeasure {
    private static final String THIN = "ijl.,:;'|!I";
    private static final String SLIM = "ftr()[]{}-/\\ \"`*";
    private static final String BROAD = "mwABCDEFGHKNOPQRSUVXYZ&%+=<>~";
    private static final String BROADEST = "MW@";

    /** First and last code points of the blocks whose characters are as wide as they are high. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2010, 0x2027},
        {0x2030, 0x205E},
        {0x2190, 0x27BF},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE4F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F000, 0x1FAFF},
        {0x20000, 0x3FFFF}
    };

    /** By character below U+0080. */
    private static final double[] NARROW_WIDTHS = narrowWidths();

    private TextMeasure() {}

    /** The width of the longest line of a text. */
    static double width(String text) {
        double widest = 0;
        double line = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            line = point == '\n' ? 0 : line + width(point);
            widest = Math.max(widest, line);
        }
        return widest;
    }

    /** The width of the longest part that is not broken: a word, or one wide character. */
    static double longestWord(String text) {
        double longest = 0;
        double word = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            word = breaksAt(point) ? 0 : word + width(point);
            longest = Math.max(longest, Math.max(word, isWide(point) ? 2 : 0));
        }
        return longest;
    }

    /**
     * On how many lines a text stands when it is wrapped at {@code width}: at spaces, between wide characters, and inside
     * a word only when the word is longer than a line.
     */
    static int lines(String text, double width) {
        int lines = 1;
        double line = 0;
        double word = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\n') {
                lines++;
                line = 0;
                word = 0;
                continue;
            }
            double wide = width(point);
            boolean breaks = breaksAt(point);
            line += wide;
            word = breaks ? 0 : word + wide;
            // A space may hang over the end of its line.
            if (line > width && point != ' ') {
                lines++;
                line = breaks || word > width ? wide : word;
                word = breaks ? 0 : line;
            }
        }
        return lines;
    }

    private static boolean breaksAt(int point) {
        return point == ' ' || point == '\n' || isWide(point);
    }

    private static double width(int point) {
        if (point < 0x80) {
            return NARROW_WIDTHS[point];
        }
        boolean joinsTheOneBefore = (point >= 0x300 && point <= 0x36F) || (point >= 0xFE00 && point <= 0xFE0F);
        return joinsTheOneBefore ? 0 : isWide(point) ? 2 : 1.15;
    }

    private static double[] narrowWidths() {
        double[] widths = new double[0x80];
        Arrays.setAll(widths, letter -> narrowWidth((char) letter));
        return widths;
    }

    private static double narrowWidth(char letter) {
        if (THIN.indexOf(letter) >= 0) {
            return 0.5;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.65;
        }
        return BROADEST.indexOf(letter) >= 0 ? 1.7 : BROAD.indexOf(letter) >= 0 ? 1.3 : 1;
    }

    private static boolean isWide(int point) {
        for (int[] block : WIDE) {
            if (point <= block[1]) {
                return point >= block[0];
            }
        }
        return false;
    }
}
