package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import org.trendbook.normalize.quantity.Numeral.Form;
import org.trendbook.normalize.quantity.Numeral.Openness;
import org.trendbook.normalize.quantity.Numeral.Scale;

/**
 * Reads an English number in words, or in digits and words: 'one hundred seventy-five billion', '1.6-trillion', '3
 * hundred and one', 'half a trillion', 'one and a half billion', 'hundreds of billions'. One instance reads one number.
 */
final class EnglishNumeral {
    private static final int MILLION = 6;

    private final QuantityCursor cursor;
    private BigDecimal total = BigDecimal.ZERO;
    private int groups;
    private int lastPower = Integer.MAX_VALUE;
    private boolean anyDigit;
    private boolean hundreds;

    private EnglishNumeral(QuantityCursor cursor) {
        this.cursor = cursor;
    }

    static boolean startsAt(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case SMALL, TENS, HUNDRED, SCALE, PORTION, ROUGHLY_MANY -> true;
            case ARTICLE ->
                isWord(cursor.kind(1)) || cursor.kind(1) == TokenKind.PORTION || cursor.kind(1) == TokenKind.MAGNITUDE;
            case NUMBER ->
                isMultiplier(cursor.kind(1)) || (cursor.kind(1) == TokenKind.HYPHEN && isMultiplier(cursor.kind(2)));
            default -> false;
        };
    }

    private static boolean isMultiplier(TokenKind kind) {
        return kind == TokenKind.HUNDRED || kind == TokenKind.SCALE;
    }

    private static boolean isWord(TokenKind kind) {
        return kind == TokenKind.SMALL || kind == TokenKind.TENS || isMultiplier(kind);
    }

    static Numeral read(QuantityCursor cursor) {
        return new EnglishNumeral(cursor).read();
    }

    private Numeral read() {
        if (cursor.is(TokenKind.ROUGHLY_MANY)) {
            return roughlyMany();
        }
        if (portionAhead(0)) {
            return portion();
        }
        groups();
        if (cursor.is(TokenKind.AND) && groups == 1 && portionAhead(1)) {
            return plusPortion(lastPower);
        }
        boolean plural = cursor.kind(-1) == TokenKind.SCALE
                && cursor.narrowTextOf(cursor.peek(-1)).toLowerCase(Locale.ROOT).endsWith("s");
        if (!anyDigit && plural) {
            throw cursor.refused("how many " + cursor.textOf(cursor.peek(-1)) + " is not said");
        }
        boolean bare = !anyDigit && total.compareTo(BigDecimal.valueOf(100)) >= 0;
        BigDecimal multiplier = groups == 1 ? BigDecimal.ONE.scaleByPowerOfTen(lastPower) : BigDecimal.ONE;
        return new Numeral(
                total,
                BigDecimal.ZERO,
                Openness.CLOSED,
                bare ? Form.BARE_MULTIPLIER : Form.ENGLISH,
                multiplier,
                groups > 1 || hundreds ? BigDecimal.ZERO : BigDecimal.ONE,
                groups > 1 || lastPower > 0 ? Scale.SCALED : hundreds ? Scale.PLACED : Scale.PLAIN,
                "");
    }

    /** The groups from the largest scale down: 'one million two hundred thousand'. */
    private void groups() {
        do {
            int mark = cursor.mark();
            BigDecimal group = group();
            int power = scales();
            if (groups > 0 && power >= lastPower) {
                cursor.reset(mark);
                stepBackOverAnd();
                return;
            }
            BigDecimal count = group.signum() == 0 && !anyDigit ? BigDecimal.ONE : group;
            // The first is taken as it is: adding it to 0 would make its zeros digits that were written.
            BigDecimal scaled = count.scaleByPowerOfTen(power);
            total = groups == 0 ? scaled : total.add(scaled);
            groups++;
            lastPower = power;
        } while (lastPower > 0 && anotherGroup());
    }

    /** 'hundreds of billions' is anything from one to ten hundred billion; 'several billion' likewise. */
    private Numeral roughlyMany() {
        BigDecimal from = cursor.take().number();
        boolean hundred = cursor.takeIf(TokenKind.HUNDRED);
        if (hundred) {
            from = from.scaleByPowerOfTen(2);
        }
        int power = scales();
        if (power == 0 && from.compareTo(BigDecimal.ONE) == 0 && !cursor.peek().isMultipleOfBytes()) {
            throw cursor.unexpected("hundred, thousand, million or billion");
        }
        BigDecimal low = from.scaleByPowerOfTen(power);
        return new Numeral(
                low,
                low.multiply(BigDecimal.valueOf(9)),
                Openness.BETWEEN,
                Form.ENGLISH,
                BigDecimal.ONE.scaleByPowerOfTen(power),
                BigDecimal.ZERO,
                Scale.SCALED,
                "");
    }

    /** Whether a fraction in words stands so many tokens ahead: 'half', 'a quarter', 'three quarters', 'one - fourth'. */
    private boolean portionAhead(int ahead) {
        TokenKind kind = cursor.kind(ahead);
        if (kind == TokenKind.PORTION) {
            return true;
        }
        boolean counts = kind == TokenKind.ARTICLE || kind == TokenKind.SMALL;
        return counts
                && (cursor.kind(ahead + 1) == TokenKind.PORTION
                        || (cursor.kind(ahead + 1) == TokenKind.HYPHEN && cursor.kind(ahead + 2) == TokenKind.PORTION));
    }

    /** 'half a trillion', 'three quarters', 'quarter million', 'half-trillion'. */
    private Numeral portion() {
        Fraction part = takePortion();
        skipHyphenBeforeMultiplier();
        int mark = cursor.mark();
        cursor.takeIf(TokenKind.ARTICLE);
        if (!cursor.is(TokenKind.SCALE)) {
            cursor.reset(mark);
        }
        return scaled(part, scales());
    }

    private Fraction takePortion() {
        BigDecimal count = BigDecimal.ONE;
        if (!cursor.is(TokenKind.PORTION)) {
            QuantityToken token = cursor.take();
            count = token.kind() == TokenKind.SMALL ? token.number() : BigDecimal.ONE;
            cursor.takeIf(TokenKind.HYPHEN);
        }
        return Fraction.of(count, cursor.take().number());
    }

    private Numeral scaled(Fraction fraction, int power) {
        return fraction.times(BigDecimal.TEN.pow(power)).numeral(Form.FRACTION);
    }

    /** 'five and a quarter'; behind a million the part is one of the million: 'a million and a half' is 1.5 million. */
    private Numeral plusPortion(int power) {
        cursor.take();
        Fraction part = takePortion();
        if (power >= MILLION) {
            part = part.times(BigDecimal.TEN.pow(power));
        }
        Fraction sum = part.plus(total);
        return scaled(sum, power == 0 ? scales() : 0);
    }

    /** A number below the scales: digits, or words up to 'nine hundred and ninety-nine', with decimals. */
    private BigDecimal group() {
        BigDecimal number = BigDecimal.ZERO;
        if (cursor.is(TokenKind.NUMBER)) {
            number = cursor.take().number();
            anyDigit = true;
        } else if (cursor.is(TokenKind.ARTICLE)) {
            cursor.take();
            anyDigit = true;
            number = BigDecimal.ONE;
        } else {
            number = belowHundred();
        }
        skipHyphenBeforeMultiplier();
        if (cursor.is(TokenKind.HUNDRED)) {
            cursor.take();
            hundreds = true;
            number = number.signum() == 0 ? BigDecimal.valueOf(100) : number.multiply(BigDecimal.valueOf(100));
            number = number.add(restOfHundred());
        }
        skipHyphenBeforeMultiplier();
        return number.add(decimals(number));
    }

    private void skipHyphenBeforeMultiplier() {
        if (cursor.is(TokenKind.HYPHEN) && isMultiplier(cursor.kind(1))) {
            cursor.take();
        }
    }

    private BigDecimal belowHundred() {
        if (cursor.is(TokenKind.TENS)) {
            BigDecimal tens = cursor.take().number();
            anyDigit = true;
            boolean hyphen = cursor.is(TokenKind.HYPHEN) && cursor.kind(1) == TokenKind.SMALL && isOne(cursor.peek(1));
            if (hyphen) {
                cursor.take();
            }
            boolean ones = cursor.is(TokenKind.SMALL) && isOne(cursor.peek());
            return ones ? tens.add(cursor.take().number()) : tens;
        }
        if (cursor.is(TokenKind.SMALL)) {
            anyDigit = true;
            return cursor.take().number();
        }
        return BigDecimal.ZERO;
    }

    private static boolean isOne(QuantityToken token) {
        return token.small() >= 1 && token.small() <= 9;
    }

    /** 'and five', 'and sixty-one' behind hundred, unless it begins another number of hundreds. */
    private BigDecimal restOfHundred() {
        int mark = cursor.mark();
        boolean and = cursor.takeIf(TokenKind.AND);
        if (!and) {
            cursor.takeIf(TokenKind.HYPHEN);
        }
        BigDecimal rest = belowHundred();
        boolean another = and && cursor.is(TokenKind.HUNDRED);
        // In 'one hundred and three quarters' the three counts quarters.
        if (rest.signum() == 0 || another || cursor.is(TokenKind.PORTION)) {
            cursor.reset(mark);
            return BigDecimal.ZERO;
        }
        return rest;
    }

    /** 'point seven one', 'point seventy-one'. */
    private BigDecimal decimals(BigDecimal before) {
        boolean follows = cursor.kind(1) == TokenKind.SMALL || cursor.kind(1) == TokenKind.TENS;
        if (!cursor.is(TokenKind.ENGLISH_POINT) || !follows || before.scale() > 0) {
            return BigDecimal.ZERO;
        }
        cursor.take();
        StringBuilder digits = new StringBuilder("0.");
        if (cursor.is(TokenKind.TENS)) {
            digits.append(belowHundred().toPlainString());
        }
        while (cursor.is(TokenKind.SMALL) && cursor.peek().small() <= 9) {
            digits.append(cursor.take().small());
            anyDigit = true;
        }
        if (digits.length() == 2) {
            throw cursor.unexpected("a digit");
        }
        return new BigDecimal(digits.toString());
    }

    /** The power of ten of the scales that stand here: 'thousand million' is nine. */
    private int scales() {
        int power = 0;
        while (cursor.is(TokenKind.SCALE)) {
            int next = cursor.peek().small();
            if (power > 3) {
                throw cursor.unexpected("the end of the number");
            }
            cursor.take();
            power += next;
            skipHyphenBeforeMultiplier();
        }
        return power;
    }

    private boolean anotherGroup() {
        if (cursor.is(TokenKind.AND)) {
            boolean words = cursor.kind(1) == TokenKind.SMALL || cursor.kind(1) == TokenKind.TENS;
            if (words && !portionAhead(1)) {
                cursor.take();
                return true;
            }
            return false;
        }
        if (cursor.is(TokenKind.ENGLISH_POINT)) {
            // The half of 'one million point five' may be one of a million.
            return groups > 1;
        }
        boolean digits = cursor.is(TokenKind.NUMBER) && isMultiplier(cursor.kind(1));
        return digits || cursor.is(TokenKind.SMALL) || cursor.is(TokenKind.TENS);
    }

    private void stepBackOverAnd() {
        if (cursor.kind(-1) == TokenKind.AND) {
            cursor.reset(cursor.mark() - 1);
        }
    }
}
