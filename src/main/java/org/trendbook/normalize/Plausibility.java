package org.trendbook.normalize;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.trendbook.model.Quantity;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Unit;

/**
 * Whether an amount is of a size that may have been built, and a date one of a model. The bounds leave room around what is
 * known: of a slip by a factor of ten they see nothing, of a lost or doubled multiplier they do; and no clock is asked.
 */
final class Plausibility {
    /** Which dates are plausible, in words. */
    static final String YEARS = "a date from 1940 to 2050";

    private static final int FIRST_YEAR = 1940;
    private static final int LAST_YEAR = 2050;

    private static final int LEAST_POWER_OF_FLOP = 4;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Plausibility() {}

    /**
     * Whether every number that a quantity states lies between one and the largest plausible amount of its unit: 10<sup>17</sup>
     * parameters, 10<sup>16</sup> tokens or words, 10<sup>19</sup> bytes, 10<sup>7</sup> devices, 10<sup>13</sup> pages,
     * images, pairs, 10<sup>10</sup> hours, 10<sup>16</sup> datapoints or of unresolved unit. FLOP are plausible from
     * 10<sup>4</sup> to 10<sup>35</sup>: '1025 FLOP' is a power of ten that lost its raised exponent. A ratio is plausible always. What is counted is a whole number, to a thousandth of its
     * size.
     */
    static boolean isPlausible(Quantity quantity) {
        Unit unit = quantity.unit();
        return isPlausible(quantity.value(), unit)
                && isPlausible(quantity.low(), unit)
                && isPlausible(quantity.high(), unit)
                && isPlausible(quantity.active(), unit)
                && isPlausible(quantity.experts().map(Quantity.Experts::each), unit)
                && quantity.values().stream().allMatch(value -> isPlausible(value, unit))
                && quantity.parts().stream().allMatch(part -> isPlausible(part.value(), part.unit()));
    }

    /** Whether a date lies wholly within the years of models. */
    static boolean isPlausible(ReleaseDate date) {
        return date.from().getYear() >= FIRST_YEAR && date.to().getYear() <= LAST_YEAR;
    }

    /** What is plausible of a unit, in words: 'a whole number from 1 to 10^17'. */
    static String bounds(Unit unit) {
        String least = unit == Unit.FLOP ? "10^" + LEAST_POWER_OF_FLOP : "1";
        return (isCounted(unit) ? "a whole number from " : "a number from ") + least + " to 10^" + largestPower(unit);
    }

    private static boolean isPlausible(Optional<BigDecimal> number, Unit unit) {
        return number.isEmpty() || isPlausible(number.get(), unit);
    }

    private static boolean isPlausible(BigDecimal number, Unit unit) {
        if (unit == Unit.RATIO) {
            return true;
        }
        BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen(unit == Unit.FLOP ? LEAST_POWER_OF_FLOP : 0);
        BigDecimal most = BigDecimal.ONE.scaleByPowerOfTen(largestPower(unit));
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0 && (!isCounted(unit) || isWhole(number));
    }

    private static int largestPower(Unit unit) {
        return switch (unit) {
            case PARAMETERS -> 17;
            case TOKENS, WORDS, DATAPOINTS, UNRESOLVED -> 16;
            case BYTES -> 19;
            case FLOP -> 35;
            case DEVICES -> 7;
            case PAGES, IMAGES, PAIRS -> 13;
            case HOURS -> 10;
            case RATIO -> throw new IllegalArgumentException("any ratio is plausible");
        };
    }

    private static boolean isCounted(Unit unit) {
        return switch (unit) {
            case PARAMETERS, TOKENS, WORDS, BYTES, DEVICES, PAGES, IMAGES, PAIRS, DATAPOINTS -> true;
            case FLOP, HOURS, RATIO, UNRESOLVED -> false;
        };
    }

    /** 1.75 lost its multiplier; of 249000000.00000003, as a tracker's arithmetic left it, so little breaks nothing. */
    private static boolean isWhole(BigDecimal number) {
        if (number.scale() <= 0) {
            return true;
        }
        BigDecimal broken =
                number.subtract(number.setScale(0, RoundingMode.HALF_EVEN)).abs();
        return broken.multiply(THOUSAND).compareTo(number) <= 0;
    }
}
