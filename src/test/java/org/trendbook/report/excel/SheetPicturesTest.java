package org.trendbook.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.report.Cell;
import org.trendbook.report.Language;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPicture;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.WorkbookPlan;

class SheetPicturesTest {
    /** 300 dots per inch. */
    private static final int DOTS_PER_METER = 11811;

    private static final int BEHIND_IHDR = 33;

    @TempDir
    private Path folder;

    @Test
    void picturesStandBelowTheTableInTheSizeOfTheirPrint() throws IOException {
        Path one = Files.write(folder.resolve("one.png"), png(300, 600));
        Path two = Files.write(folder.resolve("two.png"), png(600, 150));
        Path book = folder.resolve("book.xlsx");
        WorkbookWriter.write(
                plan(new SheetPicture("one", "Figure 1", "A line."), new SheetPicture("two", "Figure 2", "A bar.")),
                book,
                Map.of("one", one, "two", two),
                1);
        assertThat(OoxmlParts.faults(book)).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            assertThat(workbook.getAllPictures())
                    .extracting(picture -> picture.getData())
                    .containsExactly(Files.readAllBytes(one), Files.readAllBytes(two));
            XSSFSheet sheet = workbook.getSheetAt(0);
            var anchors = sheet.getDrawingPatriarch().getCTDrawing().getOneCellAnchorList();
            assertThat(sheet.getDrawingPatriarch().getCTDrawing().sizeOfTwoCellAnchorArray())
                    .isZero();
            assertThat(anchors)
                    .extracting(
                            anchor -> anchor.getPic().getNvPicPr().getCNvPr().getDescr())
                    .containsExactly("A line.", "A bar.");
            // An inch has 914,400 of the file's units.
            assertThat((double) anchors.get(0).getExt().getCx()).isCloseTo(914_400, within(50.0));
            assertThat((double) anchors.get(0).getExt().getCy()).isCloseTo(2 * 914_400, within(100.0));
            int rows =
                    anchors.get(1).getFrom().getRow() - anchors.get(0).getFrom().getRow();
            assertThat(rows * sheet.getDefaultRowHeightInPoints()).isGreaterThan(144);
            assertThat(anchors.get(0).getFrom().getRow()).isGreaterThan(1);
        }
    }

    /** An alternative text names models, and the names come from anywhere. */
    @Test
    void whatXmlCannotHoldDoesNotBreakTheFile() throws IOException {
        Path one = Files.write(folder.resolve("one.png"), png(300, 600));
        Path book = folder.resolve("book.xlsx");
        WorkbookWriter.write(
                plan(new SheetPicture("one", "Figure \u0001", "<A> \"B\"\u0002 \uD83D \uFFFF 🦙")),
                book,
                Map.of("one", one),
                1);
        assertThat(OoxmlParts.faults(book)).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            var anchor =
                    workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getOneCellAnchorArray(0);
            assertThat(anchor.getPic().getNvPicPr().getCNvPr().getDescr())
                    .isEqualTo("<A> \"B\"\uFFFD \uFFFD \uFFFD 🦙");
        }
    }

    @Test
    void aPictureWithoutAFileIsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkbookWriter.write(
                        plan(new SheetPicture("one", "", "")), folder.resolve("book.xlsx"), Map.of(), 1))
                .withMessage("no picture of the chart one");
    }

    @Test
    void aPictureWithoutItsResolutionIsNotPlaced() throws IOException {
        byte[] plain = plain(10, 10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PngSize.of(plain))
                .withMessage("a PNG picture without its resolution");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PngSize.of("no picture".getBytes(StandardCharsets.US_ASCII)))
                .withMessage("no PNG picture");
    }

    private static WorkbookPlan plan(SheetPicture... pictures) {
        SheetPlan sheet = new SheetPlan(
                "Charts",
                SheetPlan.Kind.PAGE,
                List.of(new SheetColumn("Chart", Format.PROSE, "")),
                0,
                1,
                List.of(List.of(Cell.text("Figure 1"))),
                List.of(),
                List.of(pictures));
        return new WorkbookPlan("book", "Book", Language.EN, List.of(sheet));
    }

    /** A white picture of 300 dots per inch. */
    private static byte[] png(int width, int height) throws IOException {
        byte[] plain = plain(width, height);
        ByteBuffer content = ByteBuffer.allocate(13);
        content.put("pHYs".getBytes(StandardCharsets.US_ASCII));
        content.putInt(DOTS_PER_METER).putInt(DOTS_PER_METER).put((byte) 1);
        CRC32 checksum = new CRC32();
        checksum.update(content.array());
        ByteBuffer png = ByteBuffer.allocate(plain.length + 21);
        png.put(plain, 0, BEHIND_IHDR);
        png.putInt(9).put(content.array()).putInt((int) checksum.getValue());
        png.put(plain, BEHIND_IHDR, plain.length - BEHIND_IHDR);
        return png.array();
    }

    private static byte[] plain(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
