package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.report.findings.Wording;

/** Pieces of formulas. Only functions that Excel 2016, WPS and LibreOffice share, and no array formulas. */
final class Formulas {
    /** More than any day's number: what a minimum passes over. */
    static final String LATER_THAN_ALL = "1E9";
    /** More than any value: what a minimum passes over. */
    static final String LARGER_THAN_ALL = "1E300";

    /** A longer text between two quotes, and Excel takes the file for damaged. */
    private static final int LONGEST_TEXT = 255;

    private Formulas() {}

    /** A text in a formula; a long one as several joined by {@code &}, which binds closer than comparing. */
    static String text(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST_TEXT) {
            int end = start + LONGEST_TEXT;
            end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            parts.add(quoted(text.substring(start, end)));
            start = end;
        }
        parts.add(quoted(text.substring(start)));
        return String.join("&", parts);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** A sheet before the {@code !} of an address. */
    static String sheet(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    /**
     * A text with what formulas give filled in.
     *
     * @param template with {@code {0}}, {@code {1}} … where they stand
     */
    static String filled(String template, String... formulas) {
        List<String> parts = new ArrayList<>();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            if (template.indexOf('}', open) == open + 2 && Character.isDigit(template.charAt(open + 1))) {
                if (done < open) {
                    parts.add(text(template.substring(done, open)));
                }
                parts.add(formulas[template.charAt(open + 1) - '0']);
                done = open + 3;
            }
        }
        if (done < template.length()) {
            parts.add(text(template.substring(done)));
        }
        return String.join("&", parts);
    }

    static String ifElse(String condition, String then, String otherwise) {
        return "IF(" + condition + "," + then + "," + otherwise + ")";
    }

    /** Nothing when a condition holds. */
    static String blankIf(String condition, String otherwise) {
        return ifElse(condition, "\"\"", otherwise);
    }

    /** Yes when a condition holds, in the language of the report. */
    static String yesOrNo(String condition, Wording wording) {
        return ifElse(condition, text(wording.yesOrNo(true)), text(wording.yesOrNo(false)));
    }

    /** The least of some cells where a condition, 1 or 0 for each, holds. */
    static String least(String cells, String condition, String passedOver) {
        return "SUMPRODUCT(MIN(" + cells + "+" + passedOver + "*(1-" + condition + ")))";
    }

    /** The largest of some cells above 0 where a condition, 1 or 0 for each, holds; 0 when it holds nowhere. */
    static String largest(String cells, String condition) {
        return "SUMPRODUCT(MAX(" + condition + "*" + cells + "))";
    }

    /** The nth smallest of some cells where a condition, 1 or 0 for each, holds. */
    static String smallest(String cells, String condition, String nth) {
        return "SUMPRODUCT(SMALL(" + cells + "+" + LARGER_THAN_ALL + "*(1-" + condition + ")," + nth + "))";
    }
}
