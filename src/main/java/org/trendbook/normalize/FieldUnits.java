package org.trendbook.normalize;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Unit;

/** Which units a field allows, and what a number without one counts there. */
final class FieldUnits {
    private final QuantityCursor cursor;
    private final Set<Unit> allowed;
    private final Unit unsaid;

    FieldUnits(QuantityCursor cursor) {
        this.cursor = cursor;
        this.unsaid = unsaid(cursor.field());
        this.allowed = allowed(cursor.field(), unsaid);
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

    private static Set<Unit> allowed(QuantityField field, Unit unsaid) {
        return field == QuantityField.DATA
                ? EnumSet.of(
                        Unit.UNRESOLVED,
                        Unit.TOKENS,
                        Unit.WORDS,
                        Unit.BYTES,
                        Unit.PAGES,
                        Unit.IMAGES,
                        Unit.PAIRS,
                        Unit.HOURS,
                        Unit.DATAPOINTS)
                : EnumSet.of(unsaid);
    }

    /** The unit of an amount: the one said if the field allows it, else the field's own. */
    Unit of(Amount amount) {
        if (!amount.isUnitSaid()) {
            return unsaid;
        }
        if (!allowed.contains(amount.unit())) {
            throw cursor.refused("the text counts " + amount.unit().key() + ", which the field "
                    + cursor.field().key() + " does not hold");
        }
        return amount.unit();
    }

    BigDecimal positive(BigDecimal value) {
        if (value.signum() <= 0) {
            throw cursor.refused("zero is no amount");
        }
        return value;
    }

    Unreadable refused(String reason) {
        return cursor.refused(reason);
    }
}
