package org.trendbook.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.report.Cell;
import org.trendbook.report.Language;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.WorkbookPlan;

class SheetLayoutTest {
    private static final String TITLE =
            "Growth of large AI models in China and the rest of the world: quality of the data";
    private static final String NAME = "PanGu Scientific Computing, Second Preview Release";

    @TempDir
    private Path folder;

    /** The first line of a page stands in larger letters, and takes as many lines as they need. */
    @Test
    void theTitleOfAPageHasRoomForItsLargerLetters() throws IOException {
        double ofTwoLines = headerHeight(SheetPlan.Kind.PAGE, TITLE);
        double ofOneLine = headerHeight(SheetPlan.Kind.PAGE, "Growth");
        assertThat(ofOneLine).isGreaterThan(headerHeight(SheetPlan.Kind.TABLE, "Growth"));
        assertThat(ofTwoLines).isGreaterThan(ofOneLine + Look.TITLE_POINTS);
    }

    @Test
    void aLinkThatNeedsSeveralLinesIsAFormulaAndAShortOneIsNot() throws IOException {
        SheetPlan sheet = new SheetPlan(
                "Models",
                List.of(column("Model", Format.NARROW)),
                0,
                List.of(List.of(new Cell.Link(NAME, "'Models'!A2")), List.of(new Cell.Link("M6", "'Models'!A3"))));
        XSSFSheet written = written(sheet);
        XSSFCell wide = written.getRow(1).getCell(0);
        assertThat(wide.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(wide.getCellFormula()).isEqualTo("HYPERLINK(\"#'Models'!A2\",\"" + NAME + "\")");
        assertThat(wide.getStringCellValue()).isEqualTo(NAME);
        assertThat(wide.getCellStyle().getWrapText()).isTrue();
        assertThat(written.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(written.getHyperlinkList())
                .singleElement()
                .satisfies(link -> assertThat(link.getCellRef()).isEqualTo("A3"));
    }

    /** A day that a formula gives is shown as a day, and not as the number that stands for it. */
    @Test
    void aDayOfAFormulaHasRoomForItsTenFigures() throws IOException {
        SheetPlan sheet = new SheetPlan(
                "Days",
                List.of(column("Day", Format.DAY), column("Year", Format.CODE), column("Line", Format.GENERAL)),
                0,
                List.of(List.of(
                        new Cell.Formula("45000+0.5", Cell.number(45000.5)),
                        Cell.number(2021),
                        Cell.number(7805285998.7141))));
        XSSFSheet written = written(sheet);
        assertThat(written.getColumnWidth(0) / 256.0).isGreaterThan(11);
        assertThat(written.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                .as("no comma in a year")
                .isEqualTo("0");
        assertThat(written.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                .as("billions have no decimals")
                .isEqualTo("#,##0");
    }

    private double headerHeight(SheetPlan.Kind kind, String header) throws IOException {
        SheetPlan sheet = new SheetPlan(
                "Sheet",
                kind,
                List.of(column(header, Format.PROSE)),
                0,
                1,
                List.of(List.of(Cell.text("A text that is short."))),
                List.of(),
                List.of());
        return written(sheet).getRow(0).getHeightInPoints();
    }

    private static SheetColumn column(String header, Format format) {
        return new SheetColumn(header, format, "");
    }

    private XSSFSheet written(SheetPlan sheet) throws IOException {
        Path file = folder.resolve("book.xlsx");
        WorkbookWriter.write(new WorkbookPlan("book", "Book", Language.EN, List.of(sheet)), file);
        return new XSSFWorkbook(Files.newInputStream(file)).getSheetAt(0);
    }
}
