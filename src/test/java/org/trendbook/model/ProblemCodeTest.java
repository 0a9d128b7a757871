package org.trendbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trendbook.report.Language;
import org.trendbook.report.Texts;

class ProblemCodeTest {
    private static final Path PAGE = Path.of("src/site/markdown/problems.md");

    @Test
    void thePageOfProblemCodesIsTheListOfCodes() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| code "))
                .toList();
        Texts texts = Texts.of(Language.EN);
        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(ProblemCode.values())
                        .map(code -> "| " + code.key() + " | " + code.severity().key() + " | " + code.meaning() + " | "
                                + texts.get("problem." + code.key() + ".advice") + " |")
                        .toList());
    }

    @Test
    void theReportSaysWhatTheCodeSays() {
        Texts texts = Texts.of(Language.EN);
        assertThat(ProblemCode.values())
                .allSatisfy(
                        code -> assertThat(texts.get("problem." + code.key())).isEqualTo(code.meaning()));
    }
}
