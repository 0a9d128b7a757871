package org.trendbook.normalize.quantity;

import java.math.BigDecimal;

/** Numbers that may be years beside an amount: whole, from 1900 to 2099. */
final class Years {
    private static final BigDecimal EARLIEST = BigDecimal.valueOf(1900);
    private static final BigDecimal LATEST = BigDecimal.valueOf(2099);

    private Years() {}

    static boolean mayBe(BigDecimal number) {
        return number.compareTo(EARLIEST) >= 0
                && number.compareTo(LATEST) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }
}
