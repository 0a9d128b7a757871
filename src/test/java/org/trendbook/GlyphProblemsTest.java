package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlyphProblemsTest {
    @Test
    void aNameThatTheFontLacksIsDrawnWithAStandInAndIsAProblem(@TempDir Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("in/records")).getParent();
        Files.writeString(input.resolve("records/models.csv"), "model,parameters\nGPT-𒀀,175B\nGPT-3,175B\n");
        Path output = folder.resolve("out");
        assertThat(Main.run("run", "--input", input.toString(), "--output", output.toString(), "--quiet"))
                .isZero();
        assertThat(CsvRows.of(output.resolve("data/problems.csv")))
                .filteredOn(problem -> problem.get("code").equals("missing_glyph"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).containsEntry("found", "U+12000").containsEntry("severity", "note"));
    }
}
