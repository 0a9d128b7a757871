package org.trendbook.normalize.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trendbook.model.Reading;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.text.FoldedText;

/**
 * What infoboxes say behind a date: how long ago it was when the page was read, and the date once more, as in 'November
 * 30, 2022; 2 years ago (2022-11-30)'. The first is none of the date, the second has to agree with it.
 */
final class RestatedDate {
    private static final String SPACE = "[\\s\\u00A0\\u200B]*";
    private static final String AGE =
            "\\d{1,3}" + SPACE + "(?:(?:years?|months?|days?)" + SPACE + "ago|(?:年|个月|個月|天)前)";
    /** Only behind a date with its year: of 'March 14; 2 years ago' the age would tell the year. */
    private static final Pattern AGED = Pattern.compile(
            "(?<=\\d{4}|\\d{4}.{1,10})" + SPACE + "(?:[;,]" + SPACE + AGE + "|\\(" + AGE + "\\))" + SPACE + "(?=$|\\()",
            Pattern.CASE_INSENSITIVE);

    /** Behind anything else stands no age. */
    private static final String LAST_SIGNS = "oOｏＯ前)）";

    private static final Pattern TWICE = Pattern.compile("([^()（）]+)[(（]([^()（）]+)[)）]");

    private RestatedDate() {}

    /** The text without how long ago its date was. */
    static String withoutAge(String text) {
        if (!endsWithOneOf(LAST_SIGNS, text)) {
            return text;
        }
        Matcher aged = AGED.matcher(new FoldedText(text).narrow(0, text.length()));
        return aged.find() ? text.substring(0, aged.start()) + text.substring(aged.end()) : text;
    }

    /** The date of a text that says one date in two spellings; none of any other text. */
    static Optional<Reading<ReleaseDate>> read(String text, DateContext context) {
        if (!endsWithOneOf(")）", text)) {
            return Optional.empty();
        }
        Matcher twice = TWICE.matcher(text);
        if (!twice.matches()) {
            return Optional.empty();
        }
        Reading<ReleaseDate> first = DateReader.read(twice.group(1), context);
        Reading<ReleaseDate> again = DateReader.read(twice.group(2), context);
        return first.value().isPresent() && first.value().equals(again.value()) ? Optional.of(first) : Optional.empty();
    }

    private static boolean endsWithOneOf(String signs, String text) {
        return !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
