package org.trendbook.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.Language;
import org.trendbook.report.RowsOnDemand;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.WorkbookPlan;

class LongSheetTest {
    private static final int ROWS = 2000;

    @TempDir
    private Path folder;

    @Test
    void holdsTheCellsOfItsRowsWhateverTheThreads() throws IOException {
        Path one = written("one.xlsx", 1);
        Path three = written("three.xlsx", 3);
        assertThat(three).hasSameBinaryContentAs(one);
        try (var files = Files.list(folder)) {
            assertThat(files).as("no temporary file is left").hasSize(2);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(three))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(ROWS);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("name");
            for (int row : new int[] {1, 512, 513, ROWS}) {
                assertThat(sheet.getRow(row).getCell(0).getStringCellValue()).isEqualTo(name(row - 1));
                assertThat(sheet.getRow(row).getCell(1).getNumericCellValue()).isEqualTo((row - 1) * 1.5e9);
            }
            assertThat(sheet.getRow(1).getCell(2)).as("blank").isNull();
            assertThat(sheet.getRow(2).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2020, 1, 2));
            assertThat(sheet.getRow(2).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(2).getCell(3).getCellStyle().getQuotePrefixed())
                    .isTrue();
            for (int row : new int[] {1, 2, 3, 4, 130}) {
                assertThat(sheet.getRow(row).getCell(4).getStringCellValue()).isEqualTo(kind(row - 1));
                assertThat(sheet.getRow(row).getCell(4).getCellStyle().getIndex())
                        .as("style of row %d", row)
                        .isEqualTo(sheet.getRow(1 + (row - 1) % 3)
                                .getCell(4)
                                .getCellStyle()
                                .getIndex());
            }
            assertThat(sheet.getRow(2).getCell(4).getCellStyle())
                    .as("the same text stands out elsewhere")
                    .isNotEqualTo(sheet.getRow(1).getCell(4).getCellStyle());
        }
    }

    private Path written(String name, int threads) throws IOException {
        List<SheetColumn> columns = List.of(
                new SheetColumn("name", Format.TEXT, ""),
                new SheetColumn("size", Format.INTEGER, ""),
                new SheetColumn("day", Format.DAY, ""),
                new SheetColumn("note", Format.PROSE, ""),
                new SheetColumn("kind", Format.TEXT, ""));
        SheetPlan sheet = new SheetPlan("long", columns, 1, new RowsOnDemand(ROWS, LongSheetTest::row));
        Path file = folder.resolve(name);
        WorkbookWriter.write(new WorkbookPlan("book", "A book", Language.EN, List.of(sheet)), file, Map.of(), threads);
        return file;
    }

    private static String name(int index) {
        return "模型 <" + index + "> & \uD83D\uDE00 _x0041_";
    }

    /** Of three rows two have the same, and those do not look the same. */
    private static String kind(int index) {
        return index % 3 < 2 ? "<稠密> " : "sparse";
    }

    private static List<Cell> row(int index) {
        return List.of(
                Cell.text(name(index)),
                Cell.number(index * 1.5e9),
                index % 2 == 0 ? Cell.BLANK : Cell.day(LocalDate.of(2020, 1, 1).plusDays(index)),
                Cell.text("=1+1", Emphasis.CAUTION),
                Cell.text(kind(index), index % 3 == 1 ? Emphasis.BAD : Emphasis.NONE));
    }
}
