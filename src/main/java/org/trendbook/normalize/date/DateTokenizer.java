package org.trendbook.normalize.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.normalize.date.DateToken.Kind;
import org.trendbook.normalize.date.DateToken.Style;
import org.trendbook.normalize.text.FoldedText;

/** Cuts a date's text into tokens in one pass. Width, case and traditional forms are folded character by character. */
final class DateTokenizer {
    private static final String NUMERALS = "〇一二三四五六七八九";
    /** The longest number that any date holds: a fraction of a second. */
    private static final int MOST_DIGITS = 9;

    private final String raw;
    private final StringBuilder text;
    private final List<DateToken> tokens = new ArrayList<>();
    private int at;

    private DateTokenizer(String raw) {
        this.raw = raw;
        this.text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            text.append(fold(raw.charAt(i)));
        }
    }

    /**
     * What the text is made of.
     *
     * @param tokens in the order of the text
     * @param unknown the first piece that belongs to no date; empty when there is none
     */
    record Tokens(List<DateToken> tokens, String unknown) {}

    static Tokens of(String raw) {
        return new DateTokenizer(raw).run();
    }

    private Tokens run() {
        boolean adjacent = false;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == ' ') {
                adjacent = false;
                at++;
                continue;
            }
            Optional<DateToken> token = next(next, adjacent);
            if (token.isEmpty()) {
                return new Tokens(List.of(), unknownPiece());
            }
            tokens.add(token.get());
            adjacent = true;
        }
        return new Tokens(List.copyOf(tokens), "");
    }

    private Optional<DateToken> next(char first, boolean adjacent) {
        if (isDigit(first)) {
            return arabic(adjacent);
        }
        if (isLetter(first)) {
            return latin(adjacent);
        }
        Kind sign = sign(first);
        if (sign != Kind.NONE) {
            return Optional.of(sign(sign, adjacent));
        }
        Optional<DateWords.DateWord> word = DateWords.han(text, at);
        if (word.isPresent()) {
            at += word.get().text().length();
            return Optional.of(new DateToken(word.get().kind(), word.get().value(), 0, Style.NO_NUMBER, adjacent));
        }
        return chinese(adjacent);
    }

    private Optional<DateToken> arabic(boolean adjacent) {
        int start = at;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            if (at - start == MOST_DIGITS) {
                at = start;
                return Optional.empty();
            }
            value = value * 10 + (text.charAt(at) - '0');
            at++;
        }
        int digits = at - start;
        Style style = skipOrdinalEnding(value) ? Style.ORDINAL : Style.ARABIC;
        return Optional.of(new DateToken(Kind.NUMBER, value, digits, style, adjacent));
    }

    private boolean skipOrdinalEnding(int value) {
        if (at + 2 > text.length() || (at + 2 < text.length() && isLetter(text.charAt(at + 2)))) {
            return false;
        }
        String ending = text.substring(at, at + 2);
        boolean teen = value / 10 % 10 == 1;
        String wanted = switch (teen ? 0 : value % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        if (!ending.equals(wanted)) {
            return false;
        }
        at += 2;
        return true;
    }

    private Optional<DateToken> latin(boolean adjacent) {
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        Optional<DateToken> token = DateWords.latin(text.substring(start, at))
                .map(word -> new DateToken(word.kind(), word.value(), 0, Style.NO_NUMBER, adjacent));
        if (token.isEmpty()) {
            at = start;
        }
        return token;
    }

    private DateToken sign(Kind kind, boolean adjacent) {
        int start = at++;
        while (kind == Kind.DASH && at < text.length() && sign(text.charAt(at)) == Kind.DASH) {
            at++;
        }
        Kind drawnOut = at - start > 1 ? Kind.RANGE_SIGN : kind;
        return new DateToken(drawnOut, text.charAt(start), 0, Style.NO_NUMBER, adjacent);
    }

    /** 二〇二三 digit by digit, 二千零二十三 or 二十三 as spoken. */
    private Optional<DateToken> chinese(boolean adjacent) {
        if (at + 1 < text.length() && text.charAt(at + 1) == '千') {
            return thousand(adjacent);
        }
        return belowHundred(adjacent);
    }

    /** 一千九百… is not said of years, so that only what 零 or nothing follows is read: 二千年, 二千零二十三. */
    private Optional<DateToken> thousand(boolean adjacent) {
        int start = at;
        int value = 1000 * NUMERALS.indexOf(text.charAt(at));
        at += 2;
        boolean zero = at < text.length() && text.charAt(at) == '〇';
        if (zero) {
            at++;
            Optional<DateToken> rest = belowHundred(true);
            value += rest.map(DateToken::value).orElse(0);
            if (rest.isEmpty() || rest.get().style() != Style.SPOKEN) {
                at = start;
                return Optional.empty();
            }
        }
        if (value < 1000) {
            at = start;
            return Optional.empty();
        }
        return Optional.of(new DateToken(Kind.NUMBER, value, 4, Style.SPOKEN, adjacent));
    }

    private Optional<DateToken> belowHundred(boolean adjacent) {
        int start = at;
        int tens = -1;
        int value = 0;
        int end = at;
        while (end < text.length() && end - start < 5) {
            char next = text.charAt(end);
            int numeral = NUMERALS.indexOf(next);
            if (numeral >= 0) {
                value = value * 10 + numeral;
            } else if (next == '十' && tens < 0 && value < 10 && end - start < 2) {
                tens = end == start ? 1 : value;
                value = 0;
            } else {
                break;
            }
            end++;
        }
        int length = end - start;
        boolean followed = end < text.length() && (NUMERALS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '十');
        boolean wrong = length == 0 || followed || (tens >= 0 && (value > 9 || tens == 0)) || (tens < 0 && length > 4);
        if (wrong) {
            return Optional.empty();
        }
        at = end;
        int number = tens < 0 ? value : tens * 10 + value;
        int digits = tens < 0 ? length : 2;
        Style style = tens < 0 && length > 1 ? Style.POSITIONAL : Style.SPOKEN;
        return Optional.of(new DateToken(Kind.NUMBER, number, digits, style, adjacent));
    }

    /** The word at which cutting stopped, shortened, as the source spells it. */
    private String unknownPiece() {
        int end = at + 1;
        boolean latin = isLetter(text.charAt(at));
        boolean digit = isDigit(text.charAt(at));
        while (end < text.length()
                && end - at < 20
                && (latin ? isLetter(text.charAt(end)) : digit && isDigit(text.charAt(end)))) {
            end++;
        }
        if (Character.isHighSurrogate(raw.charAt(at)) && end < raw.length()) {
            end++;
        }
        return raw.substring(at, end);
    }

    private static Kind sign(char c) {
        return switch (c) {
            case ',' -> Kind.COMMA;
            case '.' -> Kind.DOT;
            case '/' -> Kind.SLASH;
            case ':' -> Kind.COLON;
            case '+' -> Kind.PLUS;
            case '(' -> Kind.OPEN;
            case ')' -> Kind.CLOSE;
            case '\'', '\u2018', '\u2019', '\u02BC', '\u2032' -> Kind.APOSTROPHE;
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u30FC' -> Kind.DASH;
            case '~', '\u223C', '\u301C' -> Kind.RANGE_SIGN;
            default -> Kind.NONE;
        };
    }

    private static char fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        if (c < 0x80) {
            return c == '\t' ? ' ' : Character.toLowerCase(c);
        }
        if (FoldedText.isSpace(c)) {
            return ' ';
        }
        if (c == '零' || c == '○') {
            return '〇';
        }
        if (c == '两' || c == '兩') {
            return '二';
        }
        return FoldedText.simplified(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
