package org.trendbook.model;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula: an apostrophe goes before a text that begins with one of
 * {@code = + - @}, their full-width forms, a tab or a line break. Plain numbers such as {@code -5} need none. A text
 * that itself begins with apostrophes before such a character gets one more, so for every text
 * {@code unguard(guard(text))} is the text again.
 */
public final class FormulaGuard {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final char APOSTROPHE = '\'';

    private FormulaGuard() {}

    /** The text as it is written into a file that a spreadsheet may open. */
    public static String guard(String text) {
        boolean isFormula =
                triggerAfterApostrophes(text) && !PLAIN_NUMBER.matcher(text).matches();
        return isFormula ? APOSTROPHE + text : text;
    }

    /** The text that {@link #guard} was given. */
    public static String unguard(String text) {
        boolean isGuarded = !text.isEmpty() && text.charAt(0) == APOSTROPHE && triggerAfterApostrophes(text);
        return isGuarded ? text.substring(1) : text;
    }

    private static boolean triggerAfterApostrophes(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == APOSTROPHE) {
            at++;
        }
        return at < text.length() && isTrigger(text.charAt(at));
    }

    private static boolean isTrigger(char first) {
        return switch (first) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> true;
            default -> false;
        };
    }
}
