package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.Reason;
import org.trendbook.crosscheck.ReasonKey;
import org.trendbook.crosscheck.RecordsOf;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.Absence;
import org.trendbook.model.Claim;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Reading;
import org.trendbook.model.Relation;
import org.trendbook.report.Language;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;
import org.trendbook.report.findings.Wording;

/** Both languages have the words of the very case. */
class ProblemsSheetTest {
    private static final Findings FINDINGS = Given.models("").findings();
    private static final Wording CHINESE = Given.wording(FINDINGS, Language.ZH);

    @ParameterizedTest
    @CsvSource({
        "EN, 'Write the number of devices, such as 512 A100.'",
        "ZH, 写设备（卡、芯片）的块数，例如“512 块 A100”，不写服务器台数、节点数或核数。"
    })
    void adviceIsOfTheCase(Language language, String advice) {
        Problem problem =
                problem(ProblemCode.REFUSED_QUANTITY, "560台DGX A100", "write the number of devices, such as 512 A100");
        assertThat(ProblemsSheet.advice(problem, Given.wording(FINDINGS, language)))
                .isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Check the year.                              | Check the year.",
                "close the quote, or double it                | Close the quote, or double it.",
                "sources.csv is read; give it this name       | sources.csv is read; give it this name.",
                "1 has the highest priority                   | 1 has the highest priority."
            })
    void inEnglishItIsASentence(String advice, String sentence) {
        assertThat(ProblemsSheet.advice(
                        problem(ProblemCode.SKIPPED_FILE, "x", advice), Given.wording(FINDINGS, Language.EN)))
                .isEqualTo(sentence);
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

    @ParameterizedTest
    @CsvSource({
        "EN, GPT | Release date | came before | all recorded models | 2020",
        "ZH, GPT | 发布时间 | 早于 | 全部已记录模型 | 2020"
    })
    void aClaimIsToldInWords(Language language, String words) {
        RawClaim raw = new RawClaim(
                new Origin("claims/a.csv", 2), "1", "GPT", "release_date", "before", "*", "", "", "", "2020", "", "");
        Claim claim = new Claim(
                raw,
                List.of("GPT"),
                Relation.BEFORE,
                List.of("*"),
                new Reading.Absent<>(Absence.EMPTY),
                new Reading.Absent<>(Absence.EMPTY),
                List.of(),
                new Reading.Absent<>(Absence.EMPTY),
                new Reading.Absent<>(Absence.EMPTY));
        JudgedClaim judged = new JudgedClaim(
                claim, RecordsOf.ALL, Verdict.CONTRADICTED, "", List.of(Reason.of(ReasonKey.NOT_CHECKABLE)));
        assertThat(ClaimsSheet.inWords(judged, Given.wording(FINDINGS, language)))
                .isEqualTo(words);
    }

    private static Problem problem(ProblemCode code, String found, String advice) {
        return new Problem(code, new Origin("records/a.csv", 2), "a.csv:2", "hardware", found, "wanted", advice);
    }
}
