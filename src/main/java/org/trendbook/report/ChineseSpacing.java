package org.trendbook.report;

/**
 * The one rule of spaces in Chinese text: a space stands between a Chinese character and a Latin letter or a figure, '2018
 * 年 6 月', '1.75 万亿', 'GPT 系列', and none between two Chinese characters.
 */
public final class ChineseSpacing {
    private ChineseSpacing() {}

    /** The text with a space wherever a Chinese character touches a letter of another script or a figure. */
    public static String of(String text) {
        StringBuilder spaced = new StringBuilder(text.length() + 8);
        int before = -1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (wantSpace(before, point)) {
                spaced.append(' ');
            }
            spaced.appendCodePoint(point);
            before = point;
        }
        return spaced.toString();
    }

    /** Appends a piece to a text that is being put together, and mends the spaces where the two meet. */
    static void append(StringBuilder text, String piece) {
        int start = 0;
        while (start < piece.length() && piece.charAt(start) == ' ') {
            start++;
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == 0 || start == piece.length()) {
            text.append(piece);
            return;
        }
        int before = text.codePointBefore(end);
        int after = piece.codePointAt(start);
        if (isHan(before) && isHan(after)) {
            text.setLength(end);
            text.append(piece, start, piece.length());
        } else {
            text.append(start == 0 && end == text.length() && wantSpace(before, after) ? " " : "")
                    .append(piece);
        }
    }

    private static boolean wantSpace(int before, int after) {
        return (isHan(before) && isWord(after)) || (isWord(before) && isHan(after));
    }

    private static boolean isHan(int point) {
        return point >= 0 && Character.isIdeographic(point);
    }

    /** A letter or figure that is set in its own width; kana and Korean are set like Chinese. */
    private static boolean isWord(int point) {
        return point == '%'
                || (Character.isLetterOrDigit(point)
                        && !Character.isIdeographic(point)
                        && point < 0x2E80
                        && Character.UnicodeScript.of(point) != Character.UnicodeScript.HANGUL);
    }
}
