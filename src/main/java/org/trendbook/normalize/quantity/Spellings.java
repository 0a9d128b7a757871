package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

/** Two spellings of one value, such as '18亿（1.8B）'. */
final class Spellings {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal KILO = BigDecimal.valueOf(1000);
    private static final BigDecimal KIBI = BigDecimal.valueOf(1024);

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
                && !isBinary(first, second)
                && (first.qualifier() != second.qualifier() || sameUpperEnd(first, second));
    }

    private static boolean isOneAmount(Quantity quantity) {
        return quantity.values().isEmpty() && quantity.statesNumber();
    }

    private static boolean sameUpperEnd(Quantity first, Quantity second) {
        return first.high().isPresent() == second.high().isPresent()
                && (first.high().isEmpty()
                        || alike(first.high().get(), second.high().orElseThrow()));
    }

    private static BigDecimal anyEnd(Quantity quantity) {
        return quantity.low().or(quantity::high).orElseThrow();
    }

    /**
     * Whether the intervals that round to the two numbers overlap, and the numbers differ by a tenth at most: a single
     * digit such as that of 1T would else agree with 1.4T.
     */
    private static boolean alike(BigDecimal a, BigDecimal b) {
        BigDecimal rounding = a.ulp().add(b.ulp()).divide(TWO);
        BigDecimal difference = a.subtract(b).abs();
        BigDecimal larger = a.abs().max(b.abs());
        return difference.compareTo(rounding) < 0
                && difference.multiply(BigDecimal.TEN).compareTo(larger) <= 0;
    }

    /** '1TB (1024GB)': one of the units is meant as a power of two, and which is not said. */
    private static boolean isBinary(Quantity first, Quantity second) {
        if (first.unit() != Unit.BYTES || second.unit() != Unit.BYTES) {
            return false;
        }
        BigDecimal a = anyEnd(first);
        BigDecimal b = anyEnd(second);
        return a.multiply(KIBI).compareTo(b.multiply(KILO)) == 0
                || b.multiply(KIBI).compareTo(a.multiply(KILO)) == 0;
    }

    private static String shown(Quantity quantity) {
        return isOneAmount(quantity) ? anyEnd(quantity).toPlainString() : "several amounts";
    }
}
