package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.QuantityField;
import org.trendbook.normalize.quantity.Numeral.Form;

/** Reads the number of an amount in whichever way it is written: digits, Chinese, English, powers of ten, fractions. */
final class NumeralReader {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_DOUBLINGS = BigDecimal.valueOf(99);

    /** Digits as a date has them and a fraction has not. */
    private static final Pattern PADDED = Pattern.compile("0\\d");

    private static final String AROUND_THE_CLOCK = "24/7";

    private NumeralReader() {}

    static boolean startsAt(QuantityCursor cursor) {
        return cursor.is(TokenKind.NUMBER)
                || cursor.is(TokenKind.WHOLE)
                || cursor.is(TokenKind.DOUBLING)
                || ChineseNumeral.startsAt(cursor)
                || EnglishNumeral.startsAt(cursor);
    }

    static Numeral read(QuantityCursor cursor) {
        refuseRowOfNumbers(cursor);
        Numeral number = simple(cursor);
        if (cursor.field() != QuantityField.RATIO) {
            return number;
        }
        refuseGrowthTo(cursor, number);
        return switch (cursor.kind()) {
            case FRACTION_BAR -> chineseFraction(cursor, BigDecimal.ZERO, number);
            case MIXED -> mixedChineseFraction(cursor, number);
            case SLASH, OVER -> number.isScaled() ? number : slashFraction(cursor, number);
            case NUMBER -> mixedSlashFraction(cursor, number);
            default -> number;
        };
    }

    /** 'Doubled to 175B' tells what has been reached; only 'double to triple' is a range. */
    private static void refuseGrowthTo(QuantityCursor cursor, Numeral number) {
        boolean grown = number.form() == Form.SIGN && number.value().compareTo(BigDecimal.ONE) > 0;
        if (grown && cursor.is(TokenKind.TO) && cursor.kind(1) != TokenKind.WHOLE) {
            throw cursor.refused("what has grown to an amount has no ratio of that amount");
        }
    }

    private static Numeral simple(QuantityCursor cursor) {
        refuseTwoMultipliers(cursor);
        refuseLeadingZero(cursor);
        if (cursor.is(TokenKind.WHOLE)) {
            return Numeral.plain(cursor.take().number(), Form.SIGN);
        }
        if (cursor.is(TokenKind.DOUBLING)) {
            return doublings(cursor);
        }
        if (ChineseNumeral.startsAt(cursor)) {
            return ChineseNumeral.read(cursor);
        }
        if (EnglishNumeral.startsAt(cursor)) {
            return EnglishNumeral.read(cursor);
        }
        if (isUnitOfOrder(cursor)) {
            return Numeral.plain(BigDecimal.ONE, Form.BARE_MULTIPLIER);
        }
        if (!cursor.is(TokenKind.NUMBER)) {
            throw cursor.unexpected("a number");
        }
        return digits(cursor);
    }

    /** 'PB级' and 'petabyte-scale' are of the order of one, as 千亿级 is. */
    private static boolean isUnitOfOrder(QuantityCursor cursor) {
        int order = cursor.kind(1) == TokenKind.HYPHEN ? 2 : 1;
        return cursor.peek().isMultipleOfBytes() && cursor.kind(order) == TokenKind.ORDER;
    }

    private static Numeral digits(QuantityCursor cursor) {
        BigDecimal number = cursor.take().number();
        if (cursor.is(TokenKind.LETTER)) {
            refuseDoubtfulLetter(cursor);
            return Numeral.multiplied(number, cursor.take().number(), Form.DIGITS);
        }
        if (isPowerOfTen(cursor, 0) && number.compareTo(BigDecimal.TEN) == 0) {
            return power(cursor, BigDecimal.ONE);
        }
        boolean ten = cursor.is(TokenKind.CROSS)
                && cursor.kind(1) == TokenKind.NUMBER
                && cursor.peek(1).number().compareTo(BigDecimal.TEN) == 0;
        if (ten && (isPowerOfTen(cursor, 2) || isLostPower(cursor))) {
            cursor.take();
            cursor.take();
            return power(cursor, number);
        }
        if (cursor.is(TokenKind.SUPERSCRIPT) || cursor.is(TokenKind.CARET)) {
            throw cursor.refused("only powers of ten are read, such as 3.14×10²³");
        }
        return Numeral.plain(number, Form.DIGITS);
    }

    /** '010B' may lack a decimal point behind its zero, and '007' is rather the name of something; '01.10' is 1.1. */
    private static void refuseLeadingZero(QuantityCursor cursor) {
        if (!cursor.is(TokenKind.NUMBER)) {
            return;
        }
        String digits = cursor.narrowTextOf(cursor.peek());
        if (PADDED.matcher(digits).lookingAt() && digits.indexOf('.') < 0) {
            throw cursor.refused("the number " + Excerpt.of(digits) + " begins with a zero");
        }
    }

    /** In '1.75e11B' the exponent or the letter is one too many. */
    private static void refuseTwoMultipliers(QuantityCursor cursor) {
        boolean multiplied = switch (cursor.kind(1)) {
            case LETTER, PLACE, MYRIAD, ZHAO, HUNDRED, SCALE -> true;
            default -> false;
        };
        if (cursor.is(TokenKind.NUMBER) && multiplied && hasExponent(cursor)) {
            throw cursor.refused("the number has both an exponent and a multiplier");
        }
    }

    private static boolean hasExponent(QuantityCursor cursor) {
        return cursor.narrowTextOf(cursor.peek()).toLowerCase(Locale.ROOT).indexOf('e') > 0;
    }

    /** '翻了三番' is doubled three times over, and so eight times as much. */
    private static Numeral doublings(QuantityCursor cursor) {
        cursor.take();
        Numeral count = simple(cursor);
        boolean counts = count.isClosed()
                && count.value().stripTrailingZeros().scale() <= 0
                && count.value().signum() > 0
                && count.value().compareTo(MOST_DOUBLINGS) <= 0;
        if (!counts || !cursor.takeIf(TokenKind.DOUBLINGS)) {
            throw cursor.refused("翻 is read with a whole number of 番 only");
        }
        return Numeral.plain(BigDecimal.valueOf(2).pow(count.value().intValueExact()), Form.SIGN);
    }

    private static void refuseDoubtfulLetter(QuantityCursor cursor) {
        String letter = cursor.narrowTextOf(cursor.peek());
        switch (cursor.field()) {
            case BYTES, DATA -> refuseDoubtfulB(cursor, letter);
            case COMPUTE -> {
                if (!isUnitBehind(cursor)) {
                    throw cursor.refused("it is not said what " + Excerpt.of(letter) + " multiplies, and such numbers"
                            + " are usual for rates per second");
                }
            }
            case DEVICES -> {
                if (cursor.peek().number().compareTo(MILLION) > 0) {
                    throw cursor.refused(Excerpt.of(letter) + " behind the number fits a memory or the name of a"
                            + " device, not a number of devices");
                }
            }
            case RATIO -> {
                boolean large = letter.equalsIgnoreCase("b") || letter.equalsIgnoreCase("t");
                if (large && !isUnitBehind(cursor)) {
                    throw cursor.refused("billions and trillions without 'times' are a size, not a ratio");
                }
            }
            case PARAMETERS, TOKENS -> {
                // a letter multiplies, whatever it is
            }
        }
    }

    /** Among bytes a B may be bytes or billions; a small b among data may be bits as well. */
    private static void refuseDoubtfulB(QuantityCursor cursor, String letter) {
        boolean doubtful = cursor.field() == QuantityField.BYTES
                ? letter.equalsIgnoreCase("b")
                : letter.equals("b") && !isCounted(cursor);
        if (doubtful) {
            throw new Unreadable(
                    ProblemCode.AMBIGUOUS_UNIT,
                    Excerpt.of(letter) + " may be billions, bytes or bits",
                    "write the unit in full, such as 300B tokens or 300GB");
        }
    }

    private static boolean isUnitBehind(QuantityCursor cursor) {
        return cursor.kind(cursor.kind(1) == TokenKind.HYPHEN ? 2 : 1) == TokenKind.UNIT;
    }

    /** Of what is counted in units, as in '300b tokens', there are billions. */
    private static boolean isCounted(QuantityCursor cursor) {
        int unit = cursor.kind(1) == TokenKind.HYPHEN ? 2 : 1;
        return isUnitBehind(cursor) && !cursor.peek(unit).isScaled();
    }

    /** Numbers in a row, such as '70 130 330 亿', look like one number grouped by spaces. */
    private static void refuseRowOfNumbers(QuantityCursor cursor) {
        boolean multiplied = switch (cursor.kind(1)) {
            case LETTER, PLACE, MYRIAD, SCALE -> true;
            default -> false;
        };
        boolean groups = cursor.is(TokenKind.NUMBER)
                && multiplied
                && cursor.peek().number().compareTo(MILLION) >= 0
                && cursor.hasSpace(cursor.peek());
        if (groups) {
            throw cursor.refused(Excerpt.of(cursor.textOf(cursor.peek())) + " may be one number or several");
        }
    }

    private static boolean isPowerOfTen(QuantityCursor cursor, int ahead) {
        return cursor.kind(ahead) == TokenKind.SUPERSCRIPT
                || cursor.kind(ahead) == TokenKind.CARET
                || isSpokenPower(cursor, ahead);
    }

    /** '10的23次方'. */
    private static boolean isSpokenPower(QuantityCursor cursor, int ahead) {
        return cursor.kind(ahead) == TokenKind.OF
                && cursor.kind(ahead + 1) == TokenKind.NUMBER
                && cursor.kind(ahead + 2) == TokenKind.POWER;
    }

    /** '2.48×10−5': the raised exponent was lost in copying; its sign tells that it was one. */
    private static boolean isLostPower(QuantityCursor cursor) {
        return cursor.kind(2) == TokenKind.HYPHEN
                && cursor.kind(3) == TokenKind.NUMBER
                && cursor.peek(1).end() == cursor.peek(2).start()
                && cursor.peek(2).end() == cursor.peek(3).start();
    }

    private static Numeral power(QuantityCursor cursor, BigDecimal mantissa) {
        if (cursor.is(TokenKind.SUPERSCRIPT)) {
            return raised(cursor, mantissa, cursor.take().number());
        }
        if (isSpokenPower(cursor, 0)) {
            cursor.take();
            BigDecimal exponent = cursor.take().number();
            cursor.take();
            return raised(cursor, mantissa, exponent);
        }
        cursor.takeIf(TokenKind.CARET);
        boolean opened = cursor.takeIf(TokenKind.OPEN);
        boolean negative = cursor.takeIf(TokenKind.HYPHEN);
        cursor.takeIf(TokenKind.PLUS);
        if (!cursor.is(TokenKind.NUMBER)) {
            throw cursor.unexpected("an exponent");
        }
        BigDecimal exponent = cursor.take().number();
        if (opened && !cursor.takeIf(TokenKind.CLOSE)) {
            throw cursor.unexpected("a closing parenthesis");
        }
        return raised(cursor, mantissa, negative ? exponent.negate() : exponent);
    }

    private static Numeral raised(QuantityCursor cursor, BigDecimal mantissa, BigDecimal exponent) {
        boolean small = exponent.abs().compareTo(BigDecimal.valueOf(ArabicNumber.LARGEST_EXPONENT)) <= 0;
        if (!small || exponent.stripTrailingZeros().scale() > 0) {
            throw cursor.refused("the exponent " + exponent.toPlainString() + " is no whole number up to "
                    + ArabicNumber.LARGEST_EXPONENT);
        }
        Numeral plain = Numeral.plain(mantissa.scaleByPowerOfTen(exponent.intValueExact()), Form.SCIENTIFIC);
        if (cursor.is(TokenKind.LETTER)) {
            throw cursor.refused("the number has both an exponent and a multiplier");
        }
        return plain;
    }

    /** 四分之一: the denominator stands first. */
    private static Numeral chineseFraction(QuantityCursor cursor, BigDecimal whole, Numeral denominator) {
        cursor.take();
        boolean negative = cursor.takeIf(TokenKind.NEGATIVE);
        Numeral numerator = simple(cursor);
        Numeral signed = negative ? numerator.negated() : numerator;
        return quotient(cursor, signed, denominator).plus(whole).numeral(Form.FRACTION);
    }

    private static Numeral mixedChineseFraction(QuantityCursor cursor, Numeral whole) {
        cursor.take();
        Numeral denominator = simple(cursor);
        if (!cursor.is(TokenKind.FRACTION_BAR) || !whole.isClosed()) {
            throw cursor.unexpected("分之");
        }
        return chineseFraction(cursor, whole.value(), denominator);
    }

    private static Numeral slashFraction(QuantityCursor cursor, Numeral numerator) {
        QuantityToken above = cursor.peek(-1);
        cursor.take();
        refuseDate(cursor, above);
        Numeral denominator = simple(cursor);
        if (denominator.isScaled()) {
            throw cursor.refused("the fraction has a multiplier below its bar");
        }
        return quotient(cursor, numerator, denominator).numeral(Form.FRACTION);
    }

    /** '2020/05' and '1/2020' are months, '05/20' a day, and '24/7' around the clock. */
    private static void refuseDate(QuantityCursor cursor, QuantityToken numerator) {
        if (numerator.kind() != TokenKind.NUMBER || !cursor.is(TokenKind.NUMBER)) {
            return;
        }
        String above = cursor.narrowTextOf(numerator);
        String below = cursor.narrowTextOf(cursor.peek());
        boolean padded =
                PADDED.matcher(above).matches() || PADDED.matcher(below).matches();
        boolean year =
                Years.mayBe(numerator.number()) || Years.mayBe(cursor.peek().number());
        if (padded || year || (above + '/' + below).equals(AROUND_THE_CLOCK)) {
            throw cursor.refused("the slash may belong to a date rather than a fraction");
        }
    }

    /** '2 1/4'. */
    private static Numeral mixedSlashFraction(QuantityCursor cursor, Numeral whole) {
        if (cursor.kind(1) != TokenKind.SLASH || whole.value().scale() > 0) {
            return whole;
        }
        Numeral numerator = simple(cursor);
        cursor.take();
        return quotient(cursor, numerator, simple(cursor)).plus(whole.value()).numeral(Form.FRACTION);
    }

    private static Fraction quotient(QuantityCursor cursor, Numeral numerator, Numeral denominator) {
        if (denominator.value().signum() == 0 || !denominator.isClosed() || !numerator.isClosed()) {
            throw cursor.refused("the fraction has no single value");
        }
        return Fraction.of(numerator.value(), denominator.value());
    }
}
