package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.crosscheck.Reason;
import org.trendbook.crosscheck.ReasonKey;
import org.trendbook.crosscheck.SourceDifference;
import org.trendbook.report.Language;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;

/** Readings of the data files, as the sheet of the sources says them. */
class ReadingsTest {
    @ParameterizedTest
    @CsvSource({
        "parameters,       1750000000000,            1.75 trillion,              1.75 万亿",
        "parameters,       100000000000/1000000000000, 100 billion to 1 trillion, 1000 亿至 1 万亿",
        "parameters,       /100000000000,            at most 100 billion,        至多 1000 亿",
        "parameters,       100000000000/,            at least 100 billion,       1000 亿以上",
        "parameters,       7000000000;13000000000,   7 billion and 13 billion,   70 亿和 130 亿",
        "training_bytes,   4900000000000,            4.9 TB,                     4.9 TB",
        "release_date,     2022-07-11,               'July 11, 2022',            2022 年 7 月 11 日",
        "release_date,     2022-03-01/2022-03-31,    Mar 2022,                   2022 年 3 月",
        "release_date,     2022-01-01/2022-12-31,    2022,                       2022 年",
        "release_date,     2022-04-01/2022-06-30,    Apr 2022 – June 2022,       2022 年 4 月至 2022 年 6 月",
        "country,          China;France,             China and France,           中国和法国",
        "architecture,     sparse,                   Sparse,                     稀疏",
        "organization,     BigScience,               BigScience,                 BigScience",
    })
    void aReadingIsSaidInTheReportsOwnWords(String column, String value, String english, String chinese) {
        SourceDifference row = new SourceDifference(
                "Model", column, "one", value, "other", value, Reason.of(ReasonKey.WORDS_AGREE), true);
        Findings findings = Given.models("").findings();
        assertThat(Readings.of(row, value, Given.wording(findings, Language.EN)))
                .isEqualTo(english);
        assertThat(Readings.of(row, value, Given.wording(findings, Language.ZH)))
                .isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "organization,  Huawei;Baidu,      Huawei and Baidu,      华为和 Baidu",
        "domain,        Language;Vision,   Language and Vision,   语言和视觉",
        "event,         released,          released,              发布",
        "training_time, 1 day;2 nights,    1 day;2 nights,        1 day;2 nights",
    })
    void aWordIsSaidInTheLanguageOfTheReportAndWhatIsKeptAsSpelledIsNot(
            String column, String value, String english, String chinese) {
        Findings findings = Given.models("").findings();
        assertThat(Readings.words(column, value, Given.wording(findings, Language.EN)))
                .isEqualTo(english);
        assertThat(Readings.words(column, value, Given.wording(findings, Language.ZH)))
                .isEqualTo(chinese);
    }
}
