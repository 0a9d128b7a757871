package org.trendbook.normalize;

import java.math.BigDecimal;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

/** Two spellings of one value, such as '18亿（1.8B）'. */
final class Spellings {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Spellings() {}

    /**
     * The finer of two spellings that agree within their rounding, as firm as the first; the first itself when it is a
     * bound or a range.
     */
    static Quantity agreed(Quantity first, Quantity second) {
        if (!agree(first, second)) {
            throw new Unreadable(
                    ProblemCode.SPELLINGS_DISAGREE,
                    "the two spellings of the value differ: " + shown(first) + " and " + shown(second),
                    "correct the wrong one, or leave it out");
        }
        if (!first.qualifier().isPoint()) {
            return first;
        }
        boolean firstIsFiner = anyEnd(first).ulp().compareTo(anyEnd(second).ulp()) <= 0;
        Unit unit = first.unit() == Unit.UNRESOLVED ? second.unit() : first.unit();
        return Quantity.of(first.qualifier(), anyEnd(firstIsFiner ? first : second), unit);
    }

    /** Whether two spellings give one amount within their rounding. */
    static boolean agree(Quantity first, Quantity second) {
        return isOneAmount(first)
                && isOneAmount(second)
                && (first.qualifier() == second.qualifier()
                        || second.qualifier().isPoint())
                && alike(anyEnd(first), anyEnd(second))
                && (first.qualifier() != second.qualifier() || sameUpperEnd(first, second));
    }

    private static boolean isOneAmount(Quantity quantity) {
        return quantity.values().isEmpty()
                && (quantity.low().isPresent() || quantity.high().isPresent());
    }

    private static boolean sameUpperEnd(Quantity first, Quantity second) {
        return first.high().isPresent() == second.high().isPresent()
                && (first.high().isEmpty()
                        || alike(first.high().get(), second.high().orElseThrow()));
    }

    private static BigDecimal anyEnd(Quantity quantity) {
        return quantity.low().or(quantity::high).orElseThrow();
    }

    /** Whether the intervals that round to the two numbers overlap. */
    private static boolean alike(BigDecimal a, BigDecimal b) {
        BigDecimal rounding = a.ulp().add(b.ulp()).divide(TWO);
        return a.subtract(b).abs().compareTo(rounding) < 0;
    }

    private static String shown(Quantity quantity) {
        return isOneAmount(quantity) ? anyEnd(quantity).toPlainString() : "several amounts";
    }
}
