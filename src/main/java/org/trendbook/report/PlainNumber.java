package org.trendbook.report;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they stand in data files: plain decimals, the shortest text that reads back as the same double. */
public final class PlainNumber {
    private PlainNumber() {}

    /**
     * The shortest decimal that parses back to {@code value}, without an exponent. JDK 17's own text is sometimes longer
     * than needed (JDK-4511638), so fewer digits are tried first.
     *
     * @throws IllegalArgumentException when the value is not finite
     */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value));
        for (int digits = shortest.precision() - 1; digits > 0; digits = shortest.precision() - 1) {
            BigDecimal shorter = shortest.round(new MathContext(digits)).stripTrailingZeros();
            if (shorter.doubleValue() != value) {
                break;
            }
            shortest = shorter;
        }
        return plain(shortest);
    }

    /** A decimal in plain digits without trailing zeros. */
    public static String of(BigDecimal value) {
        return plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
