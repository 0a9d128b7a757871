package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Unit;

/**
 * One number of a cell with the words around it.
 *
 * @param unit unresolved when no word names it
 * @param factor how many units one of the named unit is: 10<sup>12</sup> for TB
 * @param label what it is an amount of, as the text says it; empty when it does not say
 * @param increase how the text says that it is growth, so that the ratio may be one more
 * @param isCounted whether a word behind the number says what it counts, so that it is complete by itself: '8块', '2x', '960 hours'
 * @param isBetween whether 'between' stands before it, or 之间 behind it
 */
record Amount(
        Numeral number,
        Qualifier qualifier,
        Unit unit,
        BigDecimal factor,
        Role role,
        String label,
        Increase increase,
        boolean isCounted,
        boolean isBetween) {

    enum Role {
        UNSAID,
        TOTAL,
        ACTIVE
    }

    /** How a ratio is said to be growth. */
    enum Increase {
        NONE,
        /** '增加了3倍': one more than the number of times. */
        BY,
        /** '3 times larger', '50% larger', 'grew tenfold'. */
        COMPARED
    }

    BigDecimal low() {
        return number.value().multiply(factor);
    }

    BigDecimal high() {
        return number.value().add(number.spread()).multiply(factor);
    }

    /** The number without its unit, as refusals show it. */
    String digits() {
        return number.value().toPlainString();
    }

    boolean isScaled() {
        return number.isScaled() || isFactored();
    }

    /** Whether its unit multiplies it, as TB does. */
    boolean isFactored() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }

    boolean isUnitSaid() {
        return unit != Unit.UNRESOLVED;
    }

    /** Whether the number is one value, if perhaps an approximate one. */
    boolean isPoint() {
        return number.isClosed() && qualifier.isPoint();
    }

    /** The same amount, of what is named, unless it says what it is of. */
    Amount labelled(String name) {
        String said = label.isEmpty() ? name : label;
        return new Amount(number, qualifier, unit, factor, role, said, increase, isCounted, isBetween);
    }

    Amount withUnit(Unit said) {
        return new Amount(number, qualifier, said, factor, role, label, increase, isCounted, isBetween);
    }

    Amount withNumber(Numeral scaled) {
        return new Amount(scaled, qualifier, unit, factor, role, label, increase, isCounted, isBetween);
    }

    Amount withFactor(BigDecimal shared) {
        return new Amount(number, qualifier, unit, shared, role, label, increase, isCounted, isBetween);
    }

    Amount withQualifier(Qualifier stated) {
        return new Amount(number, stated, unit, factor, role, label, increase, isCounted, isBetween);
    }
}
