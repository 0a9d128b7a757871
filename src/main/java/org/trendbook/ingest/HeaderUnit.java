package org.trendbook.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit that stands in the header, as in {@code Size(B)}, and belongs to every bare number below it: '11' is then read
 * as '11B' and '7, 13' as '7B, 13B'. A number with a unit of its own stays as it is.
 *
 * @param reads how a bare number is read, with {@code #} in its place; {@code #} alone for no unit
 */
record HeaderUnit(String reads) {
    static final HeaderUnit NONE = new HeaderUnit("#");

    /** What is longer is prose. */
    private static final int LONGEST_QUANTITY = 10_000;

    /** Also in full width, as Chinese and Japanese input methods write them. */
    private static final String DIGITS = "[0-9０-９]++";

    /**
     * What commas mean inside a number is not decided here. Its parts never give back what they took, so a hostile cell
     * takes no longer than any other of its length.
     */
    private static final String NUMBER = DIGITS + "(?:," + DIGITS + ")*+(?:[.．]" + DIGITS + ")?+"
            + "(?:[eE][+-]?\\d++|\\s*+[×x*]\\s*+10(?:\\^[+-]?\\d++|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]++))?+";

    private static final String NUMERAL = "[〇零一二两三四五六七八九十百千]++(?:点[〇零一二三四五六七八九]++)?+";
    /** With the unit joined to it no word is read; without, 'seven' would be seven. */
    private static final String WORD =
            "(?i:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Alpha}{3,5}teen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|half|quarter)";

    /** Not part of a name such as A100 or GPT-3, except for the second number of 8x7; nor before letters or a share sign. */
    private static final String NOT_BEHIND =
            "(?<![\\p{N}.,])(?<![\\p{L}&&[^\\p{IsHan}xX]])(?<!(?:^|\\D)[xX])(?<!\\p{L}-)";

    private static final String NOT_BEFORE = "(?![.,．]?[0-9０-９])(?!\\s*+[\\p{L}%％‰°])";
    private static final Pattern BARE_NUMBER =
            Pattern.compile(NOT_BEHIND + "(?:" + NUMBER + "|(?<!\\p{L})(?:" + NUMERAL + "|" + WORD + "))" + NOT_BEFORE);

    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万萬";
    /** '1.75万', 数千: what under 亿 may count single ones or hundreds of millions. */
    private static final Pattern LESSER_MULTIPLIER = Pattern.compile("(?<![数几" + NUMERALS + "])" + NOT_BEHIND + "(?:"
            + NUMBER + "\\s*+)?+[数几]?+[" + NUMERALS + "]++" + NOT_BEFORE);

    /** The cell with the unit joined to its bare numbers. */
    String joinTo(String cell) {
        if (equals(NONE) || cell.length() > LONGEST_QUANTITY) {
            return cell;
        }
        String joined = BARE_NUMBER
                .matcher(cell)
                .replaceAll(number -> Matcher.quoteReplacement(reads.replace("#", number.group())));
        return mayMultiply(cell) ? withUnitInParentheses(joined) : joined;
    }

    /** Whether a multiplier in the cell may be part of the header's, as 万 of 万亿. */
    private boolean mayMultiply(String cell) {
        boolean chinese = "十百千万亿".indexOf(reads.charAt(1)) >= 0;
        String complete = reads.startsWith("#万") && !reads.startsWith("#万亿") ? "万萬亿億" : "亿億";
        return chinese && cell.chars().noneMatch(character -> complete.indexOf(character) >= 0);
    }

    /** So written the two disagree, and the cell is refused with what it says and what its header says. */
    private String withUnitInParentheses(String cell) {
        String unit = reads.substring(1);
        return LESSER_MULTIPLIER
                .matcher(cell)
                .replaceAll(number -> Matcher.quoteReplacement(number.group() + "（" + unit + "）"));
    }
}
