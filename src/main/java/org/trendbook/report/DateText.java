package org.trendbook.report;

import java.time.LocalDate;
import org.trendbook.model.ReleaseDate;

/** Dates as precisely as they are stated, in the words of a language: 'June 2018' and '2018 年 6 月'. */
public final class DateText {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"
    };

    private final Language language;

    public DateText(Language language) {
        this.language = language;
    }

    /** The date with no more precision than it has. */
    public String of(ReleaseDate date) {
        LocalDate from = date.from();
        return switch (date.precision()) {
            case DAY -> day(from);
            case MONTH -> month(from);
            case QUARTER ->
                chinese(from.getYear() + "年第" + quarter(from) + "季度", "Q" + quarter(from) + " " + from.getYear());
            case HALF -> half(from);
            case YEAR -> year(from);
            case SEASON, PART, RANGE -> span(from, date.to());
        };
    }

    /** As 'May 28, 2020' or '2020年5月28日'. */
    public String day(LocalDate day) {
        return chinese(
                day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                MONTHS[day.getMonthValue() - 1] + " " + day.getDayOfMonth() + ", " + day.getYear());
    }

    /** The month that holds a day, as 'May 2020' or '2020年5月'. */
    public String month(LocalDate day) {
        return chinese(
                day.getYear() + "年" + day.getMonthValue() + "月", MONTHS[day.getMonthValue() - 1] + " " + day.getYear());
    }

    private String year(LocalDate day) {
        return chinese(day.getYear() + "年", Integer.toString(day.getYear()));
    }

    private String half(LocalDate from) {
        boolean first = from.getMonthValue() <= 6;
        return chinese(from.getYear() + "年" + (first ? "上半年" : "下半年"), (first ? "H1 " : "H2 ") + from.getYear());
    }

    private String span(LocalDate from, LocalDate to) {
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        String start = wholeMonths ? month(from) : day(from);
        String end = wholeMonths ? month(to) : day(to);
        return start.equals(end) ? start : chinese(start + "至" + end, start + " – " + end);
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    private String chinese(String chinese, String english) {
        return language == Language.ZH ? ChineseSpacing.of(chinese) : english;
    }
}
