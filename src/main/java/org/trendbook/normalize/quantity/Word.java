package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Unit;

/**
 * What an entry of the vocabulary means.
 *
 * @param number the digit, multiplier, denominator, number of units or least share of a number that it stands for; else zero
 * @param unit of a {@link TokenKind#UNIT}, or of a {@link TokenKind#TOTAL} that names one; else unresolved
 * @param qualifier of a word that qualifies; else exact
 */
record Word(TokenKind kind, BigDecimal number, Unit unit, Qualifier qualifier) {

    static Word of(TokenKind kind) {
        return new Word(kind, BigDecimal.ZERO, Unit.UNRESOLVED, Qualifier.EXACT);
    }

    static Word number(TokenKind kind, BigDecimal number) {
        return new Word(kind, number, Unit.UNRESOLVED, Qualifier.EXACT);
    }
}
