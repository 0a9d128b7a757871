package org.trendbook.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderLinesTest {
    private static final double ROOMY = 60;

    /** In the narrowest column that the header allows; {@code /} is a line break. */
    @ParameterizedTest
    @CsvSource({
        "先后不确定,       先后不确定",
        "为前纪录的倍数,     为前纪录的/倍数",
        "年均增长（倍）,     年均增长/（倍）",
        "翻倍时间（月；负为减半）, 翻倍时间/（月；/负为减半）",
        "训练数据量（字节）：数值, 训练数据量/（字节）：/数值",
        "log10 的均值,   log10 的/均值",
        "国内趋势点行号,     国内趋势点行号",
    })
    void aChineseHeaderBreaksAtItsJoints(String header, String lines) {
        double width = HeaderLines.width(header).orElseThrow();
        assertThat(HeaderLines.within(header, width)).isEqualTo(lines.replace('/', '\n'));
        assertThat(HeaderLines.within(header, ROOMY)).isEqualTo(header);
    }

    @Test
    void wordsWithSpacesAndTextsWithoutJointsAreLeftToTheSpreadsheet() {
        for (String header : new String[] {"Times the record before", "人工智能基础模型发展趋势研究报告", "的".repeat(3000)}) {
            assertThat(HeaderLines.width(header)).isEmpty();
            assertThat(HeaderLines.within(header, 8)).isEqualTo(header);
        }
    }
}
