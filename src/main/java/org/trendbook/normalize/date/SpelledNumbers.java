package org.trendbook.normalize.date;

import static org.trendbook.normalize.date.DateToken.Kind.*;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.normalize.date.DateToken.Kind;
import org.trendbook.normalize.date.DateToken.Style;

/**
 * Turns English number words into number tokens: 'twenty-first', 'nineteen ninety nine', 'two thousand and twenty'. Other
 * tokens pass unchanged.
 */
final class SpelledNumbers {
    private final List<DateToken> tokens;
    private final List<DateToken> numbered = new ArrayList<>();
    private int at;

    private SpelledNumbers(List<DateToken> tokens) {
        this.tokens = tokens;
    }

    static List<DateToken> numbered(List<DateToken> tokens) {
        for (DateToken token : tokens) {
            if (isNumberWord(token) || token.is(ORDINAL)) {
                return new SpelledNumbers(tokens).run();
            }
        }
        return tokens;
    }

    private List<DateToken> run() {
        while (at < tokens.size()) {
            DateToken token = tokens.get(at);
            if (token.is(CARDINAL) || token.is(TENS) || token.is(ORDINAL)) {
                numbered.add(number());
            } else {
                numbered.add(token);
                at++;
            }
        }
        return List.copyOf(numbered);
    }

    private DateToken number() {
        DateToken first = tokens.get(at);
        int value = belowHundred();
        if (token(at - 1).is(ORDINAL)) {
            return token(first, value, Style.ORDINAL);
        }
        if (token(at).is(THOUSAND) || token(at).is(HUNDRED)) {
            value = value * token(at).value();
            at++;
            return token(first, value + rest(), Style.ARABIC);
        }
        boolean century = value == 19 || value == 20;
        boolean pair = century
                && (token(at).is(TENS) || (token(at).is(CARDINAL) && token(at).value() >= 10));
        return token(first, pair ? value * 100 + belowHundred() : value, Style.ARABIC);
    }

    /** What follows thousand or hundred: 'and twenty'; 'and' is taken only with a number behind it. */
    private int rest() {
        int number = token(at).is(AND) ? at + 1 : at;
        if (!token(number).is(CARDINAL) && !token(number).is(TENS)) {
            return 0;
        }
        at = number;
        return belowHundred();
    }

    private int belowHundred() {
        DateToken first = tokens.get(at++);
        if (!first.is(TENS)) {
            return first.value();
        }
        int unit = token(at).is(DASH) ? at + 1 : at;
        boolean follows = (token(unit).is(CARDINAL) || token(unit).is(ORDINAL))
                && token(unit).value() < 10;
        if (!follows) {
            return first.value();
        }
        at = unit + 1;
        return first.value() + token(unit).value();
    }

    private static boolean isNumberWord(DateToken token) {
        Kind kind = token.kind();
        return kind == CARDINAL || kind == TENS;
    }

    private DateToken token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : DateToken.NONE;
    }

    private static DateToken token(DateToken first, int value, Style style) {
        int digits = value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4;
        return new DateToken(NUMBER, value, digits, style, first.adjacent());
    }
}
