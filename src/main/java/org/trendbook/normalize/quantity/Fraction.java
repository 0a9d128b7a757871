package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.trendbook.normalize.quantity.Numeral.Form;
import org.trendbook.normalize.quantity.Numeral.Openness;
import org.trendbook.normalize.quantity.Numeral.Scale;

/** A fraction in lowest terms. */
record Fraction(BigInteger numerator, BigInteger denominator) {
    /** Digits of a value that does not terminate. */
    private static final MathContext DIGITS = new MathContext(20, RoundingMode.HALF_EVEN);

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** The quotient of two decimals, of which the second is not zero. */
    static Fraction of(BigDecimal dividend, BigDecimal divisor) {
        int scale = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
        return lowest(whole(dividend, scale), whole(divisor, scale));
    }

    /** The fraction that a text such as {@code 1/7} says. */
    static Fraction parse(String text) {
        int bar = text.indexOf('/');
        return lowest(new BigInteger(text.substring(0, bar)), new BigInteger(text.substring(bar + 1)));
    }

    private static BigInteger whole(BigDecimal number, int scale) {
        return number.scaleByPowerOfTen(scale).toBigIntegerExact();
    }

    private static Fraction lowest(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        return new Fraction(numerator.divide(common), denominator.divide(common));
    }

    Fraction plus(BigDecimal number) {
        Fraction other = of(number, BigDecimal.ONE);
        return lowest(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(BigDecimal factor) {
        Fraction other = of(factor, BigDecimal.ONE);
        return lowest(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    private boolean terminates() {
        BigInteger rest = denominator;
        while (rest.testBit(0) ? rest.mod(FIVE).signum() == 0 : rest.signum() != 0) {
            rest = rest.divide(rest.testBit(0) ? FIVE : BigInteger.TWO);
        }
        return rest.equals(BigInteger.ONE);
    }

    /** Its decimal value; one that does not terminate has twenty digits and keeps the fraction as text. */
    Numeral numeral(Form form) {
        boolean exact = terminates();
        BigDecimal dividend = new BigDecimal(numerator);
        BigDecimal divisor = new BigDecimal(denominator);
        BigDecimal value = exact ? dividend.divide(divisor) : dividend.divide(divisor, DIGITS);
        return new Numeral(
                value,
                BigDecimal.ZERO,
                Openness.CLOSED,
                form,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Scale.SCALED,
                exact ? "" : text());
    }

    String text() {
        return numerator + "/" + denominator;
    }
}
