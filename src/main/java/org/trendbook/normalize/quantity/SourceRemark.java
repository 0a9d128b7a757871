package org.trendbook.normalize.quantity;

/**
 * A remark in parentheses that only says where an amount is from: '(Brown et al., 2020)', '(来源：论文)'. It names a
 * source at its beginning, and holds no word that may change the amount and no number but a year.
 */
final class SourceRemark {
    private SourceRemark() {}

    /** Takes the remark up to its closing parenthesis, if it is one. */
    static boolean skip(QuantityCursor cursor) {
        QuantityCursor ahead = cursor.copyAhead(0);
        if (!ahead.is(TokenKind.SOURCE) && ahead.kind(1) != TokenKind.SOURCE) {
            return false;
        }
        while (belongs(ahead)) {
            ahead.take();
        }
        boolean found = ahead.is(TokenKind.CLOSE);
        if (found) {
            cursor.reset(ahead.mark());
        }
        return found;
    }

    private static boolean belongs(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case SOURCE, UNKNOWN, NAME, COMMA, AND, STOP -> true;
            case LABEL -> cursor.kind(-1) == TokenKind.SOURCE;
            case NUMBER ->
                cursor.kind(1) == TokenKind.CLOSE && Years.mayBe(cursor.peek().number());
            default -> false;
        };
    }
}
