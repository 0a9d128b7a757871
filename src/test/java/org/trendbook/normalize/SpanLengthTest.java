package org.trendbook.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanLengthTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            3.4 months,        3.4
            every 3.4 months,  3.4
            每18个月,           18
            １８个月,           18
            18-month,          18
            eighteen months,   18
            two and a half years, 30
            four years,        48
            over the past decade, 120
            every year,        12
            每年,               12
            a year,            12
            3年,               36
            三年,               36
            二十年,             240
            过去十年,           120
            一年半,             18
            半年,               6
            两个月,             2
            3个季度,            9
            """)
    void aLengthIsReadInMonthsOrYears(String text, double months) {
        assertThat(SpanLength.years(text).value().orElseThrow()).isCloseTo(months / 12, within(1e-12));
    }

    /** Dates, and words that bound a length or leave it open. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020",
                "2020年",
                "20年",
                "3月",
                "十月",
                "2010..2020",
                "May 2020",
                "近三年",
                "三四年",
                "数年",
                "several years",
                "less than 3 years",
                "2-3 years",
                "0 years",
                "3 years ago",
                "first year"
            })
    void whatIsNoLengthIsLeftToTheDates(String text) {
        assertThat(SpanLength.years(text).value()).isEmpty();
    }
}
