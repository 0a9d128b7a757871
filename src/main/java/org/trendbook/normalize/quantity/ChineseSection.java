package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.normalize.quantity.Numeral.Openness;

/**
 * The part of a Chinese number that stands before a 万, 亿 or 兆 or at its end: 一千七百五十, 1750, 5千, 一点六, 数百, 一百二.
 *
 * @param value the number
 * @param spread how far above it the number may lie
 * @param digits how many Arabic digits are written, when it is nothing else; else zero
 * @param isLoneDigit whether it is one character from 一 to 九 and nothing else
 * @param isRow whether it is several such characters and nothing else, as the 二三 of 一万二三
 * @param places how many of 千, 百 and 十 are written
 * @param afterZero whether 零 stands before it
 * @param hasDigit whether any digit is written, so that it is no bare 百 or 千
 * @param shared see {@link Numeral#shared()}
 */
record ChineseSection(
        BigDecimal value,
        BigDecimal spread,
        Openness openness,
        int digits,
        boolean isLoneDigit,
        boolean isRow,
        int places,
        boolean afterZero,
        boolean hasDigit,
        boolean placed,
        BigDecimal shared) {

    boolean isEmpty() {
        return value.signum() == 0 && !hasDigit;
    }

    /** Whether it is 数 or 几 alone. */
    boolean isSeveral() {
        return openness == Openness.BETWEEN && !placed && shared.signum() == 0;
    }

    boolean isClosed() {
        return openness == Openness.CLOSED;
    }

    /** Reads one section; an empty one when none stands here. */
    static ChineseSection read(QuantityCursor cursor, boolean first) {
        return new Reader(cursor).read(first);
    }

    /** The place of the last digit that is not zero: 100 for 500, 10 for 1750, 0.1 for 1.5. */
    static BigDecimal lastWrittenPlace(BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
    }

    private static final class Reader {
        /** 多 behind digits leaves at most the hundreds open, '1000 多亿' stays below 1100亿; behind 千 what 千 counts. */
        private static final BigDecimal WIDEST_STEP = BigDecimal.valueOf(100);

        private static final int ABOVE_ALL_PLACES = 4;
        private static final int WAN = 4;

        private final QuantityCursor cursor;
        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal spread = BigDecimal.ZERO;
        private Openness openness = Openness.CLOSED;
        private int arabicDigits;
        private int characters;
        private int places;
        private int lowestPlace = ABOVE_ALL_PLACES;
        private boolean barePlace;
        private boolean firstSection;
        private boolean afterZero;
        private boolean zeroInside;
        private boolean decimals;
        private BigDecimal shared = BigDecimal.ONE;

        /** The digits just read that no place has taken yet: their number and, for '七八', the second of them. */
        private BigDecimal run = BigDecimal.ZERO;

        private int runLength;
        private int alternative;
        private boolean runGlued;

        Reader(QuantityCursor cursor) {
            this.cursor = cursor;
        }

        ChineseSection read(boolean first) {
            firstSection = first;
            if (first && cursor.is(TokenKind.SEVERAL)) {
                several();
            } else {
                while (!first && isZero()) {
                    afterZero = true;
                    cursor.take();
                }
                placesAndDigits();
                point();
                more();
            }
            boolean hasDigit = arabicDigits > 0 || characters > 0 || decimals || openness == Openness.BETWEEN;
            boolean charactersAlone = arabicDigits == 0 && places == 0 && !decimals;
            return new ChineseSection(
                    value,
                    spread,
                    openness,
                    characters == 0 && places == 0 && !decimals ? arabicDigits : 0,
                    characters == 1 && charactersAlone,
                    characters > 1 && charactersAlone,
                    places,
                    afterZero,
                    hasDigit,
                    places > 0 && arabicDigits == 0,
                    shared);
        }

        private boolean isZero() {
            return cursor.is(TokenKind.DIGIT) && cursor.peek().small() == 0;
        }

        private void several() {
            cursor.take();
            int power = cursor.is(TokenKind.PLACE) ? cursor.take().small() : 0;
            value = BigDecimal.TEN.pow(power);
            spread = value.multiply(BigDecimal.valueOf(9));
            openness = Openness.BETWEEN;
            shared = BigDecimal.ZERO;
            places = power > 0 ? 1 : 0;
        }

        private void placesAndDigits() {
            while (true) {
                digits();
                if (!cursor.is(TokenKind.PLACE)) {
                    break;
                }
                place(cursor.peek().small());
                zeroInside = false;
                while (isZero()) {
                    zeroInside = true;
                    cursor.take();
                }
            }
            if (runLength > 0) {
                rest();
            } else if (zeroInside && !cursor.is(TokenKind.SEVERAL)) {
                throw cursor.unexpected("a digit");
            }
        }

        private void digits() {
            run = BigDecimal.ZERO;
            runLength = 0;
            alternative = 0;
            runGlued = cursor.isGlued();
            if (cursor.is(TokenKind.NUMBER)) {
                QuantityToken token = cursor.take();
                run = token.number();
                runLength = token.end() - token.start();
                arabicDigits += runLength;
                return;
            }
            while (cursor.is(TokenKind.DIGIT)) {
                alternative = cursor.take().small();
                run = run.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(alternative));
                runLength++;
                characters++;
            }
        }

        /** Takes the run as the count of a place: 三 of 三百; none counts as one in 十五 and in a leading 百. */
        private void place(int power) {
            if (openness != Openness.CLOSED) {
                throw cursor.unexpected("a multiplier");
            }
            boolean implied = runLength == 0;
            boolean leading = places == 0;
            if (power >= lowestPlace || (implied && power > 1 && !(leading && firstSection))) {
                throw cursor.unexpected("a lower place");
            }
            refuseBehindBarePlace();
            boolean arabic = !implied && arabicDigits > 0;
            if (!implied && !arabic) {
                takeAlternatives();
            }
            boolean millions = power == 2
                    && cursor.kind(1) == TokenKind.MYRIAD
                    && cursor.peek(1).small() == WAN;
            if (arabic && power < 3 && !millions && run.compareTo(BigDecimal.valueOf(100)) >= 0) {
                throw cursor.unexpected("千, 万 or 亿");
            }
            cursor.take();
            // Digits keep their precision ('17.5百' is known to a ten); characters count to the unit.
            BigDecimal counted = implied ? BigDecimal.ONE : run;
            boolean keepsPrecision = arabic || (implied && leading);
            BigDecimal placed =
                    keepsPrecision ? counted.scaleByPowerOfTen(power) : counted.multiply(BigDecimal.TEN.pow(power));
            value = leading ? placed : value.add(placed);
            barePlace |= leading && implied && power > 1;
            spread = spread.scaleByPowerOfTen(power);
            shared = sharedAfter(power, implied, leading);
            lowestPlace = power;
            places++;
            runLength = 0;
        }

        /** '千八百' and '百十' say about a thousand and about a hundred rather than 1800 and 110. */
        private void refuseBehindBarePlace() {
            if (barePlace) {
                throw cursor.refused("a 百 or 千 without its digit, with more behind it, may be a rough number");
            }
        }

        private BigDecimal sharedAfter(int power, boolean implied, boolean leading) {
            if (leading && implied) {
                return BigDecimal.ONE;
            }
            return leading && power > 1 ? BigDecimal.TEN.pow(power) : BigDecimal.ZERO;
        }

        /** '七八' and '三五' before a place or multiplier: one or the other. */
        private void takeAlternatives() {
            if (runLength == 1) {
                return;
            }
            int firstOfTwo = runLength == 2 ? run.intValueExact() / 10 : 0;
            boolean neighbors = alternative == firstOfTwo + 1 || (firstOfTwo == 3 && alternative == 5);
            if (firstOfTwo == 0 || !neighbors || openness != Openness.CLOSED) {
                throw cursor.refused("'" + run.toPlainString() + "' in characters is found where one digit should be");
            }
            run = BigDecimal.valueOf(firstOfTwo);
            spread = BigDecimal.valueOf(alternative - firstOfTwo);
            openness = Openness.BETWEEN;
        }

        /** Digits behind the last place: ones behind 十 or 零, else a character counts in the next lower place. */
        private void rest() {
            boolean arabic = arabicDigits > 0;
            if (places == 0) {
                if (!arabic && runLength == 2 && isMultipliedOrCounted()) {
                    takeAlternatives();
                }
                value = run;
                return;
            }
            if (openness != Openness.CLOSED) {
                throw cursor.unexpected("a multiplier");
            }
            shared = shared.compareTo(BigDecimal.ONE) == 0 ? shared : BigDecimal.ZERO;
            boolean complete = zeroInside || lowestPlace == 1;
            boolean fills = zeroInside ? runLength <= lowestPlace : runLength == lowestPlace;
            if (arabic && !(fills && runGlued && run.scale() == 0)) {
                throw cursor.refused("the digits " + run.toPlainString() + " lack a unit, and it is unclear which");
            }
            if (!arabic && !complete && runLength == 1 && cursor.is(TokenKind.MYRIAD)) {
                throw cursor.refused("it is unclear which place " + run + " before the multiplier has");
            }
            if (!arabic) {
                takeAlternatives();
            }
            int shift = arabic || complete ? 0 : lowestPlace - 1;
            value = value.add(run.multiply(BigDecimal.TEN.pow(shift)));
            spread = spread.scaleByPowerOfTen(shift);
        }

        /** '七八亿' and '两三倍' are one or the other; '二三' alone is 23. */
        private boolean isMultipliedOrCounted() {
            return switch (cursor.kind()) {
                case MYRIAD, ZHAO, UNIT, CLASSIFIER, MEASURE_WORD, MAGNITUDE -> true;
                default -> false;
            };
        }

        private void point() {
            boolean decimalsFollow = cursor.kind(1) == TokenKind.DIGIT || cursor.kind(1) == TokenKind.NUMBER;
            if (!cursor.is(TokenKind.POINT) || !decimalsFollow || openness != Openness.CLOSED) {
                return;
            }
            cursor.take();
            BigDecimal fraction;
            if (cursor.is(TokenKind.NUMBER)) {
                QuantityToken token = cursor.take();
                if (token.number().scale() != 0) {
                    throw cursor.refused("the number has two decimal points");
                }
                fraction = token.number().movePointLeft(token.end() - token.start());
            } else {
                digits();
                fraction = run.movePointLeft(runLength);
            }
            value = value.add(fraction);
            decimals = true;
        }

        /** 多, 余, and 几 behind a number: up to the next step above it. */
        private void more() {
            boolean follows = cursor.is(TokenKind.MORE) || cursor.is(TokenKind.SEVERAL);
            if (!follows || openness != Openness.CLOSED || value.signum() == 0) {
                return;
            }
            cursor.take();
            spread = zeroInside && runLength == 0
                    ? BigDecimal.TEN
                    : places > 0
                            ? lastWrittenPlace(value)
                            : lastWrittenPlace(value).min(WIDEST_STEP);
            openness = Openness.ABOVE;
            shared = BigDecimal.ZERO;
        }
    }
}
