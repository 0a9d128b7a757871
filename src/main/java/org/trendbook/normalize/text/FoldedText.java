package org.trendbook.normalize.text;

import java.util.Arrays;

/**
 * A text beside its folded form of the same length: full width, case, traditional characters and the many dashes,
 * spaces and tildes are folded to one spelling each. Superscripts stay what they are, and so does the full-width comma,
 * which separates entries and never groups digits.
 */
public final class FoldedText {

    private static final String TRADITIONAL =
            "億萬數參個張塊約餘幾過於頁詞對圖兩點負貳陸訓練語據總計達為單顆臺規級體書聞視頻實開標註濾並與間說無壓縮網種運擁專論電學樣條節時類聯區從隻組顯將資啟碼處設備華騰權記雙擴長傳預來輝偉號後這週禮內終國東當";
    private static final String SIMPLIFIED =
            "亿万数参个张块约余几过于页词对图两点负贰陆训练语据总计达为单颗台规级体书闻视频实开标注滤并与间说无压缩网种运拥专论电学样条节时类联区从只组显将资启码处设备华腾权记双扩长传预来辉伟号后这周礼内终国东当";
    private static final char[] FOLD_FROM;
    private static final char[] FOLD_TO;
    /** Also used in Japan or Taiwan, so they tell nothing. */
    private static final String OF_BOTH = "万与台只并于余几双来号后周礼内国当";

    static {
        if (TRADITIONAL.length() != SIMPLIFIED.length()) {
            throw new IllegalStateException("the two spellings of the characters do not pair up");
        }
        Integer[] order = new Integer[TRADITIONAL.length()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Character.compare(TRADITIONAL.charAt(a), TRADITIONAL.charAt(b)));
        FOLD_FROM = new char[order.length];
        FOLD_TO = new char[order.length];
        for (int i = 0; i < order.length; i++) {
            FOLD_FROM[i] = TRADITIONAL.charAt(order[i]);
            FOLD_TO[i] = SIMPLIFIED.charAt(order[i]);
        }
    }

    private final String raw;
    private final char[] folded;
    private final int length;

    /** @param raw any text, however long; its characters keep their places */
    public FoldedText(String raw) {
        this.raw = raw;
        this.length = raw.length();
        this.folded = new char[length];
        for (int i = 0; i < length; i++) {
            folded[i] = fold(raw.charAt(i));
        }
    }

    private static char fold(char c) {
        if (c < 0x80) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + ('a' - 'A'));
            }
            return c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return simplified(c);
        }
        if (c >= 0xFF01 && c <= 0xFF5E && c != '，') {
            return fold((char) (c - 0xFEE0));
        }
        return foldSign(c);
    }

    /** The simplified form of a traditional character that the grammars may meet; others as they are. */
    public static char simplified(char c) {
        int at = Arrays.binarySearch(FOLD_FROM, c);
        return at >= 0 ? FOLD_TO[at] : c;
    }

    private static char foldSign(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFE63' -> '-';
            case '\u02DC', '\u223C', '\u223D', '\u301C' -> '~';
            case '\u00B7', '\u2715', '\u2716', '\u2A2F', '\u22C5', '\u2219' -> '×';
            case '\u2044', '\u2215' -> '/';
            default -> isSpace(c) ? ' ' : c;
        };
    }

    /** Whether a character beyond ASCII is a space, or shows as nothing and leaves the order of its neighbours alone. */
    public static boolean isSpace(char c) {
        return switch (c) {
            case '\u200B', '\u200C', '\u200D', '\u200E', '\u2060', '\uFEFF' -> true;
            default -> Character.isSpaceChar(c);
        };
    }

    /** In characters, those of the text as written. */
    public int length() {
        return length;
    }

    /** The folded character; NUL behind the end. */
    public char at(int index) {
        return index < length ? folded[index] : '\0';
    }

    /** The character as written; NUL behind the end. */
    public char rawAt(int index) {
        return index < length ? raw.charAt(index) : '\0';
    }

    /** Part of the text in its folded form. */
    public String folded(int start, int end) {
        return new String(folded, start, end - start);
    }

    /** Part of the text as written. */
    public String raw(int start, int end) {
        return raw.substring(start, end);
    }

    /** A part of the text in half width, its case kept: where the case of a letter tells bits from bytes. */
    public String narrow(int start, int end) {
        StringBuilder narrow = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            narrow.append(narrow(raw.charAt(i)));
        }
        return narrow.toString();
    }

    /** A full-width form of an ASCII character in its half width; others as they are. */
    public static char narrow(char c) {
        return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    }

    /** Whether the index is at a letter of a to z. */
    public boolean letterAt(int index) {
        char c = at(index);
        return c >= 'a' && c <= 'z';
    }

    /** Whether the index is at a digit of 0 to 9, in any width. */
    public boolean digitAt(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    /** Whether a space of any kind stands in a part of the text. */
    public boolean hasSpace(int start, int end) {
        for (int i = start; i < end; i++) {
            if (folded[i] == ' ') {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is a Chinese one, 〇 included. */
    public static boolean isHan(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || c == '〇';
    }

    /** Whether characters tell that the text is of Taiwan, Hong Kong or Japan, and none that it is of the mainland. */
    public boolean isTraditional() {
        boolean traditional = false;
        boolean simplified = false;
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            boolean kana = c >= 0x3041 && c <= 0x30FA;
            if (kana || (folded[i] != c && isHan(c))) {
                traditional = true;
            } else if (SIMPLIFIED.indexOf(c) >= 0 && TRADITIONAL.indexOf(c) < 0 && OF_BOTH.indexOf(c) < 0) {
                simplified = true;
            }
        }
        return traditional && !simplified;
    }
}
