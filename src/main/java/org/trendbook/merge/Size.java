package org.trendbook.merge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Quantity;
import org.trendbook.model.RoundingInterval;

/** By which size records are told apart. */
final class Size {
    private Size() {}

    static boolean isStated(ModelRecord model) {
        return model.quantity(Measure.PARAMETERS).isPresent();
    }

    /** The number of parameters as a number; none for a bound, a range, experts without a total, or no size. */
    static Optional<BigDecimal> point(ModelRecord model) {
        return model.quantity(Measure.PARAMETERS)
                .filter(quantity -> quantity.qualifier().isPoint())
                .flatMap(Quantity::value);
    }

    /** What can be said of the size: the numbers that round to it, or those within its bounds. */
    private static Optional<RoundingInterval> interval(ModelRecord model) {
        return model.quantity(Measure.PARAMETERS).flatMap(RoundingInterval::of);
    }

    /** Whether a number exists that rounds to both sizes, or lies within their bounds. */
    static boolean overlap(ModelRecord one, ModelRecord other) {
        return interval(one)
                .filter(size -> interval(other).filter(size::overlaps).isPresent())
                .isPresent();
    }

    /**
     * A text that is equal for equal sizes that are no single number: bounds, ranges and experts; empty for a record
     * without a size.
     */
    static String other(ModelRecord model) {
        Optional<Quantity> size = model.quantity(Measure.PARAMETERS);
        if (size.isEmpty()) {
            return "";
        }
        String experts = size.get()
                .experts()
                .map(mixture -> mixture.count() + "x" + plain(mixture.each()))
                .orElse("");
        String bounds = interval(model).map(RoundingInterval::toString).orElse("");
        return experts + bounds;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /**
     * Whether two numbers of one source are one size spelled twice: the finer one, rounded to the last digit of the
     * coarser one, is the coarser one, which has at least two digits ('1.6万亿' and 1.571T, but not 7B and 6.7B).
     */
    static boolean sameSpelledTwice(BigDecimal one, BigDecimal other) {
        if (one.compareTo(other) == 0) {
            return true;
        }
        boolean firstIsCoarse = one.ulp().compareTo(other.ulp()) >= 0;
        BigDecimal coarse = firstIsCoarse ? one : other;
        BigDecimal fine = firstIsCoarse ? other : one;
        return coarse.ulp().compareTo(fine.ulp()) > 0
                && coarse.precision() > 1
                && fine.setScale(coarse.scale(), RoundingMode.HALF_UP).compareTo(coarse) == 0;
    }
}
