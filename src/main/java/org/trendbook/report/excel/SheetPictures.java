package org.trendbook.report.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.trendbook.report.SheetPicture;
import org.trendbook.report.SheetPlan;

/** Places pictures of charts in a sheet, one below the other in the size in which they are printed. */
final class SheetPictures {
    private static final double EMU_PER_POINT = 12_700;

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;
    private int row;

    private SheetPictures(XSSFSheet sheet, int row) {
        this.sheet = sheet;
        this.drawing = sheet.createDrawingPatriarch();
        this.row = row;
    }

    /**
     * Places the pictures of a sheet.
     *
     * @param row where the first one stands, counted from 0
     * @param files of the pictures, by the names of their charts
     * @throws IOException when a file cannot be read
     */
    static void draw(XSSFSheet sheet, SheetPlan plan, int row, Map<String, Path> files) throws IOException {
        if (plan.pictures().isEmpty()) {
            return;
        }
        SheetPictures pictures = new SheetPictures(sheet, row);
        for (SheetPicture picture : plan.pictures()) {
            Path file = files.get(picture.chart());
            if (file == null) {
                throw new IllegalArgumentException("no picture of the chart " + picture.chart());
            }
            pictures.draw(picture, Files.readAllBytes(file));
        }
    }

    private void draw(SheetPicture plan, byte[] png) {
        PngSize size = PngSize.of(png);
        int image = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
        XSSFPicture picture = drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 0, row, 1, row + 1), image);
        var properties = picture.getCTPicture().getNvPicPr().getCNvPr();
        properties.setName(CellText.inAttribute(plan.title()));
        properties.setDescr(CellText.inAttribute(plan.alt()));
        fix(size);
        // Each on a page of its own.
        sheet.setRowBreak(row - 1);
        row += (int) Math.ceil(size.heightPoints() / sheet.getDefaultRowHeightInPoints()) + 1;
    }

    /** Anchored at one cell: its size is its own, however wide the columns and high the rows are shown. */
    private void fix(PngSize size) {
        CTDrawing shapes = drawing.getCTDrawing();
        int last = shapes.sizeOfTwoCellAnchorArray() - 1;
        CTTwoCellAnchor made = shapes.getTwoCellAnchorArray(last);
        CTOneCellAnchor fixed = shapes.addNewOneCellAnchor();
        fixed.setFrom(made.getFrom());
        fixed.addNewExt().setCx(Math.round(size.widthPoints() * EMU_PER_POINT));
        fixed.getExt().setCy(Math.round(size.heightPoints() * EMU_PER_POINT));
        fixed.setPic(made.getPic());
        fixed.addNewClientData();
        shapes.removeTwoCellAnchor(last);
    }
}
