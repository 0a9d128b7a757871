package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.report.Language;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;
import org.trendbook.report.findings.Wording;

/** Both languages have the words of the very case. */
class ProblemsSheetTest {
    private static final Findings FINDINGS = Given.models("").findings();
    private static final Wording CHINESE = Given.wording(FINDINGS, Language.ZH);

    @ParameterizedTest
    @CsvSource({"EN, 'write the number of devices, such as 512 A100'", "ZH, 写设备（卡、芯片）的块数，例如“512 块 A100”，不写服务器台数、节点数或核数。"
    })
    void adviceIsOfTheCase(Language language, String advice) {
        Problem problem =
                problem(ProblemCode.REFUSED_QUANTITY, "560台DGX A100", "write the number of devices, such as 512 A100");
        assertThat(ProblemsSheet.advice(problem, Given.wording(FINDINGS, language)))
                .isEqualTo(advice);
    }

    @Test
    void withoutOneItIsOfTheKind() {
        assertThat(ProblemsSheet.advice(problem(ProblemCode.IMPOSSIBLE_DATE, "2月30日", ""), CHINESE))
                .isEqualTo("核对日期。");
    }

    /** '7 cells' may be a text of the input as well; that stays as it is. */
    @Test
    void onlyWordsOfTheProgramAreTranslated() {
        assertThat(ProblemsSheet.found(problem(ProblemCode.TOO_FEW_CELLS, "7 cells", ""), CHINESE))
                .isEqualTo("7 个单元格");
        assertThat(ProblemsSheet.found(problem(ProblemCode.REFUSED_QUANTITY, "7 cells", ""), CHINESE))
                .isEqualTo("7 cells");
    }

    private static Problem problem(ProblemCode code, String found, String advice) {
        return new Problem(code, new Origin("records/a.csv", 2), "a.csv:2", "hardware", found, "wanted", advice);
    }
}
