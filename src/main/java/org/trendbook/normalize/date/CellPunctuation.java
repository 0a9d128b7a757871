package org.trendbook.normalize.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trendbook.normalize.text.FoldedText;

/**
 * What surrounds a date in a copied cell and is none of it: quotation marks or brackets around the whole, a full stop, comma
 * or semicolon behind it (a point only behind a word: one behind a number may lack the next), and characters that nobody sees.
 */
final class CellPunctuation {
    private static final Pattern END = Pattern.compile("(?<=.)[。,，;；]$|(?<=\\p{L})\\.$");
    private static final String OPENING = "([【\"“「『'‘《";
    private static final String CLOSING = ")]】\"”」』'’》";

    private CellPunctuation() {}

    /** The text without it; brackets go only when they hold the whole and no others. */
    static String removedFrom(String text) {
        if (isBare(text)) {
            return text;
        }
        String seen = withoutUnseen(text);
        Matcher end = END.matcher(seen);
        String ended = end.find() ? seen.substring(0, end.start()) : seen;
        if (ended.length() < 3) {
            return ended;
        }
        String inner = ended.substring(1, ended.length() - 1);
        int pair = OPENING.indexOf(FoldedText.narrow(ended.charAt(0)));
        boolean paired = pair >= 0
                && CLOSING.charAt(pair) == FoldedText.narrow(ended.charAt(ended.length() - 1))
                && inner.chars().noneMatch(sign -> isOfPair(FoldedText.narrow((char) sign), pair));
        return paired ? inner.strip() : ended;
    }

    /** From both ends inward, since a pattern would try each of the spaces of a long text anew. */
    private static String withoutUnseen(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isUnseen(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (from < to && isUnseen(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT || Character.isWhitespace(character);
    }

    /** Whether the text begins and ends with a letter or a digit, as most do: then nothing surrounds it. */
    private static boolean isBare(String text) {
        return !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(0))
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean isOfPair(char sign, int pair) {
        return sign == OPENING.charAt(pair) || sign == CLOSING.charAt(pair);
    }
}
