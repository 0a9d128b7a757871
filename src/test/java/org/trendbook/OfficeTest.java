package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.report.excel.OoxmlParts;

/** LibreOffice reckons every formula of the workbooks anew; what it gets is what the program got. Needs soffice. */
@Tag("office")
class OfficeTest {
    /** A folder below which all workbooks are checked, as in WORKBOOKS=dir make check-office. */
    private static final String FOLDER = "WORKBOOKS";

    @TempDir
    private Path folder;

    @Test
    void everyFormulaOfTheBundledReportGivesTheProgramsValue() throws IOException {
        report(Path.of("input"));
        check(1000);
    }

    /** As many models as there may be with formulas. */
    @Test
    void everyFormulaOfFiveThousandModelsGivesTheProgramsValue() throws IOException {
        TrackerInput.write(folder.resolve("input"), 5000, 20261125, true);
        report(folder.resolve("input"), "--lang", "en");
        check(100_000);
    }

    @Test
    void everyFormulaOfTheGivenWorkbooksGivesTheProgramsValue() throws IOException {
        String given = System.getenv().getOrDefault(FOLDER, "");
        assumeTrue(!given.isEmpty(), () -> FOLDER + " names no folder");
        check(Path.of(given), 1);
    }

    private void report(Path input, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("run", "--input", input.toString(), "--output", out().toString(), "--quiet"));
        arguments.addAll(List.of(options));
        assertThat(Main.run(arguments.toArray(String[]::new))).isZero();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private void check(int leastFormulas) throws IOException {
        check(out(), leastFormulas);
    }

    /** Each growth report below a folder; of the other workbooks, that no part breaks the schemas. */
    private void check(Path under, int leastFormulas) throws IOException {
        Office office = new Office(folder);
        List<Path> books;
        try (Stream<Path> files = Files.walk(under)) {
            books = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
        assertThat(books).isNotEmpty();
        for (Path book : books) {
            assertThat(OoxmlParts.faults(book)).as(book.toString()).isEmpty();
            if (book.endsWith("growth-report.xlsx")) {
                Office.Verdict verdict = office.check(book);
                System.out.println(book + ": " + verdict.formulas() + " formulas, "
                        + verdict.differences().size() + " of other values");
                assertThat(verdict.differences()).as(book.toString()).isEmpty();
                assertThat(verdict.formulas()).isGreaterThanOrEqualTo(leastFormulas);
            }
        }
    }
}
