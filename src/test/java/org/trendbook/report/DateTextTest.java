package org.trendbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.ReleaseDate;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from     | to         | precision | English              | Chinese
            2018-06-01 | 2018-06-30 | MONTH     | June 2018            | 2018 年 6 月
            2023-04-11 | 2023-04-11 | DAY       | Apr 11, 2023         | 2023 年 4 月 11 日
            2022-01-01 | 2022-12-31 | YEAR      | 2022                 | 2022 年
            2021-07-01 | 2021-09-30 | QUARTER   | Q3 2021              | 2021 年第 3 季度
            2021-07-01 | 2021-12-31 | HALF      | H2 2021              | 2021 年下半年
            2020-11-01 | 2020-12-31 | PART      | Nov 2020 – Dec 2020  | 2020 年 11 月至 2020 年 12 月
            2020-06-11 | 2020-06-20 | PART      | June 11, 2020 – June 20, 2020 | 2020 年 6 月 11 日至 2020 年 6 月 20 日
            """)
    void aDateIsSaidWithNoMorePrecisionThanItHas(
            LocalDate from, LocalDate to, DatePrecision precision, String english, String chinese) {
        ReleaseDate date = new ReleaseDate(from, to, precision, false);
        assertThat(new DateText(Language.EN).of(date)).isEqualTo(english);
        assertThat(new DateText(Language.ZH).of(date)).isEqualTo(chinese);
    }
}
