package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.QuantityField;
import org.trendbook.normalize.quantity.Numeral.Form;

/**
 * Refuses a bare number in a list that may be of something else than the amount beside it: a year, or a count of layers,
 * of heads or of nodes. '7、13、65B' are sizes, as they ascend and lie near one another; '32, 7B' and '96、1750亿' need not be.
 */
final class BareNeighbors {
    /** Sizes that share a multiplier lie nearer, such as 7 and 72B. */
    private static final BigDecimal FAR_APART = BigDecimal.valueOf(12);

    private final QuantityCursor cursor;

    BareNeighbors(QuantityCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Refuses a number that would share what the amount behind it spells.
     *
     * @param written the lender before it has itself taken anything from the amount behind it
     */
    void refuseUnlike(Amount left, Amount lender, Amount written) {
        boolean ofRatios = cursor.field() == QuantityField.RATIO;
        if (ofRatios && lender.isCounted() && left.isScaled() && left.low().compareTo(lender.low()) > 0) {
            throw unlike(left);
        }
        boolean lends = lender.isUnitSaid() || lender.isScaled() || lender.isCounted() || isRaised(lender);
        if (left.isScaled() || isRaised(left) || !left.label().isEmpty() || !lends) {
            return;
        }
        boolean ofOperations = cursor.field() == QuantityField.COMPUTE;
        if (left.number().mayBeYear() || ofOperations || falls(left, written) || isFarBelow(left, lender, written)) {
            throw unlike(left);
        }
    }

    private Unreadable unlike(Amount left) {
        return cursor.refused("it is unclear whether " + left.digits()
                + " is of the same kind as the amount behind it, and shares its unit");
    }

    private static boolean falls(Amount left, Amount written) {
        int order = left.number().value().compareTo(coefficient(left, written));
        boolean digits = left.number().form() == Form.DIGITS;
        return order > 0 || (order == 0 && digits);
    }

    private static boolean isFarBelow(Amount left, Amount lender, Amount written) {
        BigDecimal farthest = left.number().value().multiply(FAR_APART);
        return lender.isScaled() && farthest.compareTo(coefficient(left, written)) <= 0;
    }

    /** The number before what the other shares with it: 5 of '五千亿' beside 三, 500 beside 二百. */
    private static BigDecimal coefficient(Amount left, Amount written) {
        Numeral number = written.number();
        boolean sharesAll =
                left.number().scale() == Numeral.Scale.PLAIN && number.shared().signum() > 0;
        BigDecimal multiplier = sharesAll ? number.multiplier().multiply(number.shared()) : number.multiplier();
        return number.value().divide(multiplier);
    }

    /** Whether a number names nothing although the amount before it is complete: '10x, 2023', '3e23, 96'. */
    boolean isBareBehind(Amount before, Amount amount, boolean ofList) {
        boolean names =
                amount.isUnitSaid() || amount.isCounted() || !amount.label().isEmpty();
        if (names || amount.number().form() == Form.FRACTION || amount.number().form() == Form.SIGN) {
            return false;
        }
        boolean behindPower = isRaised(before) && !isRaised(amount) && !amount.isScaled();
        return switch (cursor.field()) {
            case PARAMETERS -> false;
            case RATIO -> before.isCounted();
            case COMPUTE -> ofList && (before.isCounted() || behindPower);
            default -> ofList && before.isCounted();
        };
    }

    private static boolean isRaised(Amount amount) {
        return amount.number().form() == Form.SCIENTIFIC
                || amount.number().value().scale() < 0;
    }
}
