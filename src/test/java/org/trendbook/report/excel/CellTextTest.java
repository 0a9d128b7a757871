package org.trendbook.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.report.Cell;
import org.trendbook.report.Language;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.WorkbookPlan;

/** What a source says stands in the cell, character for character, and is never computed. */
class CellTextTest {
    private static final int LONGEST = 32_767;
    private static final String BRAIN = "\uD83E\uDDE0";

    @TempDir
    private Path folder;

    @Test
    void whateverATextHoldsItReadsBackAsItWas() throws IOException {
        List<String> texts = List.of(
                noise(LONGEST),
                "=1+1",
                "=HYPERLINK(\"https://example.org\",\"GPT-3\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "a\u0000b\u0001c\u001Fd",
                "one\r\ntwo",
                "lone \uD83E high",
                "lone \uDDE0 low",
                "\uDDE0\uD83E",
                "whole " + BRAIN,
                "\u202Eright to left\u202C\u200F",
                "\uFFFE\uFFFF\uFEFF",
                "_x0041_",
                "__x0041_x0041_",
                "_x005F_x0041_",
                "_x00e9_ _X0041_ _x004_",
                " spaces ",
                "<t>&amp;]]></t>",
                "'quoted",
                "x".repeat(LONGEST));
        assertThat(readBack(texts)).isEqualTo(texts);
    }

    @Test
    void aTextThatNoCellHoldsIsCutWhereAllSeeIt() throws IOException {
        List<String> texts = List.of(
                noise(2 * LONGEST),
                "x".repeat(LONGEST + 1),
                "\u0001".repeat(LONGEST),
                "_x0041_".repeat(LONGEST),
                BRAIN.repeat(LONGEST),
                "x" + BRAIN.repeat(LONGEST),
                "y".repeat(1_000_000));
        List<String> read = readBack(texts);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String cell = read.get(i);
            int mark = cell.lastIndexOf(" … [+");
            assertThat(mark).isPositive();
            assertThat(CellText.escaped(cell).length()).isBetween(LONGEST - 50, LONGEST);
            assertThat(text).startsWith(cell.substring(0, mark));
            assertThat(cell.substring(mark)).isEqualTo(" … [+" + (text.length() - mark) + "]");
            assertThat(Character.isHighSurrogate(cell.charAt(mark - 1))).isFalse();
        }
    }

    @Test
    void namesThatNoSheetMayHaveAreMadeOnes() throws IOException {
        List<String> wanted = List.of(
                "a/b\\c?d*e[f]g:h", "", "'x'", "History", "Models", "MODELS", "n".repeat(40), "n".repeat(41), "\uD83E");
        Path file = folder.resolve("names.xlsx");
        WorkbookWriter.write(
                new WorkbookPlan(
                        "names",
                        "names",
                        Language.EN,
                        wanted.stream().map(name -> sheet(name, List.of())).toList()),
                file);
        assertThat(OoxmlParts.faults(file)).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "a_b_c_d_e_f_g_h",
                            "_",
                            "x",
                            "History_",
                            "Models",
                            "MODELS (2)",
                            "n".repeat(31),
                            "n".repeat(27) + " (2)",
                            "_ (2)");
        }
    }

    /** Letters that hardly deflate: a file of one letter over and over looks like a zip bomb to its reader. */
    private static String noise(int length) {
        return new Random(1)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Each text as a text of its own and as the text of a link: both read the same. */
    private List<String> readBack(List<String> texts) throws IOException {
        Path file = folder.resolve("texts.xlsx");
        WorkbookWriter.write(new WorkbookPlan("texts", "texts", Language.EN, List.of(sheet("texts", texts))), file);
        assertThat(OoxmlParts.faults(file)).isEmpty();
        List<String> read = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int row = 1; row <= texts.size(); row++) {
                XSSFCell text = workbook.getSheetAt(0).getRow(row).getCell(0);
                assertThat(text.getCellType()).isEqualTo(CellType.STRING);
                String said = text.getStringCellValue();
                assertThat(workbook.getSheetAt(0).getRow(row).getCell(1).getStringCellValue())
                        .isEqualTo(said);
                read.add(said);
            }
        }
        return read;
    }

    private static SheetPlan sheet(String name, List<String> texts) {
        List<SheetColumn> columns = Arrays.asList(
                new SheetColumn("text", Format.TEXT, "text"), new SheetColumn("link", Format.TEXT, "link"));
        return new SheetPlan(
                name,
                columns,
                1,
                texts.stream()
                        .map(text -> List.of(Cell.text(text), (Cell) new Cell.Link(text, "https://example.org/")))
                        .toList());
    }
}
