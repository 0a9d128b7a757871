package org.trendbook.crosscheck.grounding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without the differences that do not matter when words are looked up: full and half width are one, so are
 * upper and lower case, and all space is gone. It knows where space was, so that '12' is not found in '1 2'.
 */
final class FoldedText {
    private static final String NUMERALS = "零〇一二三四五六七八九十百千万亿两几数半";
    private static final String MULTIPLIERS = "十百千万亿";

    /** With it an amount is a bound: '千亿及以上' does not say 千亿. */
    private static final Pattern BOUND =
            Pattern.compile("及?以[上下内]|or(?:more|above|less|fewer|below)|and(?:more|above|below)");

    private final String folded;
    private final boolean[] afterSpace;

    private FoldedText(String folded, boolean[] afterSpace) {
        this.folded = folded;
        this.afterSpace = afterSpace;
    }

    static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean[] afterSpace = new boolean[text.length() * 2 + 16];
        boolean space = true;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF) {
                space = true;
                continue;
            }
            String plain = plain(point);
            if (folded.length() + plain.length() > afterSpace.length) {
                afterSpace = java.util.Arrays.copyOf(afterSpace, afterSpace.length * 2 + plain.length());
            }
            afterSpace[folded.length()] = space;
            folded.append(plain);
            space = false;
        }
        return new FoldedText(folded.toString(), afterSpace);
    }

    private static String plain(int point) {
        if (point < 128) {
            return Character.toString(Character.toLowerCase(point));
        }
        return switch (point) {
            case '–', '—', '−', '‐', '‑' -> "-";
            // Folded to a comma it would look like the separator of thousands: 'ERNIE1.0，2019年'.
            case '，' -> "，";
            default ->
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "");
        };
    }

    /** A phrase to be looked up, folded likewise. */
    static String fold(String phrase) {
        return of(phrase).folded;
    }

    String folded() {
        return folded;
    }

    int length() {
        return folded.length();
    }

    char at(int index) {
        return folded.charAt(index);
    }

    /** Whether there was space before the character. */
    boolean isAfterSpace(int index) {
        return afterSpace[index];
    }

    /**
     * Whether what stands from {@code start} to before {@code end} is whole: not the tail or head of a longer number,
     * word or date ('75亿' in '1750亿', '万亿' in '1.6 万亿', '2021年4月' in '2021年4月7日', '千亿' in '千亿及以上').
     */
    boolean isWhole(int start, int end) {
        return isWholeBefore(start) && isWholeAfter(start, end) && !joinsNumbers(start, end);
    }

    /** Whether space keeps two numbers apart within: '63亿' is not in 'M6 3亿'. Digits in threes may be one number. */
    private boolean joinsNumbers(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean apart = afterSpace[i] && isDigit(folded.charAt(i)) && isDigit(folded.charAt(i - 1));
            if (apart && !isPoint(',', i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWholeBefore(int start) {
        if (start == 0) {
            return true;
        }
        char first = folded.charAt(start);
        char before = folded.charAt(start - 1);
        if (isNumeral(first)) {
            return !isNumeral(before) && !(isDigit(before) && isNumberBefore(start));
        }
        if (afterSpace[start]) {
            return true;
        }
        if (first == '.') {
            return !isDigit(before);
        }
        if (isDigit(first)) {
            boolean inNumber = isPoint(before, start) && start > 1 && isDigit(folded.charAt(start - 2));
            return !isDigit(before) && !inNumber;
        }
        return !isLetter(first) || !(isLetter(before) || isDigit(before));
    }

    private boolean isWholeAfter(int start, int end) {
        if (end == folded.length()) {
            return true;
        }
        char last = folded.charAt(end - 1);
        char after = folded.charAt(end);
        boolean amount = isNumeral(folded.charAt(start)) || isDigit(folded.charAt(start));
        if (amount && (isNumeral(last) || isDigit(last)) && MULTIPLIERS.indexOf(after) >= 0) {
            return false;
        }
        if (amount && BOUND.matcher(folded).region(end, folded.length()).lookingAt()) {
            return false;
        }
        if (last == '年' || last == '月') {
            return !continuesDate(end, last == '年' ? "月" : "日号");
        }
        if (afterSpace[end]) {
            return true;
        }
        if (isDigit(last)) {
            boolean inNumber = isPoint(after, end + 1)
                    && end + 1 < folded.length()
                    && !afterSpace[end + 1]
                    && isDigit(folded.charAt(end + 1));
            return !isDigit(after) && !isLetter(after) && !inNumber;
        }
        return !isLetter(last) || !(isLetter(after) || isDigit(after));
    }

    /** Whether the digits before belong to a number, and not to a name that ends in them: '1.6 万亿', but 'M6 百亿'. */
    private boolean isNumberBefore(int end) {
        int at = end - 1;
        while (at >= 0 && (isDigit(folded.charAt(at)) || folded.charAt(at) == '.') && !afterSpace[at]) {
            at--;
        }
        if (at >= 0 && afterSpace[at] && isDigit(folded.charAt(at))) {
            return true;
        }
        boolean name = at >= 0 && !afterSpace[at + 1] && (isLetter(folded.charAt(at)) || folded.charAt(at) == '-');
        return !name;
    }

    /** Whether a mark may stand inside a number that goes on with the digits from {@code next}: a comma only before three. */
    private boolean isPoint(char mark, int next) {
        int digits = 0;
        while (next + digits < folded.length() && digits < 4 && isDigit(folded.charAt(next + digits))) {
            digits++;
        }
        return mark == '.' || (mark == ',' && digits == 3);
    }

    /** Whether one or two digits follow and then one of the units: the date goes on. */
    private boolean continuesDate(int end, String units) {
        int at = end;
        while (at < folded.length() && at < end + 2 && isDigit(folded.charAt(at))) {
            at++;
        }
        return at > end && at < folded.length() && units.indexOf(folded.charAt(at)) >= 0;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isNumeral(char character) {
        return NUMERALS.indexOf(character) >= 0;
    }
}
