package org.trendbook.normalize;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trendbook.model.Absence;
import org.trendbook.model.Qualifier;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Absent;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.ReadingRule;
import org.trendbook.normalize.quantity.QuantityReader;
import org.trendbook.normalize.text.FoldedText;

/**
 * How long a growth took, where a claim gives a length instead of dates: 'every 3.4 months', '18个月', 'four years', '一年半'.
 * '20年' is none: it may be the year 2020.
 */
final class SpanLength {
    private static final Map<String, Double> YEARS =
            Map.of("decade", 10.0, "year", 1.0, "年", 1.0, "quarter", 0.25, "季", 0.25, "month", 1 / 12.0, "月", 1 / 12.0);

    private static final String NUMBER =
            "\\d{1,3}(?:\\.\\d{1,2})?|[a-z]+(?:[ -][a-z]+){0,4}|[一二两三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?";

    private static final Pattern LENGTH =
            Pattern.compile("(?:(?:in|over|within|every|每隔?|过去|最近)\\s?)?(?:the )?(?:last |past )?"
                    + "(?:(?<half>半(?=年))|(?<number>" + NUMBER + "))?"
                    + "\\s?-?个?(?<unit>decade|year|quarter|month|年|季(?=度)|月)(?:s|度)?(?<andHalf>半)?");

    private static final Pattern YEAR_OF_TWO_DIGITS = Pattern.compile(".*?(?<!\\d)\\d\\d年");
    private static final Pattern MONTH_BY_NUMBER = Pattern.compile(".*[^个]月");

    private SpanLength() {}

    /** The length in years, above zero; absent where the text is none, such as dates, or only bounds one. */
    static Reading<Double> years(String text) {
        return length(text)
                .<Reading<Double>>map(years -> new Read<>(years, ReadingRule.NUMBER_WITH_UNIT))
                .orElse(new Absent<>(Absence.EMPTY));
    }

    private static Optional<Double> length(String text) {
        String folded = new FoldedText(text).folded(0, text.length()).strip();
        Matcher length = LENGTH.matcher(folded);
        if (!length.matches()
                || YEAR_OF_TWO_DIGITS.matcher(folded).matches()
                || MONTH_BY_NUMBER.matcher(folded).matches()) {
            return Optional.empty();
        }
        double unit = YEARS.getOrDefault(length.group("unit"), 0.0);
        double half = length.group("half") != null || length.group("andHalf") != null ? unit / 2 : 0;
        String number = length.group("number");
        if (number == null) {
            // 'every month', 'the last year', 每年: one of it; 半年 is a half and no more.
            return Optional.of(length.group("half") != null ? half : unit + half);
        }
        return count(number).map(count -> count * unit + half).filter(years -> years > 0);
    }

    private static Optional<Double> count(String number) {
        if (number.equals("a") || number.equals("one")) {
            return Optional.of(1.0);
        }
        return QuantityReader.read(number, QuantityField.RATIO)
                .value()
                .filter(count -> count.qualifier() == Qualifier.EXACT)
                .flatMap(count -> count.value())
                .map(BigDecimal::doubleValue);
    }
}
