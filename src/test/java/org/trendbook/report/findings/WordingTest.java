package org.trendbook.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.crosscheck.Argument;
import org.trendbook.crosscheck.Reason;
import org.trendbook.crosscheck.ReasonKey;
import org.trendbook.model.Claim;
import org.trendbook.model.ReadingRule;
import org.trendbook.report.Language;

/** Program keys as each language says them. */
class WordingTest {
    private static final Wording ENGLISH = Given.wording(Given.models("").findings(), Language.EN);
    private static final Wording CHINESE = Given.wording(Given.models("").findings(), Language.ZH);

    @Test
    void aCrossingNamesEachOfItsKinds() {
        Group crossing = new Group(List.of(GroupKind.REGION, GroupKind.DOMAIN), List.of("china", "Language"));
        assertThat(ENGLISH.kind(crossing)).isEqualTo("region × domain");
        assertThat(CHINESE.kind(crossing)).isEqualTo("地区 × 领域");
        assertThat(CHINESE.kind(Group.ALL)).isEqualTo("全部");
    }

    @ParameterizedTest
    @CsvSource({
        "region,       china,        Region: China,        地区：国内",
        "domain,       Language,     Domain: Language,     领域：语言",
        "architecture, dense,        Architecture: Dense,  架构：稠密",
        "organization, Huawei,       Organization: Huawei, 机构：华为",
        "license,      Apache-2.0,   license: Apache-2.0,  license：Apache-2.0",
        "'',           open weights, open weights,         open weights",
    })
    void aLimitOfAClaimIsSaidInWords(String key, String value, String english, String chinese) {
        Claim.Scope limit = new Claim.Scope(key, value);
        assertThat(ENGLISH.limit(limit)).isEqualTo(english);
        assertThat(CHINESE.limit(limit)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,   1.2,   1.9,   1.5,   1.2 to 1.9",
        "1.41,  1.38,  1.43,  1.41,  1.38 to 1.43",
        "1.48,  1.038, 2.12,  1.48,  1.04 to 2.12",
        "0.96,  0.94,  0.98,  0.96,  0.94 to 0.98",
        "1.003, 0.85,  1.21,  1.0,   0.85 to 1.2",
        "4.201, 4.199, 4.203, 4.201, 4.199 to 4.203"
    })
    void anIntervalOfGrowthHasTheDigitsThatTellItsEndsApartAndFromNoGrowth(
            double growth, double low, double high, String expected, String ends) {
        Interval interval = new Interval(low, high);
        assertThat(ENGLISH.factor(growth, interval)).isEqualTo(expected);
        assertThat(ENGLISH.factors(interval)).isEqualTo(ends);
    }

    /** Factors of reasons are grouped as each language counts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400001 | 400,000 times as large | 一方是另一方的 40 万倍
            1000   | 1,000 times as large   | 一方是另一方的 1000 倍
            31.25  | 31.3 times as large    | 一方是另一方的 31.3 倍
            """)
    void aFactorIsSaidInWords(BigDecimal factor, String english, String chinese) {
        Reason reason = Reason.of(ReasonKey.FACTOR_APART, new Argument.Figure(factor));
        assertThat(ENGLISH.reason(reason)).isEqualTo(english);
        assertThat(CHINESE.reason(reason)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @EnumSource(ReadingRule.class)
    void everyRuleThatReadAValueHasAName(ReadingRule rule) {
        String text = "rule." + rule.key();
        assertThat(ENGLISH.get(text)).doesNotContain("_");
        assertThat(CHINESE.get(text)).containsPattern("\\p{IsHan}");
    }

    @Test
    void aRowWithoutASourceSaysSo() {
        assertThat(ENGLISH.source("")).isEqualTo("source not stated");
        assertThat(CHINESE.source("")).isEqualTo("未注明来源");
        assertThat(CHINESE.source("survey")).isEqualTo("survey");
        assertThat(ENGLISH.recordsOf("")).isEqualTo("the records without a source");
        assertThat(CHINESE.recordsOf("")).isEqualTo("未注明来源的记录");
    }
}
