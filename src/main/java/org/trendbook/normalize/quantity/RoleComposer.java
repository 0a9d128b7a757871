package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.trendbook.model.Quantity;
import org.trendbook.normalize.quantity.Amount.Role;
import org.trendbook.normalize.quantity.Cell.Entry;

/** Adds what parentheses say of the total and the active part: '(6.6B active)', '(46.7B total, 12.9B active)'. */
final class RoleComposer {
    private final QuantityCursor cursor;
    private final FieldUnits units;

    RoleComposer(QuantityCursor cursor, FieldUnits units) {
        this.cursor = cursor;
        this.units = units;
    }

    Quantity withRoles(Quantity main, List<Entry> entries) {
        Quantity quantity = main;
        for (Entry entry : entries) {
            quantity = withRole(quantity, entry.amount());
        }
        return quantity;
    }

    private Quantity withRole(Quantity quantity, Amount amount) {
        units.requirePoint(amount);
        // A share, as in '(25% active)', is of another unit than the total.
        Quantity stated = AmountMeaning.of(amount, units);
        BigDecimal value = stated.value().orElseThrow();
        boolean first = quantity.active().isEmpty();
        if (!amount.isScaled() || amount.role() == Role.UNSAID || (amount.role() == Role.ACTIVE && !first)) {
            throw cursor.refused("the parentheses do not say what " + value.toPlainString() + " is of");
        }
        if (amount.role() == Role.ACTIVE) {
            return withActive(quantity, value);
        }
        return quantity.value().isPresent() ? again(quantity, stated) : total(quantity, stated);
    }

    /** A total with its active part, which cannot be the larger of the two. */
    Quantity withActive(Quantity total, BigDecimal active) {
        Optional<BigDecimal> most = total.value().or(total::high);
        if (most.isPresent() && active.compareTo(most.get()) > 0) {
            throw cursor.refused("the active part, " + active.toPlainString() + ", exceeds the total, "
                    + most.get().toPlainString());
        }
        return total.withActive(active);
    }

    /** The total is said twice. */
    private static Quantity again(Quantity quantity, Quantity total) {
        Spellings.agreed(quantity, total);
        return quantity;
    }

    /** A total stated behind what was known before it: experts or the active part. */
    private Quantity total(Quantity known, Quantity total) {
        Quantity all =
                known.active().isPresent() ? withActive(total, known.active().get()) : total;
        return known.experts().isPresent() ? all.withExperts(known.experts().get()) : all;
    }
}
