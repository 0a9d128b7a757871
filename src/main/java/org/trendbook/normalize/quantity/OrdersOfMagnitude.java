package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.trendbook.normalize.quantity.Numeral.Form;
import org.trendbook.normalize.quantity.Numeral.Openness;
import org.trendbook.normalize.quantity.Numeral.Scale;

/** The powers of ten that '两个数量级' and 'two to three orders of magnitude' count. */
final class OrdersOfMagnitude {
    private static final BigDecimal MOST = BigDecimal.valueOf(30);

    private OrdersOfMagnitude() {}

    /** The ratio of so many orders: 100 of two, 100 to 1000 of '两三'; none when the number does not count powers. */
    static Optional<Numeral> ratio(Numeral count) {
        BigDecimal most = count.value().add(count.spread());
        boolean counts = isWhole(count.value())
                && isWhole(most)
                && count.openness() != Openness.ABOVE
                && count.value().signum() > 0
                && most.compareTo(MOST) <= 0;
        if (!counts) {
            return Optional.empty();
        }
        BigDecimal low = BigDecimal.TEN.pow(count.value().intValueExact());
        BigDecimal high = BigDecimal.TEN.pow(most.intValueExact());
        return Optional.of(new Numeral(
                low,
                high.subtract(low),
                count.openness(),
                Form.POWER_OF_TEN,
                BigDecimal.ONE,
                BigDecimal.ONE,
                Scale.PLAIN,
                ""));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
