package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutTextsTest {
    /** One UTF-16 unit more than a cell holds. */
    private static final String LONG = letters(32_768);

    @TempDir
    private Path folder;

    /** They hardly deflate: a file of a few letters over and over is taken for an attack. */
    private static String letters(int count) {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder letters = new StringBuilder();
        while (letters.length() < count) {
            letters.append((char) ('一' + random.nextInt(20_000)));
        }
        return letters.toString();
    }

    @Test
    void theCsvHasATextWholeOfWhichTheWorkbookShowsTheBeginningAndANoteSaysSo() throws IOException {
        Path output = report("record_id,model,parameters,hardware\nr1,GPT-3,175B," + LONG + "\nr2,GPT-4,,short\n");
        assertThat(problems(output))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .containsEntry("record_id", "r1")
                        .containsEntry("column", "hardware")
                        .containsEntry("line", "2")
                        .containsEntry("found", "32768 characters"));
        assertThat(CsvRows.of(output.resolve("data/values.csv")))
                .filteredOn(value -> value.get("record_id").equals("r1")
                        && value.get("column").equals("hardware"))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value).containsEntry("raw", LONG));
        assertThat(texts(output.resolve("en/data-quality.xlsx")))
                .anySatisfy(text -> assertThat(text)
                        .startsWith(LONG.substring(0, 30_000))
                        .endsWith("]")
                        .contains(" … [+"));
    }

    @Test
    void aTextOfTheLengthOfACellIsNoProblem() throws IOException {
        assertThat(problems(report("record_id,model,hardware\nr1,GPT-3," + LONG.substring(1) + "\n")))
                .isEmpty();
    }

    @Test
    void ofARejectedRowToo() throws IOException {
        Path output = report("record_id,model,note\nr1,GPT-3,\nr1,GPT-3," + LONG + "\n");
        assertThat(problems(output))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).containsEntry("record_id", "r1").containsEntry("column", "note"));
        assertThat(CsvRows.of(output.resolve("data/rejected.csv")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("note", LONG));
    }

    private Path report(String records) throws IOException {
        Path input = Files.createDirectories(folder.resolve("in/records")).getParent();
        Files.writeString(input.resolve("records/models.csv"), records);
        Path output = folder.resolve("out");
        assertThat(Main.run(
                        "run", "--input", input.toString(), "--output", output.toString(), "--quiet", "--lang", "en"))
                .isZero();
        return output;
    }

    private static List<Map<String, String>> problems(Path output) {
        return CsvRows.of(output.resolve("data/problems.csv")).stream()
                .filter(problem -> problem.get("code").equals("text_cut_in_workbook"))
                .toList();
    }

    private static List<String> texts(Path book) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        return texts;
    }
}
