package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.Optional;
import org.trendbook.model.Quantity;

/**
 * The numbers that a reading may stand for, both ends inclusive, either of which may be open: those that would be rounded
 * to it. '1.6万亿' is written to a tenth of 10<sup>12</sup>, so it stands for 1.55e12 to 1.65e12; a bound is open on its
 * other side.
 */
record Rounding(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** None when the quantity is a list, a mixture of experts or parts without a total. */
    static Optional<Rounding> of(Quantity quantity) {
        if (quantity.low().isEmpty() && quantity.high().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rounding(
                quantity.low().map(low -> low.subtract(half(low))),
                quantity.high().map(high -> high.add(half(high)))));
    }

    /** Half of the last written digit's place. */
    static BigDecimal half(BigDecimal written) {
        return written.ulp().multiply(HALF);
    }

    boolean overlaps(Rounding other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    private boolean isBelow(Rounding other) {
        return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
    }

    /** The same, ten to the power of {@code digits} times as large. */
    Rounding shifted(int digits) {
        return new Rounding(
                low.map(number -> number.scaleByPowerOfTen(digits)),
                high.map(number -> number.scaleByPowerOfTen(digits)));
    }
}
