package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.ReadingRule;

/**
 * A number as written, before its qualifier and unit are known.
 *
 * @param value the number, or the low end of what its words leave open
 * @param spread how far above the value the number may lie; zero when it is not open
 * @param multiplier the multiplier at its end (亿, million, B), which an amount before it may share; one when it has none
 * @param shared what else an amount before it shares: the 千 of 五千亿 in '三到五千亿'; one when nothing, zero when that
 *     cannot be told
 * @param scale how far it is scaled by itself
 * @param fraction numerator and denominator when the value does not terminate; else empty
 */
record Numeral(
        BigDecimal value,
        BigDecimal spread,
        Openness openness,
        Form form,
        BigDecimal multiplier,
        BigDecimal shared,
        Scale scale,
        String fraction) {

    /** What the words leave open above the value. */
    enum Openness {
        CLOSED,
        /** '1000 多亿': the number is at least this. */
        ABOVE,
        /** '数千亿', '七八百': the number lies anywhere between. */
        BETWEEN
    }

    /** How far a number is scaled by itself, and so what it may share of the amount behind it. */
    enum Scale {
        /** Digits alone, which share the whole multiplier. */
        PLAIN,
        /** Built with 十, 百, 千 or hundred: it shares 万, 亿 or million. */
        PLACED,
        /** It has a multiplier, or cannot take one. */
        SCALED
    }

    /** How the number is spelled, and the rule that the trail shows for that. */
    enum Form {
        DIGITS(ReadingRule.NUMBER_WITH_UNIT),
        CHINESE(ReadingRule.CHINESE_NUMERAL),
        ENGLISH(ReadingRule.ENGLISH_NUMERAL),
        SCIENTIFIC(ReadingRule.SCIENTIFIC),
        BARE_MULTIPLIER(ReadingRule.BARE_MULTIPLIER),
        FRACTION(ReadingRule.FRACTION),
        POWER_OF_TEN(ReadingRule.POWER_OF_TEN),
        SIGN(ReadingRule.SIGN);

        private final ReadingRule rule;

        Form(ReadingRule rule) {
            this.rule = rule;
        }

        ReadingRule rule() {
            return rule;
        }
    }

    static Numeral plain(BigDecimal value, Form form) {
        return multiplied(value, BigDecimal.ONE, form);
    }

    /** Digits and the multiplier behind them. */
    static Numeral multiplied(BigDecimal coefficient, BigDecimal multiplier, Form form) {
        boolean plain = multiplier.compareTo(BigDecimal.ONE) == 0 && form != Form.SCIENTIFIC;
        return new Numeral(
                coefficient.multiply(multiplier),
                BigDecimal.ZERO,
                Openness.CLOSED,
                form,
                multiplier,
                BigDecimal.ONE,
                plain ? Scale.PLAIN : Scale.SCALED,
                "");
    }

    boolean isClosed() {
        return openness == Openness.CLOSED;
    }

    /** Whether it is a year, as far as its own digits tell; a multiplier makes it none. */
    boolean mayBeYear() {
        return !isScaled() && isClosed() && Years.mayBe(value);
    }

    boolean isScaled() {
        return scale == Scale.SCALED;
    }

    /** The same number with the multiplier of the amount behind it. */
    Numeral times(BigDecimal factor) {
        return new Numeral(
                value.multiply(factor),
                spread.multiply(factor),
                openness,
                form,
                multiplier.multiply(factor),
                shared,
                Scale.SCALED,
                fraction);
    }

    /** A closed number that is that large at least, and less than so much larger. */
    Numeral openAbove(BigDecimal width) {
        return new Numeral(value, width, Openness.ABOVE, form, multiplier, BigDecimal.ZERO, Scale.SCALED, fraction);
    }

    /** A closed number below zero. */
    Numeral negated() {
        String negative = fraction.isEmpty()
                ? ""
                : Fraction.parse(fraction).times(BigDecimal.ONE.negate()).text();
        return new Numeral(value.negate(), spread, openness, form, multiplier, shared, scale, negative);
    }

    /** The same number, so much larger. */
    Numeral plus(BigDecimal difference) {
        if (!fraction.isEmpty()) {
            return Fraction.parse(fraction).plus(difference).numeral(form);
        }
        return new Numeral(value.add(difference), spread, openness, form, multiplier, shared, scale, fraction);
    }
}
