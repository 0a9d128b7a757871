package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.report.Language;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;

/** English has the words of the very case; Chinese has those of the kind of problem, and of the column where it matters. */
class ProblemsSheetTest {
    @ParameterizedTest
    @CsvSource({
        "EN, hardware,          'write the number of devices, such as 512 A100'",
        "ZH, hardware,          写设备（卡、芯片）的块数，例如“512 块 A100”，不写服务器台数、节点数或核数。",
        "ZH, active_parameters, 只保留一个数量及其单位，例如“1750 亿”。"
    })
    void adviceIsOfTheColumn(Language language, String column, String advice) {
        Findings findings = Given.models("").findings();
        Problem problem = new Problem(
                ProblemCode.REFUSED_QUANTITY,
                new Origin("records/a.csv", 2),
                "a.csv:2",
                column,
                "560台DGX A100",
                "the number counts what holds several devices, not the devices",
                "write the number of devices, such as 512 A100");
        assertThat(ProblemsSheet.advice(problem, Given.wording(findings, language)))
                .isEqualTo(advice);
    }
}
