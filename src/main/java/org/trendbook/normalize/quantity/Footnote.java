package org.trendbook.normalize.quantity;

import java.util.regex.Pattern;
import org.trendbook.model.QuantityField;

/** References to notes, as they are copied with an amount: '300B tokens[1]', '1.4T[2,3]', '175B[a]', '175B*'. */
final class Footnote {
    private static final int MOST_DIGITS = 3;
    private static final Pattern SMALL_LETTER = Pattern.compile("[a-z]");

    private Footnote() {}

    /** Takes whole numbers or letters in brackets, if they stand here. */
    static boolean skip(QuantityCursor cursor) {
        if (cursor.text().at(cursor.peek().start()) != '[' || !cursor.is(TokenKind.OPEN)) {
            return false;
        }
        int mark = cursor.mark();
        do {
            cursor.take();
        } while (isMark(cursor, cursor.take()) && (cursor.is(TokenKind.COMMA) || cursor.is(TokenKind.HYPHEN)));
        boolean whole = isMark(cursor, cursor.peek(-1)) && cursor.takeIf(TokenKind.CLOSE);
        if (!whole) {
            cursor.reset(mark);
        }
        return whole;
    }

    private static boolean isMark(QuantityCursor cursor, QuantityToken token) {
        return isSmall(token) || isLetter(cursor, token);
    }

    /** A small letter that is neither a multiplier nor a unit: the h of '1.5M [h]' may be hours. */
    private static boolean isLetter(QuantityCursor cursor, QuantityToken token) {
        boolean unknown = token.kind() == TokenKind.UNKNOWN || token.kind() == TokenKind.ARTICLE;
        return unknown && SMALL_LETTER.matcher(cursor.narrowTextOf(token)).matches();
    }

    private static boolean isSmall(QuantityToken token) {
        return token.kind() == TokenKind.NUMBER
                && token.end() - token.start() <= MOST_DIGITS
                && token.number().scale() == 0;
    }

    /** A star behind the last word; behind a number of a ratio it would multiply. */
    static boolean isStar(QuantityCursor cursor) {
        return cursor.field() != QuantityField.RATIO
                && cursor.is(TokenKind.CROSS)
                && cursor.isGlued()
                && cursor.text().at(cursor.peek().start()) == '*'
                && cursor.kind(1) == TokenKind.END;
    }
}
