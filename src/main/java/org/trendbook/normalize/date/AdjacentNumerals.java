package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateToken.Kind.*;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.normalize.date.DateToken.Style;

/**
 * Chinese names neighbors by their numerals alone: 二三季度 is the second to the third quarter, 三四月 March to April. They
 * become the two ends of a range. 一二月 stays one number, for it may also be the twelfth month, digit by digit.
 */
final class AdjacentNumerals {
    private AdjacentNumerals() {}

    static List<DateToken> spread(List<DateToken> tokens) {
        List<DateToken> spread = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            DateToken unit = i + 1 < tokens.size() ? tokens.get(i + 1) : DateToken.NONE;
            boolean neighbors = isAscending(tokens.get(i))
                    && (unit.is(QUARTER_UNIT)
                            || (unit.is(MONTH_UNIT) && tokens.get(i).value() > 12));
            if (neighbors) {
                addEnds(tokens.get(i), spread);
            } else {
                spread.add(tokens.get(i));
            }
        }
        return List.copyOf(spread);
    }

    /** Whether it is written digit by digit, and each digit follows the one before. */
    private static boolean isAscending(DateToken number) {
        if (number.style() != Style.POSITIONAL || number.value() < 10) {
            return false;
        }
        String digits = Integer.toString(number.value());
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(i - 1) + 1) {
                return false;
            }
        }
        return digits.length() == number.digits();
    }

    private static void addEnds(DateToken numerals, List<DateToken> spread) {
        int first = Integer.toString(numerals.value()).charAt(0) - '0';
        spread.add(new DateToken(NUMBER, first, 1, Style.SPOKEN, numerals.adjacent()));
        spread.add(new DateToken(UNTIL, 0, 0, Style.NO_NUMBER, true));
        spread.add(new DateToken(NUMBER, numerals.value() % 10, 1, Style.SPOKEN, true));
    }
}
