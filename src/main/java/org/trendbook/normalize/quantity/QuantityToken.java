package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Unit;

/**
 * A word, number or sign of a text.
 *
 * @param start where it begins in the raw text
 * @param end where the next begins at the earliest
 */
record QuantityToken(Word word, int start, int end) {

    TokenKind kind() {
        return word.kind();
    }

    BigDecimal number() {
        return word.number();
    }

    /** The number as a small whole one: a digit, an exponent or a denominator. */
    int small() {
        return word.number().intValueExact();
    }

    /** Whether it is a unit that multiplies, as TB does. */
    boolean isScaled() {
        return word.number().compareTo(BigDecimal.ONE) != 0;
    }

    /** TB and the like. */
    boolean isMultipleOfBytes() {
        return kind() == TokenKind.UNIT && unit() == Unit.BYTES && isScaled();
    }

    Unit unit() {
        return word.unit();
    }

    Qualifier qualifier() {
        return word.qualifier();
    }
}
