package org.trendbook.report.chart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.trendbook.report.ChineseSpacing;

/**
 * A text as the letters that are drawn for it.
 *
 * <p>The typeface is Chinese: it lacks most raised figures, and its quotation marks, dots and many signs stand in a
 * full-width square, which tears English apart. So
 *
 * <ul>
 *   <li>raised and lowered figures are drawn from the ordinary ones, all of them alike;
 *   <li>quotation marks, ellipses and middle dots are narrow in a text without Chinese characters, signs such as × and ≥
 *       wherever no Chinese character stands beside them;
 *   <li>the gap between Chinese and other letters is that of {@link ChineseSpacing}, however a name is spelled;
 *   <li>thin and unbreakable spaces and hyphens are drawn as plain ones, ligatures and other variants by their letters;
 *   <li>for a character that the typeface lacks a stand-in is drawn: its letter without the accent, else 〓.
 * </ul>
 */
final class Spelling {
    private static final int STAND_IN = 0x3013;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";
    private static final String FIGURES = "0123456789+−=()n";
    /** Letters whose stroke or missing dot Unicode does not take for an accent, and the letters without it. */
    private static final String STROKED = "łŁđĐħĦŧŦøØı";

    private static final String UNSTROKED = "lLdDhHtToOi";
    private static final String PUNCTUATION = "“”‘’…·‥";

    private final List<Letter> letters;
    private final SortedSet<Integer> missing;

    private Spelling(List<Letter> letters, SortedSet<Integer> missing) {
        this.letters = List.copyOf(letters);
        this.missing = missing;
    }

    /** @param has whether the typeface holds a code point */
    static Spelling of(String text, IntPredicate has) {
        List<Letter> letters = new ArrayList<>();
        SortedSet<Integer> missing = new TreeSet<>();
        Normalizer.normalize(ChineseSpacing.of(text), Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> {
                    List<Letter> exact = exact(point, has);
                    if (exact.isEmpty() && !isInvisible(point)) {
                        missing.add(point);
                        letters.addAll(standIn(point, has));
                    }
                    letters.addAll(exact);
                });
        return new Spelling(narrowed(letters), missing);
    }

    List<Letter> letters() {
        return letters;
    }

    /** The code points for which a stand-in is drawn. */
    SortedSet<Integer> missing() {
        return missing;
    }

    static boolean isPunctuation(int point) {
        return PUNCTUATION.indexOf(point) >= 0;
    }

    static boolean isChinese(int point) {
        return Character.isIdeographic(point)
                || (point >= 0x3000 && point <= 0x30FF)
                || (point >= 0xFF01 && point <= 0xFF60);
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || (point >= 0xFE00 && point <= 0xFE0F);
    }

    private static List<Letter> exact(int point, IntPredicate has) {
        int raised = RAISED.indexOf(point);
        int lowered = LOWERED.indexOf(point);
        if (raised >= 0) {
            return List.of(Letter.raised(FIGURES.charAt(raised)));
        }
        if (lowered >= 0) {
            return List.of(Letter.lowered(FIGURES.charAt(lowered)));
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return point == 0x3000 ? List.of(Letter.plain(point)) : List.of(Letter.plain(' '));
        }
        if (has.test(point)) {
            return List.of(Letter.plain(point));
        }
        return shown(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC), has);
    }

    private static List<Letter> standIn(int point, IntPredicate has) {
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            return List.of();
        }
        int stroked = STROKED.indexOf(point);
        String base = stroked >= 0
                ? UNSTROKED.substring(stroked, stroked + 1)
                : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        List<Letter> letters = shown(base, has);
        return letters.isEmpty() ? List.of(Letter.plain(STAND_IN)) : letters;
    }

    private static List<Letter> shown(String text, IntPredicate has) {
        return text.codePoints().allMatch(has)
                ? text.codePoints().mapToObj(Letter::plain).toList()
                : List.of();
    }

    private static List<Letter> narrowed(List<Letter> letters) {
        boolean chinese =
                letters.stream().anyMatch(letter -> isChinese(letter.codePoint()) && letter.codePoint() != STAND_IN);
        List<Letter> narrowed = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            boolean wide = isPunctuation(letter.codePoint())
                    ? chinese
                    : isChinese(letter.codePoint()) || besideChinese(letters, i);
            narrowed.add(wide ? letter : letter.narrowed());
        }
        return narrowed;
    }

    private static boolean besideChinese(List<Letter> letters, int at) {
        return (at > 0 && isChinese(letters.get(at - 1).codePoint()))
                || (at + 1 < letters.size() && isChinese(letters.get(at + 1).codePoint()));
    }
}
