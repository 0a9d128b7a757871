package org.trendbook.normalize.quantity;

import org.trendbook.model.Qualifier;
import org.trendbook.model.QuantityField;

/** A remark in parentheses behind an amount: words that describe it, such as '(MoE)', '(估计)' or '(active)', and no number but one of languages. */
final class Remark {
    private Remark() {}

    /** Whether nothing but such words stands up to the closing parenthesis. */
    static boolean isAt(QuantityCursor cursor) {
        QuantityCursor ahead = cursor.copyAhead(0);
        while (skipWord(ahead)) {
            // each step takes the words of one kind
        }
        return ahead.is(TokenKind.CLOSE) && !cursor.is(TokenKind.CLOSE);
    }

    private static boolean skipWord(QuantityCursor ahead) {
        boolean remarks = switch (ahead.kind()) {
            case NOTE, TOTAL -> true;
            case ACTIVE -> ahead.field() == QuantityField.PARAMETERS;
            case NAME ->
                DataLabels.startsAt(ahead)
                        || (ahead.field() == QuantityField.PARAMETERS && LeadingName.isDesignation(ahead));
            case LABEL -> DataLabels.startsAt(ahead);
            case AND, COMMA, LIST_MARK, SLASH, PLUS -> DataLabels.joins(ahead);
            case BEFORE -> ahead.peek().qualifier() == Qualifier.ABOUT;
            case UNIT -> !ahead.peek().isScaled();
            default -> false;
        };
        if (remarks) {
            ahead.take();
        }
        return remarks || skipLanguages(ahead) || (ahead.field() == QuantityField.DEVICES && HardwareName.skip(ahead));
    }

    /** '46 languages, 13 programming languages': the numbers are none of data. */
    private static boolean skipLanguages(QuantityCursor ahead) {
        boolean joins = ahead.kind(-1) == TokenKind.LANGUAGES && (ahead.is(TokenKind.AND) || ahead.is(TokenKind.COMMA));
        int number = joins ? 1 : 0;
        boolean counts = ahead.kind(number) == TokenKind.NUMBER && ahead.kind(number + 1) == TokenKind.LANGUAGES;
        if (counts) {
            ahead.reset(ahead.mark() + number + 2);
        }
        return counts;
    }
}
