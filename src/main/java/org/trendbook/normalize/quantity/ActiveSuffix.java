package org.trendbook.normalize.quantity;

import java.util.List;
import org.trendbook.model.QuantityField;
import org.trendbook.normalize.text.FoldedText;

/** The active part as model names write it: A14B in 57B-A14B. */
final class ActiveSuffix {
    private ActiveSuffix() {}

    static boolean startsAt(QuantityCursor cursor) {
        return isSuffix(cursor, cursor.peek());
    }

    static boolean followsHyphen(QuantityCursor cursor) {
        return cursor.is(TokenKind.HYPHEN) && isSuffix(cursor, cursor.peek(1));
    }

    private static boolean isSuffix(QuantityCursor cursor, QuantityToken token) {
        if (cursor.field() != QuantityField.PARAMETERS || token.kind() != TokenKind.NAME) {
            return false;
        }
        List<QuantityToken> tokens = QuantityLexer.tokens(sizeOf(cursor, token));
        return cursor.text().at(token.start()) == 'a'
                && tokens.size() == 2
                && tokens.get(0).kind() == TokenKind.NUMBER
                && tokens.get(1).kind() == TokenKind.LETTER;
    }

    private static FoldedText sizeOf(QuantityCursor cursor, QuantityToken token) {
        return new FoldedText(cursor.textOf(token).substring(1));
    }

    static Numeral read(QuantityCursor cursor) {
        return NumeralReader.read(new QuantityCursor(sizeOf(cursor, cursor.take()), QuantityField.PARAMETERS));
    }
}
