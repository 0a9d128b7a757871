package org.trendbook.normalize.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of footnotes that a copied cell brings along: 'March 14, 2023[5][6]', 'China*'. They stay behind a number that
 * they may complete, as editors do: '2023-1[2]' may be December, and 'April 20[23]' names no day.
 */
public final class FootnoteMarks {
    private static final String DIGIT = "[0-9\uFF10-\uFF19]";
    private static final String OTHER = "[^0-9\uFF10-\uFF19]";
    private static final Pattern MARKS = Pattern.compile(
            "(?:\\s?[\\[\uFF3B](?:[1-9\uFF11-\uFF19]" + DIGIT
                    + "{0,2}|[a-z\uFF41-\uFF5A])[\\]\uFF3D]|[*\uFF0A†‡]){1,9}$",
            Pattern.CASE_INSENSITIVE);
    /** What ends in a word, in a year, in a compact day, or in two digits with a year before them. */
    private static final Pattern COMPLETE = Pattern.compile("(?:" + OTHER
            + "|(?<!" + DIGIT + ")(?:" + DIGIT + "{4}|" + DIGIT + "{8})"
            + "|" + DIGIT + "{4}" + OTHER + "(?:.{0,40}" + OTHER + ")?" + DIGIT + "{2})$");

    private static final String LAST_SIGNS = "]\uFF3D*\uFF0A†‡";

    private FootnoteMarks() {}

    /** The text without the marks at its end. */
    public static String removedFrom(String text) {
        if (text.isEmpty() || LAST_SIGNS.indexOf(text.charAt(text.length() - 1)) < 0) {
            return text;
        }
        Matcher marks = MARKS.matcher(text);
        if (!marks.find()) {
            return text;
        }
        String unmarked = text.substring(0, marks.start());
        return COMPLETE.matcher(unmarked).find() ? unmarked : text;
    }
}
