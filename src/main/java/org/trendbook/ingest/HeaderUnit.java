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

    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?"
            + "(?:[eE][+-]?\\d+|\\s*[×x*]\\s*10(?:\\^[+-]?\\d+|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?";
    private static final String NUMERAL = "[〇零一二两三四五六七八九十百千]+(?:点[〇零一二三四五六七八九]+)?";
    /** Not a part of a name such as A100 or GPT-3, nor followed by letters or a share sign. */
    private static final Pattern BARE_NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}.,])(?<!\\p{L}-)" + NUMBER
            + "(?![\\d.,]*\\d)(?!\\s*[\\p{L}%‰°])" + "|(?<!\\p{L})" + NUMERAL + "(?!\\s*\\p{L})");

    /** The cell with the unit joined to its bare numbers. */
    String joinTo(String cell) {
        if (equals(NONE)) {
            return cell;
        }
        return BARE_NUMBER
                .matcher(cell)
                .replaceAll(number -> Matcher.quoteReplacement(reads.replace("#", number.group())));
    }
}
