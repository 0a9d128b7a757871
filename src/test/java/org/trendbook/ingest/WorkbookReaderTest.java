package org.trendbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worksheets become rows of exact texts. */
class WorkbookReaderTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstFilledRowIsTheHeaderAndEmptyRowsArePassedOver() throws IOException {
        Path file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("models");
            sheet.createRow(0);
            fill(sheet, 2, "model", "note");
            fill(sheet, 3, "A", "x");
            fill(sheet, 4, " ", "");
            fill(sheet, 6, "B");
            fill(sheet, 7, "", "y", "surplus");
        });

        assertThat(rows(file, Optional.empty()))
                .containsExactly(
                        new Row.Cells(4, List.of("model", "note"), List.of("A", "x")),
                        new Row.Cells(7, List.of("model", "note"), List.of("B", "")),
                        new Row.Cells(8, List.of("model", "note"), List.of("", "y", "surplus")));
    }

    @Test
    void sheetsThatNobodyReadsAndCellsMergedOverRowsAreTold() throws IOException {
        Path file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("models");
            fill(sheet, 0, "model", "note");
            fill(sheet, 1, "A", "x");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B5:C5"));
            book.createSheet("empty");
            fill(book.createSheet("more"), 3, "model");
        });

        assertThat(remarks(file, Optional.empty())).containsExactly("SKIPPED_SHEET more", "MERGED_CELLS A2:A3");
        assertThat(remarks(file, Optional.of("more"))).isEmpty();
    }

    private static List<String> remarks(Path file, Optional<String> sheet) throws IOException {
        try (WorkbookReader reader = WorkbookReader.open(file, sheet)) {
            while (reader.next().isPresent()) {
                // to the end
            }
            return reader.remarks().stream()
                    .map(remark -> remark.code() + " " + remark.name())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "175000000000, 175000000000",
        "4.64e26, 464000000000000000000000000",
        "1.1, 1.1",
        "-5, -5",
        "0, 0",
        "1e-7, 0.0000001",
        "0.30000000000000004, 0.30000000000000004",
        "123456789012345680, 123456789012345680"
    })
    void aNumberIsItsShortestDecimal(double number, String text) throws IOException {
        assertThat(cell(cell -> cell.setCellValue(number))).isEqualTo(text);
    }

    @Test
    void theTextOfAnyNumberReadsBackAsTheNumber() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(CellTexts.shortest(value))).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "yyyy-mm-dd, 2023-02-24, 2023-02-24",
        "m/d/yy, 2023-02-24, 2023-02-24",
        "'yyyy\"年\"m\"月\"d\"日\";@', 2023-02-24, 2023-02-24",
        "'[$-804]yyyy\"年\"m\"月\"', 2023-02-01, 2023-02",
        "mmm-yy, 2023-02-01, 2023-02",
        "mmm-yy, 2023-02-24, 2023-02-24",
        "yyyy, 2023-01-01, 2023",
        "yyyy, 2023-02-01, 2023-02-01",
        "m\"月\"d\"日\", 2023-02-01, 2023-02-01"
    })
    void aDateIsAsPreciseAsItsCellShows(String format, LocalDate day, String text) throws IOException {
        assertThat(cell(cell -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(style(cell, format));
                }))
                .isEqualTo(text);
    }

    @Test
    void theTimeOfDayIsKept() throws IOException {
        assertThat(cell(cell -> {
                    cell.setCellValue(LocalDateTime.of(2023, 2, 24, 10, 30));
                    cell.setCellStyle(style(cell, "yyyy-mm-dd hh:mm"));
                }))
                .isEqualTo("2023-02-24T10:30:00");
        assertThat(cell(cell -> {
                    cell.setCellValue(0.4375);
                    cell.setCellStyle(style(cell, "hh:mm"));
                }))
                .isEqualTo("10:30:00");
    }

    @Test
    void theDayThatOnlySpreadsheetsKnowIsNotTakenForAnother() throws IOException {
        assertThat(cell(cell -> {
                    cell.setCellValue(60);
                    cell.setCellStyle(style(cell, "yyyy-mm-dd"));
                }))
                .isEqualTo("1900-02-29");
    }

    @Test
    void daysMayBeCountedFrom1904() throws IOException {
        Path file = workbook(book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            XSSFSheet sheet = book.createSheet();
            fill(sheet, 0, "model", "date");
            fill(sheet, 1, "A");
            Cell cell = sheet.getRow(1).createCell(1);
            cell.setCellValue(43_519.0);
            cell.setCellStyle(style(cell, "yyyy-mm-dd"));
        });

        assertThat(rows(file, Optional.empty()))
                .containsExactly(new Row.Cells(2, List.of("model", "date"), List.of("A", "2023-02-24")));
    }

    /** The format of Excel in Chinese for '2023年2月': only its number is written. */
    @Test
    void aDateWhoseFormatTheWorkbookDoesNotSpellOutIsADate() {
        assertThat(CellFormat.of(57, "null").isDate()).isTrue();
        assertThat(CellFormat.of(31, "reserved-0x1f")).isEqualTo(new CellFormat("yyyymd", "", ""));
        assertThat(CellFormat.of(1, "0").isDate()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'0\"亿\"', 1750亿, the unit that the reader sees",
        "'#,##0.0 \"billion\"', 1750 billion, the unit that the reader sees",
        "'0\\亿', 1750亿, an escaped character",
        "'General\"B\"', 1750B, no digits in the format",
        "'\"约\"0\"亿\"', 约1750亿, words before the number",
        "'0.0,,\"M\"', 1750, the format scales: the stored number is the value",
        "'\"$\"#,##0_);(\"$\"#,##0)', 1750, signs of currency are no words",
        "'0.00E+00', 1750, an exponent is no word",
        "'[>=1000]0\"k\";0', '1750 ([>=1000]0\"k\";0)', a condition decides on the words: refused as an amount",
        "'[>=1000]0.0,\"k\";0', 1750, a condition on a format that scales",
        "'[<5]0;0.0', 1750, a condition without words",
        "'#,##0', 1750, no words",
        "'0;\"none\"', 1750, words of another section"
    })
    void wordsOfTheNumberFormatAreJoinedToTheNumber(String format, String text, String why) throws IOException {
        assertThat(cell(cell -> {
                    cell.setCellValue(1750);
                    cell.setCellStyle(style(cell, format));
                }))
                .as(why)
                .isEqualTo(text);
    }

    @Test
    void otherCellsBecomeTexts() throws IOException {
        assertThat(cell(cell -> cell.setCellValue("1750 亿"))).isEqualTo("1750 亿");
        assertThat(cell(cell -> cell.setCellValue(true))).isEqualTo("true");
        assertThat(cell(cell -> cell.setCellErrorValue(FormulaError.NA.getCode())))
                .isEqualTo("#N/A");
    }

    @Test
    void aFormulaGivesTheValueThatWasSavedWithItAndElseItsOwnText() throws IOException {
        assertThat(cell(cell -> {
                    cell.setCellFormula("1+1");
                    cell.setCellValue(2);
                }))
                .isEqualTo("2");
        assertThat(cell(cell -> {
                    cell.setCellFormula("\"a\"&\"b\"");
                    cell.setCellValue("ab");
                }))
                .isEqualTo("ab");
        assertThat(rows(raw("<row r='2'><c r='A2' t='inlineStr'><is><t>A</t></is></c><c r='B2'><f>C1*2</f></c></row>")))
                .containsExactly(new Row.Cells(2, List.of("model", "note"), List.of("A", "=C1*2")));
    }

    @Test
    void aFormulaWithAnEmptyValueAsOpenpyxlSavesItDamagesNoSheet() throws IOException {
        assertThat(rows(raw("<row r='2'><c r='A2' t='str'><f>\"\"</f><v></v></c><c r='B2'><f>C1*2</f><v></v></c></row>"
                        + "<row r='3'><c r='A3' t='n'><v/></c><c r='B3'><f>C1*2</f><v>4</v></c></row>")))
                .containsExactly(
                        new Row.Cells(2, List.of("model", "note"), List.of("", "=C1*2")),
                        new Row.Cells(3, List.of("model", "note"), List.of("", "4")));
    }

    @Test
    void richTextIsReadWithoutItsReadingAids() throws IOException {
        assertThat(rows(raw("<row r='2'><c r='A2' t='inlineStr'><is><r><t>悟</t></r><r><t>道</t></r>"
                        + "<rPh sb='0' eb='1'><t>wu</t></rPh></is></c></row>")))
                .containsExactly(new Row.Cells(2, List.of("model", "note"), List.of("悟道", "")));
    }

    @Test
    void aSheetIsFoundByItsName() throws IOException {
        Path file = workbook(book -> {
            fill(book.createSheet("notes"), 0, "nothing");
            XSSFSheet sheet = book.createSheet("模型");
            fill(sheet, 0, "model");
            fill(sheet, 1, "A");
        });

        assertThat(rows(file, Optional.of("模型"))).containsExactly(new Row.Cells(2, List.of("model"), List.of("A")));
        assertThatThrownBy(() -> rows(file, Optional.of("models")))
                .isInstanceOf(IOException.class)
                .hasMessage("it has no sheet 'models', but notes, 模型");
    }

    @Test
    void whatIsNoWorkbookIsAnError() throws IOException {
        assertThatThrownBy(
                        () -> rows(Files.writeString(folder.resolve("a.xlsx"), "model,note\nA,x\n"), Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("it is no sound .xlsx workbook");
        Path cut = workbook(book -> fill(book.createSheet(), 0, "model"));
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(cut), 500));
        assertThatThrownBy(() -> rows(cut, Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("it is no sound .xlsx workbook");
    }

    @Test
    void aDocumentTypeWithEntitiesIsRefused() throws IOException {
        Path file = rawSheet("<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                + "<row r='1'><c r='A1' t='inlineStr'><is><t>model&x;</t></is></c></row></sheetData></worksheet>");

        assertThatThrownBy(() -> rows(file)).isInstanceOf(IOException.class);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        Path file = raw("<row r='2'><c r='A2' t='inlineStr'><is><t>" + "x".repeat(5_000_000) + "</t></is></c></row>");

        assertThatThrownBy(() -> rows(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it unpacks to more than a hundred times its size");
    }

    @Test
    void aRowOfMoreThanFourMebibytesIsUnreadableAndTheNextIsRead() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            cells.append("<c t='inlineStr'><is><t>");
            random.ints(1_000_000, 'a', 'z').forEach(letter -> cells.append((char) letter));
            cells.append("</t></is></c>");
        }
        Path file = raw("<row r='2'>" + cells + "</row><row r='2'><c t='inlineStr'><is><t>B</t></is></c></row>");

        List<Row> rows = rows(file);
        assertThat(rows.get(0))
                .isInstanceOfSatisfying(
                        Row.Unreadable.class, row -> assertThat(row.reason()).startsWith("the row is longer than"));
        assertThat(rows.get(1))
                .as("a number that stands twice is counted on")
                .isEqualTo(new Row.Cells(3, List.of("model", "note"), List.of("B", "")));
    }

    @Test
    void aWorkbookMayGoWithoutStyles() throws IOException {
        Path file = workbook(book -> {
            XSSFSheet sheet = book.createSheet();
            fill(sheet, 0, "model", "note");
            fill(sheet, 1, "A");
            sheet.getRow(1).createCell(1).setCellValue(1.5);
        });
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath("xl/styles.xml"));
            Path relations = zip.getPath("xl/_rels/workbook.xml.rels");
            Files.writeString(
                    relations, Files.readString(relations).replaceAll("<Relationship [^>]*styles\\.xml[^>]*/>", ""));
        }
        assertThat(rows(file, Optional.empty()))
                .containsExactly(new Row.Cells(2, List.of("model", "note"), List.of("A", "1.5")));
    }

    @ParameterizedTest
    @CsvSource({"ZZZZ1", "1", "a1"})
    void aCellOutsideASheetIsAnError(String reference) throws IOException {
        Path file = raw("<row r='2'><c r='" + reference + "'><v>1</v></c></row>");

        assertThatThrownBy(() -> rows(file))
                .isInstanceOf(IOException.class)
                .hasMessage("row 2: its worksheet is damaged (a cell is said to stand at '" + reference + "')");
    }

    /** What a single cell with these contents is read as. */
    private String cell(Consumer<Cell> contents) throws IOException {
        Path file = workbook(book -> {
            XSSFSheet sheet = book.createSheet();
            fill(sheet, 0, "model", "note");
            fill(sheet, 1, "A");
            contents.accept(sheet.getRow(1).createCell(1));
        });
        return ((Row.Cells) rows(file, Optional.empty()).get(0)).cells().get(1);
    }

    private static CellStyle style(Cell cell, String format) {
        XSSFWorkbook book = (XSSFWorkbook) cell.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(XSSFSheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            (i == 0 ? sheet.createRow(row) : sheet.getRow(row)).createCell(i).setCellValue(cells[i]);
        }
    }

    private Path workbook(Consumer<XSSFWorkbook> contents) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            contents.accept(book);
            book.write(out);
        }
        return file;
    }

    /** A workbook with a header and rows that are written as XML. */
    private Path raw(String rows) throws IOException {
        return rawSheet("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                + "<row r='1'><c r='A1' t='inlineStr'><is><t>model</t></is></c>"
                + "<c r='B1' t='inlineStr'><is><t>note</t></is></c></row>" + rows + "</sheetData></worksheet>");
    }

    private Path rawSheet(String xml) throws IOException {
        Path sound = workbook(book -> book.createSheet());
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (java.util.zip.ZipFile in = new java.util.zip.ZipFile(sound.toFile());
                ZipOutputStream out = new ZipOutputStream(copy)) {
            for (ZipEntry entry : java.util.Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean isSheet = entry.getName().equals("xl/worksheets/sheet1.xml");
                out.write(
                        isSheet
                                ? xml.getBytes(StandardCharsets.UTF_8)
                                : in.getInputStream(entry).readAllBytes());
            }
        }
        return Files.write(sound, copy.toByteArray());
    }

    private static List<Row> rows(Path file) throws IOException {
        return rows(file, Optional.empty());
    }

    private static List<Row> rows(Path file, Optional<String> sheet) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader = WorkbookReader.open(file, sheet)) {
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
