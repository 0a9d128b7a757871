package org.trendbook.normalize;

import java.math.BigDecimal;
import java.util.Optional;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

/** Two spellings of one value, such as '18亿（1.8B）'. */
final class Spellings {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Spellings() {}

    /**
     * The finer of two spellings that agree within their rounding, with the bounds of the first; empty when they differ.
     */
    static Optional<Quantity> agreed(Quantity first, Quantity second) {
        boolean comparable = first.values().isEmpty()
                && second.values().isEmpty()
                && (first.qualifier() == second.qualifier()
                        || second.qualifier().isPoint());
        boolean same = comparable && alike(any(first), any(second)) && ends(first, second);
        if (!same) {
            return Optional.empty();
        }
        boolean firstNamesUnit = first.unit() != Unit.UNRESOLVED;
        if (first.qualifier() != second.qualifier() || !first.qualifier().isPoint()) {
            return Optional.of(first);
        }
        boolean firstIsFiner = any(first).ulp().compareTo(any(second).ulp()) <= 0;
        Quantity finer = firstIsFiner ? first : second;
        return Optional.of(Quantity.of(first.qualifier(), any(finer), firstNamesUnit ? first.unit() : second.unit()));
    }

    /** Where both are ranges, their upper ends agree as well. */
    private static boolean ends(Quantity first, Quantity second) {
        boolean ranges = first.low().isPresent()
                && first.value().isEmpty()
                && second.value().isEmpty();
        return !ranges || alike(first.high().orElseThrow(), second.high().orElseThrow());
    }

    private static BigDecimal any(Quantity quantity) {
        return quantity.low().or(quantity::high).orElse(BigDecimal.ZERO);
    }

    private static boolean alike(BigDecimal a, BigDecimal b) {
        BigDecimal rounding = a.ulp().add(b.ulp()).divide(TWO);
        return a.subtract(b).abs().compareTo(rounding) < 0;
    }

    static String shown(Quantity quantity) {
        return any(quantity).toPlainString();
    }
}
