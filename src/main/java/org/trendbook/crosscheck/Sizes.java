package org.trendbook.crosscheck;

import java.math.BigDecimal;
import java.util.Optional;
import org.trendbook.model.Quantity;

/** Whether one recorded amount is larger than another. */
enum Sizes {
    LARGER,
    EQUAL,
    SMALLER,
    /** A range or an upper bound does not decide. */
    UNDECIDED;

    /** How {@code quantity} stands to {@code value}; a lower bound counts with the bound. */
    static Sizes compare(Quantity quantity, BigDecimal value) {
        if (quantity.value().isPresent()) {
            int order = quantity.value().get().compareTo(value);
            return order > 0 ? LARGER : order < 0 ? SMALLER : EQUAL;
        }
        Optional<BigDecimal> low = quantity.low();
        Optional<BigDecimal> high = quantity.high();
        if (low.isPresent() && low.get().compareTo(value) > 0) {
            return LARGER;
        }
        if (high.isPresent() && high.get().compareTo(value) < 0) {
            return SMALLER;
        }
        return UNDECIDED;
    }
}
