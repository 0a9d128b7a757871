package org.trendbook.normalize.date;

import java.io.Serializable;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReleaseDate;

/** Why a date is not read: the closed list of reasons, each with its advice. */
record DateRefusal(ProblemCode code, String reason, String advice) {
    private static final String FORMS = "Write it as 2023-02-24, 2023-02, 2023, 2018年6月, Q3 2021 or Feb 2023.";
    private static final String DATE_ALONE =
            "Leave the date alone, such as 2023-02-24, 2018年6月 or Q3 2021; what happened then is the event.";
    private static final String LOOK_UP = "Look the date up in the source.";
    private static final String YEAR_LAST =
            "Write the date year first, as 2021-04-03, or set date_order in report.yaml.";

    static final DateRefusal NO_DATE = refused("the words do not form one date", FORMS);
    static final DateRefusal TOO_LONG = refused("the text is too long for a date", FORMS);
    static final DateRefusal NO_YEAR = refused("it names a part of a year, but no year", "Add the year.");
    static final DateRefusal NO_MONTH = refused("it names a day, but no month", "Add the month and the year.");
    static final DateRefusal TWO_DIGIT_YEAR = new DateRefusal(
            ProblemCode.AMBIGUOUS_DATE,
            "a year of two digits leaves the century open",
            "Write the year with four digits, or as '23 for 2023.");
    static final DateRefusal DAY_OR_YEAR = new DateRefusal(
            ProblemCode.AMBIGUOUS_DATE,
            "the number beside the month can be a day or a year",
            "Write the year with four digits.");
    static final DateRefusal UNSAID_UNIT = new DateRefusal(
            ProblemCode.AMBIGUOUS_DATE,
            "one of its numbers may be a day, a month or a year",
            "Write both ends in full, as 2023-03 to 2023-05.");
    static final DateRefusal ONE_OR_BOTH_YEARS = new DateRefusal(
            ProblemCode.AMBIGUOUS_DATE,
            "the words beside the two years may hold for one of them or for both",
            "Write both ends in full, as Q4 2022 to Q4 2023.");
    static final DateRefusal DAY_OR_MONTH =
            new DateRefusal(ProblemCode.AMBIGUOUS_DATE, "day and month cannot be told apart", YEAR_LAST);
    static final DateRefusal YEAR_MONTH_OR_DAY = new DateRefusal(
            ProblemCode.AMBIGUOUS_DATE,
            "two numbers without a year of four digits can be a year and month or a month and day",
            "Write the year with four digits.");
    static final DateRefusal MAY_BE_LUNAR = new DateRefusal(
            ProblemCode.AMBIGUOUS_DATE,
            "such a day in Chinese numerals, without 日 or 号, is a festival of the lunar calendar",
            "Write the date in figures, as 2022-09-10.");
    static final DateRefusal COMPACT = new DateRefusal(
            ProblemCode.AMBIGUOUS_DATE,
            "six digits can be a year and month or a year of two digits, month and day",
            "Write the date with hyphens, as 2010-12.");
    static final DateRefusal WRONG_WEEKDAY =
            new DateRefusal(ProblemCode.IMPOSSIBLE_DATE, "its day of the week is not that of its date", LOOK_UP);
    static final DateRefusal NO_REFERENCE = refused(
            "it is counted from the date of its source, which is not known",
            "Add the year, or fill the column published of its source in sources.csv.");
    static final DateRefusal HOW_LONG_AGO = refused(
            "it says how many years or months lie between, and not on which day it was",
            "Write the year or the month.");
    static final DateRefusal LAST_OR_THIS = new DateRefusal(
            ProblemCode.AMBIGUOUS_DATE,
            "last and next may mean the month of this year or of the one beside it",
            "Write the year.");
    static final DateRefusal LAST_OR_THIS_WEEK = new DateRefusal(
            ProblemCode.AMBIGUOUS_DATE,
            "last and next may mean the day of this week or of the one beside it",
            "Write the date.");
    static final DateRefusal BACKWARD = refused("its end lies before its start", "Write the earlier date first.");
    static final DateRefusal NO_RANGE = refused("it names one end of a range only", "Add the other end.");

    private static DateRefusal refused(String reason, String advice) {
        return new DateRefusal(ProblemCode.REFUSED_DATE, reason, advice);
    }

    static DateRefusal unknownWords(String piece) {
        return refused("'" + piece + "' is no part of a date", DATE_ALONE);
    }

    /** What behind a year is no month may be a second year, or the decimal of a year that was taken for a number. */
    static DateRefusal impossible(String what) {
        String advice = what.startsWith("month ")
                ? "Look the date up in the source; if it is a year or years, write 2023 or 2020-2021."
                : LOOK_UP;
        return new DateRefusal(ProblemCode.IMPOSSIBLE_DATE, "the calendar has no " + what, advice);
    }

    static DateRefusal year(int year) {
        return refused("the year " + year + " is outside 1900 to 2100", LOOK_UP);
    }

    static DateRefusal vagueReference(ReleaseDate reference) {
        return refused(
                "it is counted from the date of its source, of which only " + reference.from() + " to " + reference.to()
                        + " is known",
                "Add the year, or give the date of its source more precisely in sources.csv.");
    }

    <T extends Serializable> Reading<T> reading() {
        return new Refused<>(code, reason, advice);
    }
}
