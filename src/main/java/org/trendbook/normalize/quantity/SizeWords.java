package org.trendbook.normalize.quantity;

import org.trendbook.model.QuantityField;

/** Takes what stands beside the size of a model and is none of it: a name, an article, a kind, a count of experts. */
final class SizeWords {
    private final QuantityCursor cursor;
    private final AmountDraft draft;

    SizeWords(QuantityCursor cursor, AmountDraft draft) {
        this.cursor = cursor;
        this.draft = draft;
    }

    boolean modelName() {
        boolean found = LeadingName.skip(cursor);
        if (found) {
            draft.see(TokenKind.NAME);
        }
        return found;
    }

    /** The 'a' of 'a 175B model'; 'A 14B' may be an active part. */
    boolean article() {
        boolean small = Character.isLowerCase(cursor.textOf(cursor.peek()).charAt(0));
        boolean number = cursor.kind(1) == TokenKind.NUMBER || cursor.kind(1) == TokenKind.WHOLE;
        boolean found = number && (small || cursor.has(TokenKind.MODEL));
        if (found) {
            cursor.take();
        }
        return found;
    }

    /** 'MoE 1.6T', '(MoE, 37B active)'. */
    boolean note() {
        if (cursor.field() != QuantityField.PARAMETERS) {
            return false;
        }
        cursor.take();
        if (!cursor.takeIf(TokenKind.COMMA)) {
            cursor.takeIf(TokenKind.LIST_MARK);
        }
        return true;
    }

    /** '(17B active, 128 experts)': how many experts share a total, beside its active part, is no amount. */
    boolean countOfExperts() {
        if (cursor.field() != QuantityField.PARAMETERS || !cursor.has(TokenKind.ACTIVE)) {
            return false;
        }
        QuantityCursor ahead = cursor.copyAhead(cursor.is(TokenKind.NUMBER) ? 0 : 1);
        boolean whole = ahead.is(TokenKind.NUMBER) && ahead.take().number().scale() <= 0;
        ahead.takeIf(TokenKind.CLASSIFIER);
        boolean found = whole && ahead.takeIf(TokenKind.EXPERTS);
        if (found) {
            cursor.reset(ahead.mark());
        }
        return found;
    }
}
