package org.trendbook.normalize.quantity;

import org.trendbook.model.Qualifier;
import org.trendbook.model.Unit;

/**
 * What a ratio refers to, which is any text: 'GPT-3' in '是 GPT-3 的 10 倍' and in '10 times GPT-3'. Its digits are no
 * amounts, and nothing in it changes the ratio: a negation or a second amount is refused.
 */
final class RatioReference {
    private RatioReference() {}

    /** Takes the reference before 的, if one is there; behind a ratio begins that of another: 'A的10倍、B的20倍'. */
    static boolean skipBefore(QuantityCursor cursor) {
        int of = 0;
        for (int ahead = 1; cursor.kind(ahead) != TokenKind.END; ahead++) {
            if (isRatio(cursor.peek(ahead)) || (of > 0 && separates(cursor.kind(ahead)))) {
                break;
            }
            if (cursor.kind(ahead) == TokenKind.NEGATION) {
                return false;
            }
            boolean more = cursor.kind(ahead + 1) != TokenKind.END;
            if (cursor.kind(ahead) == TokenKind.OF && more) {
                of = ahead;
            }
        }
        boolean found = of > 0 && !cursor.is(TokenKind.NEGATION);
        if (found) {
            cursor.reset(cursor.mark() + of + 1);
        }
        return found;
    }

    private static boolean isRatio(QuantityToken token) {
        return switch (token.kind()) {
            case UNIT -> token.unit() == Unit.RATIO;
            case WHOLE, FRACTION_BAR -> true;
            default -> false;
        };
    }

    private static boolean separates(TokenKind kind) {
        return switch (kind) {
            case COMMA, LIST_MARK, AND -> true;
            default -> false;
        };
    }

    /** Takes the reference behind the ratio, if one is there; '8x A100' counts devices. */
    static boolean skipAfter(QuantityCursor cursor) {
        if (!opens(cursor)) {
            return false;
        }
        boolean named = false;
        while (belongs(cursor)) {
            named |= cursor.is(TokenKind.NAME) || cursor.is(TokenKind.UNKNOWN);
            cursor.take();
        }
        return named || cursor.is(TokenKind.END);
    }

    /** Takes 'larger', 'as large', 'more parameters than GPT-3' and the like, if such words stand here. */
    static boolean skipComparison(QuantityCursor cursor) {
        if (cursor.is(TokenKind.BEFORE)) {
            boolean moreThanName = cursor.peek().qualifier() == Qualifier.MORE_THAN && isName(cursor, 1);
            return moreThanName && cursor.takeIf(TokenKind.BEFORE) && skipAfter(cursor);
        }
        cursor.take();
        while (cursor.is(TokenKind.UNIT) || cursor.is(TokenKind.LABEL) || cursor.is(TokenKind.MODEL)) {
            cursor.take();
        }
        if (cursor.is(TokenKind.REFERENCE) && !skipAfter(cursor)) {
            throw cursor.unexpected("what it is compared with");
        }
        return true;
    }

    private static boolean isName(QuantityCursor cursor, int ahead) {
        QuantityToken token = cursor.peek(ahead);
        return token.kind() == TokenKind.NAME
                || (token.kind() == TokenKind.UNKNOWN
                        && Character.isUpperCase(cursor.textOf(token).charAt(0)));
    }

    private static boolean opens(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case REFERENCE, ENGLISH_OF -> cursor.kind(1) != TokenKind.END;
            default -> isName(cursor, 0) && !HardwareName.startsAt(cursor);
        };
    }

    private static boolean belongs(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case NAME, UNKNOWN, REFERENCE, ENGLISH_OF, UNIT, LABEL, MODEL, EXTENT, ARTICLE, HYPHEN, SERIES, HARDWARE ->
                true;
            case NUMBER -> isVersion(cursor);
            default -> false;
        };
    }

    /** The 2 of 'PaLM 2': a bare number behind a name. */
    private static boolean isVersion(QuantityCursor cursor) {
        boolean behindName = cursor.kind(-1) == TokenKind.NAME || cursor.kind(-1) == TokenKind.UNKNOWN;
        return behindName && cursor.kind(1) == TokenKind.END;
    }
}
