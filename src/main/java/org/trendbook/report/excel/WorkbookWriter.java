package org.trendbook.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.WorkbookPlan;

/**
 * Draws a planned workbook as an XLSX file. The same plan gives the same bytes under every locale, time zone and JDK: no
 * clock is asked, and the parts of the package have a fixed order and time.
 */
public final class WorkbookWriter {
    /** How long a text may be for a cell to hold it whole, in UTF-16 units; less where some must be escaped. */
    public static final int LONGEST_TEXT = CellText.LONGEST;

    /** What stands for the creation: the clock would make every file differ, and nobody takes it for the truth. */
    private static final Instant CREATED = Instant.parse("1980-02-01T00:00:00Z");

    private static final String PROGRAM = "trendbook";

    private WorkbookWriter() {}

    /**
     * Writes the workbook, replacing the file if there is one.
     *
     * @throws IOException when the file cannot be written
     * @throws IllegalArgumentException when the plan has no sheet, or one with more rows or columns than Excel holds
     */
    public static void write(WorkbookPlan plan, Path file) throws IOException {
        write(plan, file, Map.of(), 1);
    }

    /**
     * The same, long sheets written by several threads.
     *
     * @param pictures the PNG file of each chart of which the plan shows a picture, by the chart's name
     */
    public static void write(WorkbookPlan plan, Path file, Map<String, Path> pictures, int threads) throws IOException {
        Look look = Look.of(plan.language());
        Map<String, SheetBody> rowsByPart = new LinkedHashMap<>();
        Map<String, byte[]> parts;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(workbook, look);
            List<String> names =
                    SheetNames.of(plan.sheets().stream().map(SheetPlan::name).toList());
            Map<String, String> namesByWanted = new LinkedHashMap<>();
            for (int index = 0; index < names.size(); index++) {
                namesByWanted.putIfAbsent(plan.sheets().get(index).name(), names.get(index));
            }
            for (int index = 0; index < names.size(); index++) {
                SheetPlan sheet = plan.sheets().get(index);
                SheetLayout layout = new SheetLayout(sheet, look);
                SheetBody rows = SheetBody.of(sheet, layout, styles);
                new SheetFrame(workbook.createSheet(names.get(index)), sheet, layout)
                        .build(look, namesByWanted, pictures);
                rowsByPart.put("xl/worksheets/sheet" + (index + 1) + ".xml", rows);
            }
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            describe(workbook.getProperties(), plan);
            parts = parts(workbook);
        }
        ReproduciblePackage.write(parts, rowsByPart, file, threads);
    }

    /** Makes an empty workbook, for which the classes of most of the format are loaded, and writes it nowhere. */
    public static void warmUp() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("");
            workbook.write(OutputStream.nullOutputStream());
        }
    }

    /** Whether a cell shows only the beginning of a text, with a mark that says how much is left out. */
    public static boolean isCut(String text) {
        return !CellText.fits(text);
    }

    private static void describe(POIXMLProperties properties, WorkbookPlan plan) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(plan.title());
        core.setCreator(PROGRAM);
        core.setCreated(Optional.of(Date.from(CREATED)));
        core.setModified(Optional.of(Date.from(CREATED)));
        core.getUnderlyingProperties().setLanguageProperty(plan.language().tag());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
    }

    private static Map<String, byte[]> parts(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream unpacked = new ZipArchiveOutputStream(bytes)) {
            // POI writes into a zip that it is given: this one only carries the parts over.
            unpacked.setLevel(Deflater.NO_COMPRESSION);
            workbook.write(unpacked);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
