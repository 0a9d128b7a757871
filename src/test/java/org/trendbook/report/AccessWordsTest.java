package org.trendbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessWordsTest {
    @ParameterizedTest
    @CsvSource({
        "开源,            open source,                 开源",
        "开放源代码,      open source,                 开放源代码",
        "开源开放,        open source and open to use, 开源开放",
        "公开,            public,                      公开",
        "定向邀请,        by invitation,               定向邀请",
        "用户申请加入体验, on application,              用户申请加入体验",
        "open source,     open source,                 开源",
        "Open-Source,     Open-Source,                 开源",
        "API access,      API access,                  开放 API",
        "ask the authors, ask the authors,             ask the authors",
        "先到先得,        先到先得,                    先到先得",
        "'',              '',                          ''",
    })
    void knownWordsAreSaidInTheLanguageOfTheReport(String spelled, String english, String chinese) {
        assertThat(AccessWords.in(Language.EN, spelled)).isEqualTo(english);
        assertThat(AccessWords.in(Language.ZH, spelled)).isEqualTo(chinese);
    }
}
