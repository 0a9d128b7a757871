package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.QuantityField;
import org.trendbook.normalize.quantity.Numeral.Form;

/**
 * A number of devices that a small x joins to their name: A100x2048, and x2048 behind the name. A capital X may end the
 * name, as in MI250X.
 */
final class GluedCount {
    /** The x of 'PCIe x16' counts lanes. */
    private static final String BUS = "pcie";

    private static final int MOST_DIGITS = 9;

    private GluedCount() {}

    /** Whether the text has anywhere what looks like one. */
    static boolean isIn(QuantityCursor cursor) {
        QuantityCursor rest = cursor.copyAhead(0);
        while (!rest.is(TokenKind.END)) {
            QuantityToken token = rest.take();
            if (token.kind() == TokenKind.NAME && DeviceName.isMultiplied(rest.narrowTextOf(token))) {
                return true;
            }
        }
        return false;
    }

    static boolean startsAt(QuantityCursor cursor) {
        if (cursor.field() != QuantityField.DEVICES || !cursor.is(TokenKind.NAME)) {
            return false;
        }
        String name = cursor.narrowTextOf(cursor.peek());
        int cross = name.lastIndexOf('x');
        if (cross < 0 || !isCount(name.substring(cross + 1))) {
            return false;
        }
        return cross == 0 ? followsName(cursor) : DeviceName.isKnown(name.substring(0, cross));
    }

    private static boolean isCount(String digits) {
        return !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(Character::isDigit);
    }

    private static boolean followsName(QuantityCursor cursor) {
        QuantityToken before = cursor.peek(cursor.kind(-1) == TokenKind.OPEN ? -2 : -1);
        return HardwareName.endsBefore(cursor) && !cursor.narrowTextOf(before).equalsIgnoreCase(BUS);
    }

    /** The name that the number is glued to; empty when it stands apart. */
    static String name(QuantityCursor cursor) {
        String name = cursor.narrowTextOf(cursor.peek());
        return name.substring(0, Math.max(name.lastIndexOf('x'), 0));
    }

    static Numeral read(QuantityCursor cursor) {
        String name = cursor.narrowTextOf(cursor.take());
        return Numeral.plain(new BigDecimal(name.substring(name.lastIndexOf('x') + 1)), Form.DIGITS);
    }
}
