package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trendbook.report.Language;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;

class MonthWordsTest {
    private static final Findings NOTHING = Given.models("").findings();
    private static final MonthWords EN = new MonthWords(Given.wording(NOTHING, Language.EN));
    private static final MonthWords ZH = new MonthWords(Given.wording(NOTHING, Language.ZH));

    @Test
    void daysAreNotSaidAsTenthsOfAMonth() {
        assertThat(EN.of("gap.china_first", 9.46)).isEqualTo("China first, by 9.5 months");
        assertThat(EN.of("gap.china_first", 0.1)).isEqualTo("China first, by less than a month");
        assertThat(ZH.of("overview.leader.so_far", 0.1)).isEqualTo("保持不到 1 个月，至数据截止");
    }

    @Test
    void theFormulaSaysTheSame() {
        assertThat(EN.formula("overview.leader.held", "A1"))
                .isEqualTo("IF(A1<1,\"held for less than a month\","
                        + "\"held for \"&FIXED(A1,IF(A1<100,1,0),TRUE)&\" months\")");
    }
}
