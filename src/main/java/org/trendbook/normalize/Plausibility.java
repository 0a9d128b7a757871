package org.trendbook.normalize;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

/**
 * Whether an amount is of a size that may have been built. The bounds leave room above the largest known: of a slip by a
 * factor of ten they see nothing, of a lost or doubled multiplier they do.
 */
public final class Plausibility {
    private Plausibility() {}

    /**
     * Whether every number that a quantity states lies between one and the largest plausible amount of its unit: 10<sup>15</sup>
     * parameters, 10<sup>16</sup> tokens or words, 10<sup>19</sup> bytes, 10<sup>29</sup> FLOP, 10<sup>7</sup> devices,
     * 10<sup>13</sup> pages, images, pairs, 10<sup>10</sup> hours, 10<sup>16</sup> datapoints or of unresolved unit. A ratio
     * is always plausible. Parameters and devices are whole numbers.
     */
    public static boolean isPlausible(Quantity quantity) {
        if (quantity.unit() == Unit.RATIO) {
            return true;
        }
        boolean whole = quantity.unit() == Unit.PARAMETERS || quantity.unit() == Unit.DEVICES;
        boolean numbers = Stream.of(
                        quantity.value().stream(),
                        quantity.low().stream(),
                        quantity.high().stream(),
                        quantity.values().stream(),
                        quantity.active().stream(),
                        quantity.experts().map(Quantity.Experts::each).stream())
                .flatMap(stream -> stream)
                .allMatch(number -> isPlausible(number, quantity.unit()) && (!whole || isWhole(number)));
        List<Quantity.Part> parts = quantity.parts();
        return numbers && parts.stream().allMatch(part -> isPlausible(part.value(), part.unit()));
    }

    private static boolean isPlausible(BigDecimal number, Unit unit) {
        return number.compareTo(BigDecimal.ONE) >= 0
                && number.compareTo(BigDecimal.ONE.scaleByPowerOfTen(largestPower(unit))) <= 0;
    }

    private static int largestPower(Unit unit) {
        return switch (unit) {
            case PARAMETERS -> 15;
            case TOKENS, WORDS, DATAPOINTS, UNRESOLVED -> 16;
            case BYTES -> 19;
            case FLOP -> 29;
            case DEVICES -> 7;
            case PAGES, IMAGES, PAIRS -> 13;
            case HOURS -> 10;
            case RATIO -> throw new IllegalArgumentException("any ratio is plausible");
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
