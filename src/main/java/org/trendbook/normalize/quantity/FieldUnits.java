package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Unit;

/** Which units a field allows, and what a number without one counts there. */
final class FieldUnits {
    private static final Set<Unit> OF_DATA = Collections.unmodifiableSet(EnumSet.of(
            Unit.TOKENS, Unit.WORDS, Unit.BYTES, Unit.PAGES, Unit.IMAGES, Unit.PAIRS, Unit.HOURS, Unit.DATAPOINTS));

    private static final int DIGITS_OF_A_GROUP = 3;

    private final QuantityCursor cursor;
    private final Unit unsaid;

    FieldUnits(QuantityCursor cursor) {
        this.cursor = cursor;
        this.unsaid = unsaid(cursor.field());
    }

    private static Unit unsaid(QuantityField field) {
        return switch (field) {
            case PARAMETERS -> Unit.PARAMETERS;
            case TOKENS -> Unit.TOKENS;
            case BYTES -> Unit.BYTES;
            case DATA -> Unit.UNRESOLVED;
            case COMPUTE -> Unit.FLOP;
            case DEVICES -> Unit.DEVICES;
            case RATIO -> Unit.RATIO;
        };
    }

    private boolean allows(Unit unit) {
        return cursor.field() == QuantityField.DATA ? OF_DATA.contains(unit) : unit == unsaid;
    }

    /** The unit of an amount: the one said if the field allows it, else the field's own. */
    Unit of(Amount amount) {
        refuseBelowOne(amount);
        if (!amount.isUnitSaid()) {
            return unsaid;
        }
        if (!allows(amount.unit())) {
            throw cursor.refused("the text counts " + amount.unit().key() + ", which the field "
                    + cursor.field().key() + " does not hold");
        }
        return amount.unit();
    }

    /** Digits below one, such as 6e-5 or 0.5, are a rate or a share, or of a multiplier that is not said; operations may be so few in a table. */
    private void refuseBelowOne(Amount amount) {
        boolean digits = amount.number().form() == Numeral.Form.DIGITS;
        boolean below = amount.low().signum() > 0 && amount.low().compareTo(BigDecimal.ONE) < 0;
        boolean counts = cursor.field() != QuantityField.RATIO && cursor.field() != QuantityField.COMPUTE;
        if (digits && below && counts) {
            throw cursor.refused(amount.low().toPlainString() + " counts not even one");
        }
    }

    /** Refuses zero, which counts nothing, and parts of a device; a ratio may be zero or negative. */
    BigDecimal positive(BigDecimal value) {
        if (value.signum() <= 0 && cursor.field() != QuantityField.RATIO) {
            throw cursor.refused("zero is no amount");
        }
        if (cursor.field() == QuantityField.DEVICES) {
            refuseBrokenCount(value);
        }
        return value;
    }

    /** Trackers export 512 as 512.0; of '2.048' and '1.000' the point may group thousands. */
    private void refuseBrokenCount(BigDecimal count) {
        if (count.stripTrailingZeros().scale() > 0 || count.scale() == DIGITS_OF_A_GROUP) {
            throw cursor.refused(count.toPlainString() + " is no whole number of devices");
        }
    }

    void requirePoint(Amount amount) {
        if (!amount.isPoint()) {
            throw cursor.refused("one of several amounts is a bound or a range");
        }
    }

    Unreadable refused(String reason) {
        return cursor.refused(reason);
    }
}
