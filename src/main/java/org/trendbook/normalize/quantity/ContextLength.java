package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Unit;

/**
 * Tables write the length of a model's context beside its size and its training data: '7B, 8K', '2T / 4K', 'GPT-4 32K'. An
 * amount that is so small by itself, or so much smaller than another, may be such a length.
 */
final class ContextLength {
    /** No model is trained on so few tokens, and contexts have reached ten million. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(10_000_000);

    private static final BigDecimal FAR_APART = BigDecimal.valueOf(10_000);
    private static final BigDecimal FAR_FROM_SIZE = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private ContextLength() {}

    /** Whether a single amount is no larger than contexts are. */
    static boolean mayBe(BigDecimal amount) {
        return amount.compareTo(LONGEST) <= 0;
    }

    /** Refuses thousands beside a size a thousand times as large. */
    static void refuseBesideSize(QuantityCursor cursor, List<BigDecimal> values) {
        BigDecimal least = Collections.min(values);
        boolean far =
                least.compareTo(MILLION) < 0 && Collections.max(values).compareTo(least.multiply(FAR_FROM_SIZE)) >= 0;
        if (far && cursor.field() == QuantityField.PARAMETERS) {
            throw cursor.refused("an amount of thousands beside one a thousand times as large is hardly of parameters");
        }
    }

    /** Refuses an amount of tokens that does not say what it is of, far below another. */
    static void refuseBesideData(QuantityCursor cursor, List<Amount> amounts) {
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
