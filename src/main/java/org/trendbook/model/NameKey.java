package org.trendbook.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The form in which two spellings of one name are equal: width and case folded, spaces, hyphens, underscores and raised
 * dots left out, Greek letters spelled out. 'Wu Dao 2.0' and 'WuDao2.0' are one name, and so are 'PanGu-α' and
 * 'PanGu-Alpha'.
 *
 * <p>Everything else is kept, so 'GPT-3' and 'GPT-3.5', 'PaLM' and 'PaLM-E' stay apart; and so does what only a separator
 * keeps apart: between two digits it stays, because 'Llama 2 70B' is not 'Llama 270B'.
 */
public final class NameKey {
    private static final boolean[] ASCII_SEPARATORS = new boolean[0x80];

    /** From α to ω; the sigma that ends a word stands before the other. */
    private static final List<String> GREEK = List.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

    static {
        for (char c = 0; c < ASCII_SEPARATORS.length; c++) {
            ASCII_SEPARATORS[c] = isAnySeparator(c);
        }
    }

    private NameKey() {}

    /** The key of a name; empty for a name of separators alone. Equal keys mean equal names. */
    public static String of(String name) {
        String folded = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        folded = folded.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        boolean separated = false;
        for (int i = 0; i < folded.length(); i++) {
            char next = folded.charAt(i);
            if (isSeparator(next)) {
                separated = true;
                continue;
            }
            if (separated && isDigit(next) && key.length() > 0 && isDigit(key.charAt(key.length() - 1))) {
                key.append('-');
            }
            separated = false;
            int greek = next - 'α';
            if (greek >= 0 && greek < GREEK.size()) {
                key.append(GREEK.get(greek));
            } else {
                key.append(next);
            }
        }
        return key.toString();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return c < ASCII_SEPARATORS.length ? ASCII_SEPARATORS[c] : isAnySeparator(c);
    }

    private static boolean isAnySeparator(char c) {
        return switch (c) {
            case '-', '_', '\u00B7', '\u2022', '\u30FB' -> true;
            default ->
                Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.DASH_PUNCTUATION
                        || Character.getType(c) == Character.FORMAT;
        };
    }
}
