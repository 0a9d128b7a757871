package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import org.trendbook.model.ProblemCode;
import org.trendbook.normalize.text.FoldedText;

/**
 * Arabic digits as they are written: grouped by commas, apostrophes, underscores or spaces of any kind in threes, with
 * decimals, with an exponent. '1,750' and '1 750' are one number; '1,75' is none.
 *
 * @param value with the scale of the last written digit
 * @param end the place behind it
 */
record ArabicNumber(BigDecimal value, int end) {
    /** No amount needs more; a longer exponent would only cost time. */
    static final int LARGEST_EXPONENT = 99;

    /** Besides the comma the apostrophes of Switzerland and the underscore of programs. */
    private static final String SIGNS_OF_GROUPS = ",'\u2019_";

    private static final int MOST_DIGITS = 60;
    private static final int DIGITS_OF_A_LONG = 18;

    /** Reads the number that begins at an index, where a digit or a decimal point stands. */
    static ArabicNumber at(FoldedText text, int start) {
        int end = digits(text, start);
        boolean grouped = false;
        if (end - start >= 1 && end - start <= 3) {
            int group = end;
            while ((group = nextGroup(text, group, start)) > 0) {
                end = group;
                grouped = true;
            }
            if (grouped && text.at(start) == '0') {
                throw unreadable(text, start, end, "begins with a zero, so that its comma or space may mark decimals");
            }
        }
        int pointAt = end;
        if (text.at(end) == '.' && text.digitAt(end + 1)) {
            end = digits(text, end + 1);
            if (text.at(end) == '.' && text.digitAt(end + 1)) {
                throw unreadable(text, start, digits(text, end + 1), "has two decimal points");
            }
        }
        BigDecimal mantissa = decimal(text, start, pointAt, end);
        int exponentAt = exponent(text, end);
        if (exponentAt == end || grouped) {
            return new ArabicNumber(mantissa, end);
        }
        return new ArabicNumber(mantissa.scaleByPowerOfTen(exponentOf(text, start, end, exponentAt)), exponentAt);
    }

    private static int digits(FoldedText text, int from) {
        int end = from;
        while (text.digitAt(end)) {
            end++;
        }
        return end;
    }

    /** The end of a group of exactly three digits behind a sign or spaces, or −1; all groups use one separator. */
    private static int nextGroup(FoldedText text, int from, int start) {
        int digits = from;
        char separator = text.at(from);
        if (SIGNS_OF_GROUPS.indexOf(separator) >= 0) {
            digits++;
        } else {
            while (text.at(digits) == ' ') {
                digits++;
            }
        }
        boolean separated = digits > from && digits(text, digits) == digits + 3;
        return separated && separator == firstSeparator(text, start) ? digits + 3 : -1;
    }

    private static char firstSeparator(FoldedText text, int start) {
        return text.at(digits(text, start));
    }

    private static BigDecimal decimal(FoldedText text, int start, int pointAt, int end) {
        long small = 0;
        int count = 0;
        for (int i = start; i < end; i++) {
            if (text.digitAt(i)) {
                small = 10 * small + (text.at(i) - '0');
                count++;
            }
        }
        int scale = Math.max(0, end - pointAt - 1);
        if (count <= DIGITS_OF_A_LONG) {
            return BigDecimal.valueOf(small, scale);
        }
        if (count > MOST_DIGITS) {
            throw unreadable(text, start, end, "has more than " + MOST_DIGITS + " digits");
        }
        StringBuilder plain = new StringBuilder(count + 1);
        for (int i = start; i < end; i++) {
            if (text.digitAt(i) || i == pointAt) {
                plain.append(text.at(i));
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** The end of an exponent that begins at an index, or the index itself. */
    private static int exponent(FoldedText text, int at) {
        if (text.at(at) != 'e') {
            return at;
        }
        char sign = text.at(at + 1);
        int digits = sign == '+' || sign == '-' ? at + 2 : at + 1;
        int end = digits(text, digits);
        return end == digits ? at : end;
    }

    private static int exponentOf(FoldedText text, int start, int at, int end) {
        int value = 0;
        for (int i = at + 1; i < end; i++) {
            if (text.digitAt(i)) {
                value = Math.min(10 * value + (text.at(i) - '0'), LARGEST_EXPONENT + 1);
            }
        }
        if (value > LARGEST_EXPONENT) {
            throw unreadable(text, start, end, "has an exponent beyond " + LARGEST_EXPONENT);
        }
        return text.at(at + 1) == '-' ? -value : value;
    }

    private static Unreadable unreadable(FoldedText text, int start, int end, String fault) {
        String shown = Excerpt.of(text.raw(start, end));
        return new Unreadable(
                ProblemCode.REFUSED_QUANTITY,
                "the number " + shown + " " + fault,
                "write one number with a point for its decimals, such as 1750 or 1.75");
    }
}
