package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;
import org.trendbook.normalize.quantity.Numeral.Openness;

/** The quantity that one amount states, with the ends that its words leave open. */
final class AmountMeaning {
    private AmountMeaning() {}

    static Quantity of(Amount amount, FieldUnits units) {
        Unit unit = units.of(amount);
        BigDecimal low = units.positive(amount.low());
        Qualifier qualifier = amount.qualifier();
        boolean bounded = qualifier.isLowerBound();
        Openness openness = amount.number().openness();
        if (openness != Openness.CLOSED && !bounded && !qualifier.isPoint()) {
            throw units.refused("the words bound a number from above that is itself open above");
        }
        if (openness == Openness.ABOVE) {
            return Quantity.above(bounded ? qualifier : Qualifier.AT_LEAST, low, amount.high(), unit);
        }
        if (openness == Openness.BETWEEN && !bounded) {
            return Quantity.range(low, amount.high(), unit);
        }
        return switch (qualifier) {
            case EXACT, ABOUT, ORDER_OF_MAGNITUDE -> withFraction(Quantity.of(qualifier, low, unit), amount);
            case AT_LEAST, MORE_THAN -> withFraction(Quantity.above(qualifier, low, unit), amount);
            case AT_MOST, LESS_THAN -> withFraction(Quantity.below(qualifier, low, unit), amount);
            case RANGE -> throw new IllegalStateException("a range is composed of two amounts");
        };
    }

    private static Quantity withFraction(Quantity quantity, Amount amount) {
        String fraction = amount.number().fraction();
        return fraction.isEmpty()
                ? quantity
                : quantity.withFraction(
                        Fraction.parse(fraction).times(amount.factor()).text());
    }
}
