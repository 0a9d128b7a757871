package org.trendbook.report.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas as files hold them: a function that came after Excel 2007 has {@code _xlfn.} before its name, without which
 * Excel shows #NAME?. Of those the sheets use the ones with a dot in their name, such as T.INV.2T, and IFNA.
 */
final class FormulaText {
    /** A text, a quoted sheet name, or the name of a function up to its parenthesis. */
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*\"|'[^']*'|(?<![A-Za-z0-9_.])([A-Z][A-Z0-9]*(?:\\.[A-Z0-9]+)+|IFNA)(?=\\()");

    private FormulaText() {}

    static String inFile(String formula) {
        // Hardly a formula does; the pattern would look at each of its characters.
        boolean mayHoldNew = formula.indexOf('.') >= 0 || formula.contains("IFNA");
        return mayHoldNew ? withPrefixes(formula) : formula;
    }

    private static String withPrefixes(String formula) {
        return TOKEN.matcher(formula)
                .replaceAll(token ->
                        Matcher.quoteReplacement(isNew(token.group(1)) ? "_xlfn." + token.group() : token.group()));
    }

    private static boolean isNew(@org.jspecify.annotations.Nullable String function) {
        return function != null && !function.matches("ERROR\\.TYPE|WORKDAY\\.INTL|NETWORKDAYS\\.INTL");
    }
}
