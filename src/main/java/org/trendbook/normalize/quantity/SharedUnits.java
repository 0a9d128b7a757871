package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.trendbook.normalize.quantity.Cell.Entry;
import org.trendbook.normalize.quantity.Numeral.Scale;

/**
 * Gives each amount of a list or range the multiplier and unit that only the amount behind it spells: '130-650亿', '7,
 * 13, 33 and 65B'. It refuses where the number may as well be meant as it stands.
 */
final class SharedUnits {
    /** A number so many times the one that lends its unit is hardly of the same unit: 5000 in '5000、1万'. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(20);
    /** Ends so many times apart are hardly meant, where the larger one is built with 百, 千, hundred or an exponent. */
    private static final BigDecimal TOO_FAR_APART = BigDecimal.valueOf(100);

    private final QuantityCursor cursor;
    private final BareNeighbors neighbors;

    SharedUnits(QuantityCursor cursor) {
        this.cursor = cursor;
        this.neighbors = new BareNeighbors(cursor);
    }

    List<Entry> shared(Cell cell) {
        List<Entry> entries = cell.entries();
        List<Entry> shared = new ArrayList<>(entries);
        for (int i = entries.size() - 2; i >= 0; i--) {
            Entry left = entries.get(i);
            Amount lender = shared.get(i + 1).amount();
            Amount written = entries.get(i + 1).amount();
            if (isOfList(cell, i) && isIncomplete(left.amount())) {
                neighbors.refuseUnlike(left.amount(), lender, written);
            }
            shared.set(i, left.withAmount(lend(left.amount(), lender, coefficient(written))));
        }
        for (int i = 1; i < entries.size(); i++) {
            refuseBare(shared.get(i - 1).amount(), shared.get(i).amount(), isOfList(cell, i - 1));
        }
        return shared;
    }

    /** Whether an amount and the one behind it are two entries rather than the ends of a range or two spellings. */
    private static boolean isOfList(Cell cell, int index) {
        boolean between =
                cell.entries().stream().anyMatch(entry -> entry.amount().isBetween());
        return switch (cell.joins().get(index)) {
            case LIST, SLASH, SUM -> true;
            case AND -> !between;
            case RANGE, EQUAL -> false;
        };
    }

    /** An amount that says what it counts shares nothing: '8块、1万块' are 8 and 10,000. So does 'doubled'. */
    private static boolean isIncomplete(Amount amount) {
        return !amount.isCounted() && amount.number().form() != Numeral.Form.SIGN;
    }

    private Amount lend(Amount left, Amount lender, BigDecimal written) {
        if (left.isUnitSaid() && lender.isUnitSaid() && left.unit() != lender.unit()) {
            return left;
        }
        if (lender.number().form() == Numeral.Form.POWER_OF_TEN && !left.isUnitSaid()) {
            return raised(left, lender);
        }
        if (left.isScaled() || !isIncomplete(left)) {
            return lender.isFactored() || left.isUnitSaid() ? left : left.withUnit(lender.unit());
        }
        refuseDoubtfulSharing(left, lender.number());
        Amount named = left.isUnitSaid() ? left : left.withUnit(lender.unit());
        if (!lender.isScaled()) {
            return named;
        }
        if (left.number().value().compareTo(written.multiply(FARTHEST)) > 0) {
            throw cursor.refused("it is unclear whether " + left.digits() + " shares the unit of the amount behind it");
        }
        Numeral scaled = left.number().times(multiplier(left, lender.number()));
        return named.withNumber(scaled).withFactor(lender.factor());
    }

    /** The 2 of '2-3个数量级' counts orders of magnitude as the 3 does, and is as firm. */
    private Amount raised(Amount left, Amount lender) {
        Numeral ratio = OrdersOfMagnitude.ratio(left.number())
                .orElseThrow(() -> cursor.refused("it is unclear whether " + left.digits() + " counts powers of ten"));
        return left.withNumber(ratio).withUnit(lender.unit()).withQualifier(lender.qualifier());
    }

    /** '2-3百' and '2-5e25' leave open whether the hundreds or the exponent are of both numbers. */
    private void refuseDoubtfulSharing(Amount left, Numeral lender) {
        BigDecimal farFromLeft = left.number().value().multiply(TOO_FAR_APART);
        if (left.number().scale() == Scale.PLAIN
                && isBuiltUp(lender)
                && lender.value().compareTo(farFromLeft) >= 0) {
            throw cursor.refused("it is unclear whether " + left.digits() + " shares the size of the amount behind it");
        }
    }

    /** Of words for tens and hundreds, or of digits that 百, 千 or an exponent raises: 3千 is 3E+3, and 3000 is not. */
    private static boolean isBuiltUp(Numeral number) {
        boolean raised = number.multiplier().compareTo(BigDecimal.ONE) == 0
                && number.value().scale() < 0;
        return number.scale() == Scale.PLACED || number.form() == Numeral.Form.SCIENTIFIC || raised;
    }

    /** The number before its multiplier: 650 of '650亿'. */
    private static BigDecimal coefficient(Amount amount) {
        return amount.number().value().divide(amount.number().multiplier());
    }

    private BigDecimal multiplier(Amount left, Numeral lender) {
        if (left.number().scale() == Scale.PLACED) {
            return lender.multiplier();
        }
        if (lender.shared().signum() == 0) {
            throw cursor.refused("it is unclear which multiplier " + left.digits() + " shares");
        }
        return lender.multiplier().multiply(lender.shared());
    }

    private void refuseBare(Amount before, Amount amount, boolean ofList) {
        boolean ofAnotherUnit = amount.isUnitSaid() && amount.unit() != before.unit();
        boolean behindScaled = before.isScaled() && !amount.isScaled() && !amount.isCounted() && !ofAnotherUnit;
        if (behindScaled || neighbors.isBareBehind(before, amount, ofList)) {
            throw cursor.refused(amount.digits() + " lacks the unit of the amount before it");
        }
    }
}
