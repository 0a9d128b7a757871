package org.trendbook.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.crosscheck.Reason;
import org.trendbook.crosscheck.ReasonKey;
import org.trendbook.crosscheck.SourceDifference;
import org.trendbook.report.Language;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;

class SourcesFigureTest {
    @ParameterizedTest
    @CsvSource({
        "true false, 1 of 2 readings that two sources give differ, '两个来源都记录的 2 项中，1 项不一致'",
        "true true,  No difference between sources in 2 readings,    两个来源都记录的 2 项全部一致",
        "true,       No difference between sources in 1 reading,     两个来源都记录的 1 项全部一致",
    })
    void theTitleSaysWhetherTheSourcesDiffer(String agreeing, String english, String chinese) {
        Findings findings = Given.models("")
                .differences(Stream.of(agreeing.split(" "))
                        .map(agrees -> new SourceDifference(
                                "Model",
                                "country",
                                "one",
                                "China",
                                "other",
                                "China",
                                Reason.of(ReasonKey.WORDS_AGREE),
                                Boolean.parseBoolean(agrees)))
                        .toList())
                .findings();
        assertThat(Stream.of(Language.EN, Language.ZH)
                        .map(language -> SourcesFigure.compose(findings, Given.wording(findings, language)))
                        .map(figure -> figure.plan().orElseThrow().words().title()))
                .containsExactly(english, chinese);
    }
}
