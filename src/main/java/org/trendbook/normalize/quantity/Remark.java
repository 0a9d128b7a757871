package org.trendbook.normalize.quantity;

import org.trendbook.model.Qualifier;
import org.trendbook.model.QuantityField;

/** A remark in parentheses behind an amount: words that describe it, such as '(MoE)', '(估计)' or '(active)', and no number. */
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
        return remarks || (ahead.field() == QuantityField.DEVICES && HardwareName.skip(ahead));
    }
}
