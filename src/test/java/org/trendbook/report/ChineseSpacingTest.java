package org.trendbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseSpacingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as written    | as spaced
            2018年6月        | 2018 年 6 月
            1.75万亿         | 1.75 万亿
            1.75 万亿        | 1.75 万亿
            M6系列从M6到10T  | M6 系列从 M6 到 10T
            95%置信区间       | 95% 置信区间
            悟道2.0（万亿）   | 悟道 2.0（万亿）
            GPT-3，175B      | GPT-3，175B
            “盘古”发布       | “盘古”发布
            PanGu-α模型      | PanGu-α 模型
            R² = 0.34        | R² = 0.34
            """)
    void aSpaceStandsBetweenChineseAndOtherLettersOrFigures(String written, String spaced) {
        assertThat(ChineseSpacing.of(written)).isEqualTo(spaced);
        assertThat(ChineseSpacing.of(spaced)).as("spaced twice").isEqualTo(spaced);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text    | piece     | joined
            '增至 '   | 3.33 万   | 增至 3.33 万
            3.33 万   | ' 倍'     | 3.33 万倍
            从        | M6        | 从 M6
            '从 '     | 盘古       | 从盘古
            GPT       | 系列       | GPT 系列
            n =       | ' 17'     | n = 17
            ''        | ' 17'     | ' 17'
            """)
    void piecesAreJoinedByTheSameRule(String text, String piece, String joined) {
        StringBuilder all = new StringBuilder(text);
        ChineseSpacing.append(all, piece);
        assertThat(all.toString()).isEqualTo(joined);
    }

    @Test
    void everyChineseTextOfOursKeepsTheRuleAlsoWhereSomethingIsFilledIn() {
        assertThat(Texts.of(Language.ZH).all())
                .allSatisfy((key, text) -> assertThat(text).as(key).isEqualTo(ChineseSpacing.of(text)));
        assertThat(Texts.of(Language.ZH).get("chart.families.title", "M6", "3.33 万", "16 个月", "M6 300M", "盘古"))
                .isEqualTo("M6 系列从 M6 300M 到盘古，历时 16 个月，规模增至 3.33 万倍");
    }
}
