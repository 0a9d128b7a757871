package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trendbook.model.Unit;
import org.trendbook.normalize.quantity.Amount.Increase;
import org.trendbook.normalize.quantity.Cell.Entry;
import org.trendbook.normalize.quantity.Cell.Join;
import org.trendbook.normalize.quantity.Numeral.Form;

/**
 * Turns growth into the ratio that it leads to: '增长了3倍' is 4 times as much, and '50% larger' 1.5 times; but '3 times
 * larger' is read as 3 times. In '增长3-5倍' and '30-50% larger' one word of growth speaks of both numbers.
 */
final class Growth {
    private final QuantityCursor cursor;

    Growth(QuantityCursor cursor) {
        this.cursor = cursor;
    }

    /** @param shared the amounts of the cell after they have shared their units */
    List<Entry> resolved(Cell cell, List<Entry> shared) {
        Set<Increase> said = EnumSet.noneOf(Increase.class);
        shared.forEach(entry -> said.add(entry.amount().increase()));
        said.remove(Increase.NONE);
        if (said.isEmpty()) {
            return shared;
        }
        Increase common = said.iterator().next();
        boolean ofAll = said.size() == 1 && isOfAll(common, cell);
        boolean ofEach =
                cell.entries().stream().noneMatch(entry -> entry.amount().increase() == Increase.NONE);
        if (!ofAll && !ofEach && !cell.isJoinedBy(Join.EQUAL)) {
            throw cursor.refused("it is unclear which of the numbers grew");
        }
        List<Entry> resolved = new ArrayList<>();
        for (Entry entry : shared) {
            Amount amount = entry.amount();
            resolved.add(entry.withAmount(ratio(amount, ofAll ? common : amount.increase())));
        }
        return resolved;
    }

    /** Numbers that share one unit share the growth; with units of their own '增长2倍到3倍' may as well say 'to 3 times'. */
    private boolean isOfAll(Increase increase, Cell cell) {
        List<Entry> entries = cell.entries();
        boolean oneUnit = entries.subList(0, entries.size() - 1).stream()
                .noneMatch(entry -> entry.amount().isUnitSaid());
        boolean clearRange =
                cell.isJoinedBy(Join.RANGE) && (increase == Increase.COMPARED || !cursor.has(TokenKind.TO));
        return oneUnit || clearRange;
    }

    private Amount ratio(Amount amount, Increase increase) {
        if (increase == Increase.NONE) {
            return amount;
        }
        if (amount.low().signum() <= 0) {
            throw cursor.refused("what has grown has not grown by zero or less");
        }
        boolean times = amount.unit() == Unit.RATIO && !amount.isFactored();
        boolean fold = !amount.isUnitSaid() && amount.number().form() == Form.SIGN && isAboveOne(amount);
        if (increase == Increase.COMPARED && (fold || times)) {
            return asManyTimes(amount);
        }
        if ((times && increase == Increase.BY) || isShare(amount)) {
            return oneMore(amount);
        }
        throw cursor.refused("growth is read in times (倍), percents and fractions of one only");
    }

    private static boolean isAboveOne(Amount amount) {
        return amount.low().compareTo(BigDecimal.ONE) > 0;
    }

    /** '10 times larger' is ten times as large, as most writers mean it; below one time it cannot be larger. */
    private Amount asManyTimes(Amount amount) {
        if (!isAboveOne(amount)) {
            throw cursor.refused("what is larger is not " + plain(amount.low()) + " times as large");
        }
        return amount;
    }

    /** A percentage, or a fraction below one without a unit. */
    private static boolean isShare(Amount amount) {
        Form form = amount.number().form();
        boolean fraction = !amount.isUnitSaid() && (form == Form.FRACTION || form == Form.SIGN);
        return (amount.isFactored() && amount.number().fraction().isEmpty())
                || (fraction && amount.low().compareTo(BigDecimal.ONE) < 0);
    }

    private Amount oneMore(Amount amount) {
        Numeral ratio = amount.number().times(amount.factor()).plus(BigDecimal.ONE);
        cursor.remark("an increase by " + plain(amount.low()) + " times is read as the ratio " + plain(ratio.value()));
        return amount.withNumber(ratio).withFactor(BigDecimal.ONE);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
