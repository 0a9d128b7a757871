package org.trendbook.report;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they stand in data files: plain decimals, the shortest text that reads back as the same double. */
public final class PlainNumber {
    /** No two decimals of so many digits are the same double, so that the one that is it is the shortest as well. */
    private static final int MOST_DIGITS = 15;

    /** The powers of ten that are doubles: a quotient by one is rounded once, as a decimal is that is read. */
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** Between these the JDK writes plain digits. */
    private static final double LEAST_WITHOUT_EXPONENT = 1e-3;

    private static final double LEAST_WITH_EXPONENT = 1e7;

    /** Above this all decimals of so many digits are tried. */
    private static final double LEAST = 1e-7;

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
        String few = ofFewDigits(value);
        return few.isEmpty() ? ofAnyDigits(value) : few;
    }

    /** The number where at most {@link #MOST_DIGITS} digits are it; else empty. */
    private static String ofFewDigits(double value) {
        double size = Math.abs(value);
        if (size >= TENS[MOST_DIGITS]) {
            return "";
        }
        if (size == Math.rint(size)) {
            return Long.toString((long) value);
        }
        int decimals = MOST_DIGITS - 1 - (int) Math.floor(Math.log10(size));
        if (decimals < 1 || decimals >= TENS.length) {
            return "";
        }
        double digits = Math.rint(size * TENS[decimals]);
        return digits / TENS[decimals] == size
                ? (value < 0 ? "-" : "") + withPoint(Long.toString((long) digits), decimals)
                : "";
    }

    /** @param decimals how many digits stand behind the point; zeros at the end are left out */
    private static String withPoint(String digits, int decimals) {
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        int whole = digits.length() - decimals;
        return whole > 0
                ? digits.substring(0, whole) + "." + digits.substring(whole, end)
                : "0." + "0".repeat(-whole) + digits.substring(0, end);
    }

    /** The number where {@link #ofFewDigits} is empty. */
    private static String ofAnyDigits(double value) {
        double size = Math.abs(value);
        String text = Double.toString(value);
        if (size >= LEAST_WITHOUT_EXPONENT && size < LEAST_WITH_EXPONENT && isShort(text)) {
            return text;
        }
        int tried = size > LEAST && size < TENS[MOST_DIGITS] ? MOST_DIGITS : 0;
        BigDecimal shortest = new BigDecimal(text);
        for (int digits = shortest.precision() - 1; digits > tried; digits = shortest.precision() - 1) {
            BigDecimal shorter = shortest.round(new MathContext(digits)).stripTrailingZeros();
            if (shorter.doubleValue() != value) {
                break;
            }
            shortest = shorter;
        }
        return of(shortest);
    }

    /** Whether no fewer digits would be tried of a text without an exponent, and none of them is left out. */
    private static boolean isShort(String text) {
        int first = 0;
        while (text.charAt(first) < '1') {
            first++;
        }
        int digits = text.length() - first - (text.indexOf('.') > first ? 1 : 0);
        return digits <= MOST_DIGITS + 1 && !text.endsWith("0");
    }

    /** A decimal in plain digits without trailing zeros. */
    public static String of(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
