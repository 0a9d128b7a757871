package org.trendbook.soak;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.trendbook.model.DatePrecision;

/** An interval of days and one of the ways in which sources spell it. */
record DateSpelling(String text, LocalDate from, LocalDate to, DatePrecision precision) {

    /** One spelling of a day for each precision, the narrowest first: each interval holds the one before. */
    static List<DateSpelling> widening(SplittableRandom random) {
        LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(100 * 365));
        YearMonth month = YearMonth.from(day);
        int quarter = (day.getMonthValue() - 1) / 3 + 1;
        int half = (day.getMonthValue() - 1) / 6 + 1;
        int year = day.getYear();
        return List.of(
                new DateSpelling(day(day, random), day, day, DatePrecision.DAY),
                new DateSpelling(month(month, random), month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH),
                new DateSpelling(
                        pick(random, "%1$d年第%3$s季度", "Q%2$d %1$d", "%1$d Q%2$d", "%1$dQ%2$d")
                                .formatted(year, quarter, "一二三四".substring(quarter - 1, quarter)),
                        LocalDate.of(year, 3 * quarter - 2, 1),
                        YearMonth.of(year, 3 * quarter).atEndOfMonth(),
                        DatePrecision.QUARTER),
                new DateSpelling(
                        pick(random, "%1$d年%3$s半年", "%1$d 年%3$s半年", "H%2$d %1$d", "%1$d H%2$d")
                                .formatted(year, half, half == 1 ? "上" : "下"),
                        LocalDate.of(year, 6 * half - 5, 1),
                        YearMonth.of(year, 6 * half).atEndOfMonth(),
                        DatePrecision.HALF),
                new DateSpelling(
                        pick(random, "%d", "%d年", "%d 年", "in %d").formatted(year),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        DatePrecision.YEAR));
    }

    private static String day(LocalDate day, SplittableRandom random) {
        String format = pick(
                random,
                "%1$04d-%2$02d-%3$02d",
                "%1$d/%2$d/%3$d",
                "%1$d.%2$d.%3$d",
                "%1$d年%2$d月%3$d日",
                "%1$d 年 %2$d 月 %3$d 日",
                "%4$s %3$d, %1$d",
                "%3$d %4$s %1$d",
                "%5$s %3$d, %1$d");
        return format.formatted(
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                name(day, TextStyle.FULL),
                name(day, TextStyle.SHORT));
    }

    private static String month(YearMonth month, SplittableRandom random) {
        return pick(random, "%1$04d-%2$02d", "%1$d年%2$d月", "%1$d 年 %2$d 月", "%3$s %1$d", "%1$d/%2$02d")
                .formatted(month.getYear(), month.getMonthValue(), name(month.atDay(1), TextStyle.FULL));
    }

    private static String name(LocalDate day, TextStyle style) {
        return day.getMonth().getDisplayName(style, Locale.ENGLISH);
    }

    private static String pick(SplittableRandom random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
