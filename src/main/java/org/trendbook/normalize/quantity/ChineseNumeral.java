package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.ProblemCode;
import org.trendbook.normalize.quantity.Numeral.Form;
import org.trendbook.normalize.quantity.Numeral.Openness;
import org.trendbook.normalize.quantity.Numeral.Scale;

/**
 * Reads a Chinese number, in characters, in digits, or mixed: 一千七百五十亿, 1亿7500万, 17.5百亿, 一点六万亿, 数千亿,
 * 1000多亿, 七八百. One instance reads one number.
 *
 * <p>A number is a row of {@linkplain ChineseSection sections}, each with its multipliers: 万 (10<sup>4</sup>), 亿
 * (10<sup>8</sup>), or several at once, as in 万亿 (10<sup>12</sup>). A last single character without 零 counts in the
 * place below the multiplier before it: 一万三 is 13000.
 */
final class ChineseNumeral {
    private static final int WAN = 4;
    private static final int YI = 8;

    private final QuantityCursor cursor;

    /** The sum of what stands before 亿 and above, and the power of the last of these multipliers. */
    private BigDecimal upper = BigDecimal.ZERO;

    private int upperPower = Integer.MAX_VALUE;
    /** What stands before 万 and may still be taken by an 亿, as in 十五万三千亿. */
    private BigDecimal lower = BigDecimal.ZERO;

    private boolean afterDigits;

    private ChineseNumeral(QuantityCursor cursor) {
        this.cursor = cursor;
    }

    static boolean startsAt(QuantityCursor cursor) {
        return switch (cursor.kind()) {
            case DIGIT, PLACE, MYRIAD, ZHAO -> true;
            case SEVERAL -> isMultiplier(cursor.kind(1)) || isOfBytes(cursor.copyAhead(1));
            case NUMBER ->
                isMultiplier(cursor.kind(1))
                        || cursor.kind(1) == TokenKind.MORE
                        || (cursor.kind(1) == TokenKind.SEVERAL && isMultiplier(cursor.kind(2)));
            default -> false;
        };
    }

    /** Whether 数TB or 几个TB is meant, of which there are one to ten as of 数亿. */
    private static boolean isOfBytes(QuantityCursor behind) {
        behind.takeIf(TokenKind.CLASSIFIER);
        return behind.peek().isMultipleOfBytes();
    }

    private static boolean isMultiplier(TokenKind kind) {
        return kind == TokenKind.PLACE || kind == TokenKind.MYRIAD || kind == TokenKind.ZHAO;
    }

    static Numeral read(QuantityCursor cursor) {
        return new ChineseNumeral(cursor).read();
    }

    private Numeral read() {
        ChineseSection first = ChineseSection.read(cursor, true);
        int power = multipliers();
        if (power == 0) {
            return oneSection(first, 0);
        }
        if (!first.isClosed() || !sectionFollows()) {
            return oneSection(first, power);
        }
        return severalSections(first, power);
    }

    /**
     * A number with at most one multiplier, which an amount before it may share.
     *
     * @param power of ten of the multiplier; zero when there is none
     */
    private Numeral oneSection(ChineseSection section, int power) {
        boolean implied = section.isEmpty();
        BigDecimal coefficient = implied ? BigDecimal.ONE : section.value();
        BigDecimal spread = section.spread();
        Openness openness = section.openness();
        boolean multiplied = power > 0;
        int wholePower = power;
        if (multiplied && openness == Openness.CLOSED && cursor.is(TokenKind.MORE)) {
            cursor.take();
            spread = ChineseSection.lastWrittenPlace(coefficient).min(BigDecimal.ONE);
            openness = Openness.ABOVE;
            wholePower += yiBehindWan(power);
        }
        if (section.isSeveral() && !multiplied && !isOfBytes(cursor.copyAhead(0))) {
            throw cursor.unexpected("百, 千, 万 or 亿");
        }
        BigDecimal multiplier = BigDecimal.ONE.scaleByPowerOfTen(wholePower);
        BigDecimal value = coefficient.multiply(multiplier);
        boolean bare =
                !section.hasDigit() && openness == Openness.CLOSED && value.compareTo(BigDecimal.valueOf(100)) >= 0;
        return new Numeral(
                value,
                spread.multiply(multiplier),
                openness,
                bare ? Form.BARE_MULTIPLIER : section.digits() > 0 ? Form.DIGITS : Form.CHINESE,
                multiplier,
                section.shared(),
                multiplied ? Scale.SCALED : section.placed() ? Scale.PLACED : Scale.PLAIN,
                "");
    }

    /** The 亿 of '1万多亿', where 多 stands inside 万亿; zero when there is none. */
    private int yiBehindWan(int power) {
        boolean follows =
                power == WAN && cursor.is(TokenKind.MYRIAD) && cursor.peek().small() == YI;
        return follows ? cursor.take().small() : 0;
    }

    private boolean sectionFollows() {
        boolean countsSizes = cursor.kind(1) == TokenKind.KINDS;
        return switch (cursor.kind()) {
            case DIGIT, PLACE, POINT -> !countsSizes;
            case NUMBER -> !countsSizes && (cursor.isGlued() || isMultiplier(cursor.kind(1)));
            default -> false;
        };
    }

    private Numeral severalSections(ChineseSection first, int firstPower) {
        if (first.value().scale() > 0) {
            throw cursor.refused(
                    "more digits follow the multiplier of " + first.value().toPlainString());
        }
        close(first, firstPower);
        afterDigits = first.digits() > 0;
        int lastPower = firstPower;
        ChineseSection section = ChineseSection.read(cursor, false);
        int power = multipliers();
        while (power > 0) {
            if (section.isEmpty() || section.value().scale() > 0 || !fits(section, power, lastPower)) {
                throw doesNotDescend();
            }
            close(section, power);
            lastPower = power;
            if (!section.isClosed() || !sectionFollows()) {
                return sum(BigDecimal.ZERO, section.spread().scaleByPowerOfTen(power), section.openness());
            }
            section = ChineseSection.read(cursor, false);
            power = multipliers();
        }
        if (section.isEmpty()) {
            throw cursor.unexpected("a digit");
        }
        if (!fits(section, 0, lastPower)) {
            throw doesNotDescend();
        }
        return sum(rest(section, lastPower), section.spread(), section.openness());
    }

    /** Whether a section with its multiplier stays below the multiplier before it, or may be taken together with it. */
    private static boolean fits(ChineseSection section, int power, int lastPower) {
        int shift = power < lastPower ? power : 0;
        return section.value().scaleByPowerOfTen(shift).compareTo(BigDecimal.ONE.scaleByPowerOfTen(lastPower)) < 0;
    }

    private Unreadable doesNotDescend() {
        return cursor.refused("the multipliers of the number do not descend");
    }

    private void close(ChineseSection section, int power) {
        BigDecimal value = section.isEmpty() ? BigDecimal.ONE : section.value();
        boolean digitsLackPlace = section.digits() > 0 && section.digits() != WAN;
        boolean doubtful = (section.isLoneDigit() || section.isRow() || digitsLackPlace) && !section.afterZero();
        if (power >= YI && lower.signum() > 0 && doubtful) {
            throw cursor.refused("it is unclear which place the last digit before 亿 has");
        }
        if (power >= YI && power < upperPower) {
            upper = plus(upper, plus(lower, value).scaleByPowerOfTen(power));
            upperPower = power;
            lower = BigDecimal.ZERO;
        } else if (power == WAN && lower.signum() == 0) {
            lower = value.scaleByPowerOfTen(WAN);
        } else {
            throw doesNotDescend();
        }
    }

    /** The section behind the last multiplier. */
    private BigDecimal rest(ChineseSection section, int lastPower) {
        if (section.isLoneDigit() && !section.afterZero()) {
            if (afterDigits) {
                throw cursor.refused("it is unclear which place the character behind the number has");
            }
            return section.value().multiply(BigDecimal.TEN.pow(lastPower - 1));
        }
        boolean lackingWan = section.isRow() || (lastPower > WAN && section.places() == 1);
        if (section.digits() == 0 && !section.afterZero() && lackingWan) {
            throw cursor.refused(
                    "the end of the number may count ones or lack its 万, as 一亿五千 may be 一亿五千万 or" + " 一亿零五千");
        }
        boolean complete = section.digits() == lastPower || section.afterZero();
        if (section.digits() > 0 && (!complete || section.value().scale() != 0)) {
            throw cursor.refused("the digits " + section.value().toPlainString() + " at the end of the number lack a"
                    + " unit, and it is unclear which");
        }
        return section.value();
    }

    private Numeral sum(BigDecimal rest, BigDecimal spread, Openness openness) {
        return new Numeral(
                plus(plus(upper, lower), rest),
                spread,
                openness,
                Form.CHINESE,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Scale.SCALED,
                "");
    }

    /** The power of ten of the 万, 亿 and 兆 that stand here side by side; zero when none does. */
    private int multipliers() {
        int power = 0;
        while (cursor.is(TokenKind.MYRIAD) || cursor.is(TokenKind.ZHAO)) {
            int next = cursor.is(TokenKind.ZHAO) ? zhao() : cursor.peek().small();
            boolean goesOn = power == 0 || (power == WAN && next != 12);
            if (!goesOn) {
                throw cursor.unexpected("the end of the number");
            }
            cursor.take();
            power += next;
        }
        return power;
    }

    /**
     * A smaller 亿 behind it makes 兆 a trillion, and so do characters of Taiwan or Japan. Those of the mainland do not make it a
     * million: they may be of a text converted from the former.
     */
    private int zhao() {
        int ahead = 1;
        while (cursor.kind(ahead) == TokenKind.DIGIT
                || cursor.kind(ahead) == TokenKind.NUMBER
                || cursor.kind(ahead) == TokenKind.PLACE) {
            ahead++;
        }
        if (ahead > 1
                && cursor.kind(ahead) == TokenKind.MYRIAD
                && cursor.peek(ahead).small() == YI) {
            return 12;
        }
        if (cursor.text().isTraditional()) {
            return 12;
        }
        throw new Unreadable(
                ProblemCode.AMBIGUOUS_UNIT,
                "兆 is a million on the mainland and a trillion in Taiwan and Japan, and nothing here decides",
                "write 百万 or 万亿 instead of 兆");
    }

    /** Leaves a zero out, so that the scale keeps telling the last written digit. */
    private static BigDecimal plus(BigDecimal a, BigDecimal b) {
        if (a.signum() == 0) {
            return b;
        }
        return b.signum() == 0 ? a : a.add(b);
    }
}
