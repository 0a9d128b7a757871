package org.trendbook.normalize;

import java.math.BigDecimal;

/**
 * A remark in parentheses that only says where an amount is from: '(Brown et al., 2020)', '(来源：论文)'. It names a
 * source at its beginning, and holds no word that may change the amount and no number but a year.
 */
final class SourceRemark {
    private static final BigDecimal EARLIEST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LATEST_YEAR = BigDecimal.valueOf(2099);

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
                cursor.kind(1) == TokenKind.CLOSE && isYear(cursor.peek().number());
            default -> false;
        };
    }

    private static boolean isYear(BigDecimal number) {
        return number.scale() == 0 && number.compareTo(EARLIEST_YEAR) >= 0 && number.compareTo(LATEST_YEAR) <= 0;
    }
}
