package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.trendbook.model.QuantityField;
import org.trendbook.normalize.quantity.Numeral.Form;

/** Devices told as machines times the devices of each: '64 × 8 A100', '48 nodes × 8 GPUs'. Other fields have no products. */
final class DeviceProduct {
    /** Gigabytes that devices have: of '8 × 80 A100' the second number may be the memory of one. */
    private static final Set<Integer> MEMORIES = Set.of(11, 12, 16, 24, 32, 40, 48, 80, 94, 96, 128, 141, 192);

    private DeviceProduct() {}

    /** Reads a number, or a product of two whole numbers before the word for what they count. */
    static Numeral read(QuantityCursor cursor) {
        Numeral first = NumeralReader.read(cursor);
        if (cursor.field() != QuantityField.DEVICES) {
            return first;
        }
        QuantityCursor ahead = cursor.copyAhead(0);
        while (ahead.is(TokenKind.HOLDER)) {
            ahead.take();
        }
        boolean multiplied = ahead.takeIf(TokenKind.CROSS) && ahead.is(TokenKind.NUMBER);
        if (!multiplied || HardwareName.startsAt(ahead)) {
            return first;
        }
        BigDecimal second = ahead.take().number();
        boolean counted = HardwareName.countsAt(ahead);
        if (!counted && !ahead.is(TokenKind.NAME) && !ahead.is(TokenKind.HARDWARE)) {
            return first;
        }
        if (!isWhole(first) || second.scale() != 0) {
            throw cursor.refused("only whole numbers of machines and devices are multiplied");
        }
        if (!counted && MEMORIES.contains(second.intValue())) {
            throw cursor.refused(
                    "the number " + second.toPlainString() + " before the name may be the memory of a device");
        }
        cursor.reset(ahead.mark());
        return Numeral.plain(first.value().multiply(second), Form.DIGITS);
    }

    private static boolean isWhole(Numeral number) {
        return number.form() == Form.DIGITS
                && !number.isScaled()
                && number.value().scale() == 0;
    }
}
