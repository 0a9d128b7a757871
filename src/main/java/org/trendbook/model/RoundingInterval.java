package org.trendbook.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that an amount can stand for: a value written to its last digit stands for all that round to it ('1.6万亿' is
 * 1.55 to below 1.65 × 10<sup>12</sup>); a bound or a range for all within it, its ends included.
 *
 * <p>Zeros at the end of a number without a decimal point may only hold the place: '5400亿' says no more than '540B' or
 * '0.54万亿'. They are taken as rounded off, as long as two digits are left: 535 to 545 × 10<sup>9</sup>, but '1000亿' is
 * 95 to 105 × 10<sup>9</sup>. Written after a decimal point they count ('1.60万亿' is 1.595 to 1.605 × 10<sup>12</sup>).
 */
public final class RoundingInterval implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LEAST_DIGITS = 2;
    /** The powers of ten that words and letters multiply by: a number of such a unit was written without a point. */
    private static final Set<Integer> MULTIPLIERS = Set.of(0, 3, 4, 6, 8, 9, 12);

    /** Zero for a quantity that is open below. */
    private final BigDecimal low;
    /** None when the amount is open above. */
    private final @Nullable BigDecimal high;

    private final boolean highIncluded;

    private RoundingInterval(BigDecimal low, @Nullable BigDecimal high, boolean highIncluded) {
        this.low = low;
        this.high = high;
        this.highIncluded = highIncluded;
    }

    /** The interval of a number as written: {@link #half} to either side. */
    public static RoundingInterval of(BigDecimal value) {
        BigDecimal half = half(value);
        return new RoundingInterval(value.subtract(half), value.add(half), false);
    }

    /** Half a unit in the last place to which a number is written. */
    public static BigDecimal half(BigDecimal value) {
        return withoutPlaceHolders(value).ulp().multiply(HALF);
    }

    private static BigDecimal withoutPlaceHolders(BigDecimal value) {
        if (!MULTIPLIERS.contains(-value.scale()) || value.precision() <= LEAST_DIGITS) {
            return value;
        }
        int kept = Math.max(LEAST_DIGITS, value.stripTrailingZeros().precision());
        return value.setScale(value.scale() - (value.precision() - kept), RoundingMode.UNNECESSARY);
    }

    /** The interval of an amount; none when it states no number of its own (a list, parts without a total, experts). */
    public static Optional<RoundingInterval> of(Quantity quantity) {
        if (quantity.qualifier().isPoint()) {
            return quantity.value().map(RoundingInterval::of);
        }
        if (!quantity.statesNumber()) {
            return Optional.empty();
        }
        return Optional.of(new RoundingInterval(
                quantity.low().orElse(BigDecimal.ZERO), quantity.high().orElse(null), true));
    }

    /** Whether a number exists that both intervals hold. */
    public boolean overlaps(RoundingInterval other) {
        return startsWithin(other) && other.startsWithin(this);
    }

    private boolean startsWithin(RoundingInterval other) {
        return other.high == null || low.compareTo(other.high) < (other.highIncluded ? 1 : 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoundingInterval that
                && highIncluded == that.highIncluded
                && low.compareTo(that.low) == 0
                && (high == null ? that.high == null : that.high != null && high.compareTo(that.high) == 0);
    }

    @Override
    public int hashCode() {
        return low.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return "[" + low.toPlainString() + ", " + (high == null ? "open" : high.toPlainString())
                + (highIncluded ? "]" : ")");
    }
}
