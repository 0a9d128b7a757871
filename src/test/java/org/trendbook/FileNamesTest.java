package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.report.excel.OoxmlParts;

/** No name from the data becomes part of the name of a file. */
class FileNamesTest {
    private static final List<String> NAMES = List.of(
            "../../escaped",
            "C:\\temp\\lab",
            "CON",
            "a/b*c?<d>|e",
            ".hidden",
            "机构／一",
            "new\nline",
            "-rf",
            "$(touch x)");

    @TempDir
    private Path folder;

    @Test
    void groupsThatAreNoFileNamesAreInChartsAndSheetsAndInNoFileName() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in/records")).getParent();
        StringBuilder records = new StringBuilder("model,family,organization,domain,release_date,parameters\n");
        for (int i = 0; i < 8 * NAMES.size(); i++) {
            String name = "\"" + NAMES.get(i % NAMES.size()) + "\"";
            records.append(String.format(
                    Locale.ROOT,
                    "\"Model %d ../%d\",%s,%s,%s,20%02d-%02d-01,%d\n",
                    i,
                    i,
                    name,
                    name,
                    name,
                    15 + i / 9,
                    1 + i % 9,
                    1_000_000_000L << (i / 9)));
        }
        Files.writeString(input.resolve("records/models.csv"), records);
        Files.writeString(input.resolve("report.yaml"), "groups: [all, organization, family, domain]\n");
        Path output = folder.resolve("out");
        assertThat(Main.run("run", "--input", input.toString(), "--output", output.toString(), "--quiet"))
                .isZero();
        assertThat(CsvRows.of(output.resolve("en/charts/growth-by-group.csv")).toString())
                .contains("../../escaped");
        assertThat(OoxmlParts.faults(output.resolve("zh/growth-report.xlsx"))).isEmpty();
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.map(output::relativize).map(Path::toString))
                    .filteredOn(name -> !name.isEmpty())
                    .allSatisfy(name -> assertThat(name).matches("[A-Za-z0-9_/.-]+"))
                    .noneMatch(name -> name.contains("escaped") || name.contains("hidden"));
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("in", "out");
        }
    }
}
