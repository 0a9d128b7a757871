package org.trendbook.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that an amount can stand for: a value written to its last digit stands for all that round to it ('1.6万亿' is
 * 1.55 to 1.65 × 10<sup>12</sup>, both ends inclusive); a bound or a range for all within it.
 */
public final class RoundingInterval implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final BigDecimal low;
    private final @Nullable BigDecimal high;

    private RoundingInterval(BigDecimal low, @Nullable BigDecimal high) {
        this.low = low;
        this.high = high;
    }

    /** The interval of a number as written: half a unit in the last written place to either side. */
    public static RoundingInterval of(BigDecimal value) {
        BigDecimal half = value.ulp().multiply(HALF);
        return new RoundingInterval(value.subtract(half), value.add(half));
    }

    /** The interval of an amount; none when it states no number of its own (a list, parts without a total, experts). */
    public static Optional<RoundingInterval> of(Quantity quantity) {
        if (quantity.qualifier().isPoint()) {
            return quantity.value().map(RoundingInterval::of);
        }
        if (quantity.low().isEmpty() && quantity.high().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RoundingInterval(
                quantity.low().orElse(BigDecimal.ZERO), quantity.high().orElse(null)));
    }

    public BigDecimal low() {
        return low;
    }

    /** The upper end; none when the amount is open above. */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /** Whether a number exists that both intervals hold. */
    public boolean overlaps(RoundingInterval other) {
        return startsWithin(other) && other.startsWithin(this);
    }

    private boolean startsWithin(RoundingInterval other) {
        return other.high == null || low.compareTo(other.high) <= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoundingInterval that
                && low.compareTo(that.low) == 0
                && (high == null ? that.high == null : that.high != null && high.compareTo(that.high) == 0);
    }

    @Override
    public int hashCode() {
        return low.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return "[" + low.toPlainString() + ", " + (high == null ? "open" : high.toPlainString()) + "]";
    }
}
