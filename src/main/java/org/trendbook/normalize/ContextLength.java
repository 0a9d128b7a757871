package org.trendbook.normalize;

import java.math.BigDecimal;
import java.util.List;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Unit;

/**
 * Tables write the length of a model's context beside its training data: '2T / 4K'. Where one of several amounts of tokens
 * is that much smaller than another and does not say what it is of, it may be such a length.
 */
final class ContextLength {
    private static final BigDecimal FAR_APART = BigDecimal.valueOf(10_000);

    private ContextLength() {}

    static void refuse(QuantityCursor cursor, List<Amount> amounts) {
        if (cursor.field() != QuantityField.TOKENS && cursor.field() != QuantityField.DATA) {
            return;
        }
        for (Amount small : amounts) {
            boolean unlabelled = small.label().isEmpty() && (!small.isUnitSaid() || small.unit() == Unit.TOKENS);
            if (unlabelled && amounts.stream().anyMatch(large -> isFarBelow(small, large))) {
                throw cursor.refused(
                        small.low().toPlainString() + " beside the other amount may be the length of a context");
            }
        }
    }

    private static boolean isFarBelow(Amount small, Amount large) {
        boolean alike = !small.isUnitSaid() || !large.isUnitSaid() || small.unit() == large.unit();
        return alike && small.low().multiply(FAR_APART).compareTo(large.low()) <= 0;
    }
}
