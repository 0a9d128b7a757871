package org.trendbook.normalize.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReleaseDate;

/** The words in which a date is refused: each says what is wrong and how to mend it. */
class DateRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2023年5月发布 | '发' is no part of a date | Leave the date alone, such as 2023-02-24, 2018年6月 or Q3 2021; what happened then is the event.",
                "2019, 2020 | the words do not form one date | Write it as 2023-02-24, 2023-02, 2023, 2018年6月, Q3 2021 or Feb 2023.",
                "2023-02-30 | the calendar has no day 30 in month 2 of 2023 | Look the date up in the source.",
                "2023年13月 | the calendar has no month 13 of 2023 | Look the date up in the source; if it is a year or years, write 2023 or 2020-2021.",
                "Q5 2021 | the calendar has no quarter 5 of 2021 | Look the date up in the source.",
                "03/04/2021 | day and month cannot be told apart | Write the date year first, as 2021-04-03, or set date_order in report.yaml.",
                "23年5月 | a year of two digits leaves the century open | Write the year with four digits, or as '23 for 2023.",
                "1789 | the year 1789 is outside 1900 to 2100 | Look the date up in the source.",
                "2023年2月24日 周四 | its day of the week is not that of its date | Look the date up in the source.",
                "2022-2021 | its end lies before its start | Write the earlier date first.",
                "2020~12 | one of its numbers may be a day, a month or a year | Write both ends in full, as 2023-03 to 2023-05.",
                "Q4 2022-2023 | the words beside the two years may hold for one of them or for both | Write both ends in full, as Q4 2022 to Q4 2023.",
                "今年5月 | it is counted from the date of its source, which is not known | Add the year, or fill the column published of its source in sources.csv."
            })
    void saysWhatIsWrongAndHowToMendIt(String text, String reason, String advice) {
        Refused<ReleaseDate> refused = (Refused<ReleaseDate>) DateReader.read(text, DateContext.NONE);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.advice()).isEqualTo(advice);
    }

    @Test
    void namesHowPreciselyTheSourceIsDated() {
        ReleaseDate in2023 = DateReader.read("2023", DateContext.NONE).value().orElseThrow();
        assertThat(in2023.precision()).isEqualTo(DatePrecision.YEAR);
        Refused<ReleaseDate> refused =
                (Refused<ReleaseDate>) DateReader.read("上个月", DateContext.of(in2023, DayMonthOrder.UNSTATED));
        assertThat(refused.reason())
                .isEqualTo(
                        "it is counted from the date of its source, of which only 2023-01-01 to 2023-12-31 is known");
        assertThat(refused.advice())
                .isEqualTo("Add the year, or give the date of its source more precisely in sources.csv.");
    }
}
