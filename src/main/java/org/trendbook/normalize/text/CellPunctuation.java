package org.trendbook.normalize.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What surrounds a value in a copied cell and is none of it: quotation marks, the end of a sentence, what nobody sees. */
public final class CellPunctuation {
    private static final Pattern END = Pattern.compile("(?<=.)[。,，;；]$|(?<=\\p{L})\\.$");
    private static final String SEPARATORS = ",，;；、";
    private static final String OPENING = "([【\"“「『'‘《";
    private static final String CLOSING = ")]】\"”」』'’》";
    /** The place of the first pair that is no bracket. */
    private static final int QUOTES = 3;

    private CellPunctuation() {}

    /**
     * A date without quotation marks or brackets around the whole, and without a full stop, comma or semicolon behind it; a
     * point only behind a word, since one behind a number may lack the next. Brackets go only when they hold no others.
     */
    public static String removedFromDate(String text) {
        if (isBare(text)) {
            return text;
        }
        String seen = withoutUnseen(text);
        Matcher end = END.matcher(seen);
        return unpaired(end.find() ? seen.substring(0, end.start()) : seen, 0);
    }

    /**
     * An amount without quotation marks around the whole, and without a comma or semicolon behind it, unless that may be of a
     * number ('175,') or a list ('7B, 13B,') that was cut off. Brackets stay: '[1]' is the mark of a footnote.
     */
    public static String removedFromAmount(String text) {
        if (isBare(text)) {
            return text;
        }
        String seen = withoutUnseen(text);
        int last = seen.length() - 1;
        boolean ends = last > 0
                && seen.charAt(last) != '、'
                && isSeparator(seen.charAt(last))
                && !Character.isDigit(seen.charAt(last - 1))
                && seen.chars().filter(sign -> isSeparator((char) sign)).count() == 1;
        return unpaired(ends ? seen.substring(0, last) : seen, QUOTES);
    }

    private static boolean isSeparator(char sign) {
        return SEPARATORS.indexOf(sign) >= 0;
    }

    /** The text without the signs that stand in pairs around it, those from {@code first} on. */
    private static String unpaired(String text, int first) {
        if (text.length() < 3) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        int pair = OPENING.indexOf(FoldedText.narrow(text.charAt(0)));
        boolean paired = pair >= first
                && CLOSING.charAt(pair) == FoldedText.narrow(text.charAt(text.length() - 1))
                && inner.chars().noneMatch(sign -> isOfPair(FoldedText.narrow((char) sign), pair));
        return paired ? inner.strip() : text;
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
