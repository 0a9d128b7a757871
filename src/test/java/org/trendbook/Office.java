package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** LibreOffice as a second opinion: it reckons every formula of a workbook anew. Needs soffice. */
final class Office {
    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-12;
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private final Path scratch;

    /** @param scratch a folder for its profile and what it writes */
    Office(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * What came of holding a workbook against itself recalculated.
     *
     * @param differences one line for each formula that gives another value or an error
     */
    record Verdict(int formulas, List<String> differences) {}

    /** Holds the value that each formula of a workbook has in the file against the recalculated one. */
    Verdict check(Path book) throws IOException {
        List<String> differences = new ArrayList<>();
        int formulas = 0;
        Path again = recalculated(book);
        try (XSSFWorkbook ours = open(book);
                XSSFWorkbook theirs = open(again)) {
            for (Sheet sheet : ours) {
                Sheet other = theirs.getSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            Object recalculated = value(other.getRow(row.getRowNum()), cell.getColumnIndex());
                            if (!isSame(value(cell), recalculated)) {
                                differences.add(sheet.getSheetName() + "!" + cell.getAddress() + ": " + value(cell)
                                        + ", recalculated " + recalculated + " by " + cell.getCellFormula());
                            }
                        }
                    }
                }
            }
        }
        return new Verdict(formulas, differences);
    }

    /** The same workbook with every formula reckoned anew. */
    Path recalculated(Path book) throws IOException {
        Path profile = scratch.resolve("profile");
        Path settings = profile.resolve("user/registrymodifications.xcu");
        if (!Files.exists(settings)) {
            Files.createDirectories(settings.getParent());
            Files.writeString(settings, ALWAYS_RECALCULATE);
        }
        Path again = Files.createTempDirectory(scratch, "again");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        again.toString(),
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(office.waitFor(20, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        return again.resolve(book.getFileName());
    }

    /** Opens a workbook of ours, whose long runs of equal bytes are no attack. */
    static XSSFWorkbook open(Path book) throws IOException {
        double limit = ZipSecureFile.getMinInflateRatio();
        ZipSecureFile.setMinInflateRatio(0);
        try {
            return new XSSFWorkbook(Files.newInputStream(book));
        } finally {
            ZipSecureFile.setMinInflateRatio(limit);
        }
    }

    /** What a cell shows: a number, a text, whether something holds; an empty text for nothing. */
    static Object value(Row row, int column) {
        return value(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
    }

    private static Object value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> "";
        };
    }

    /** Whether two values are one, numbers within 1e-9 of the larger or 1e-12; an error is like nothing. */
    static boolean isSame(Object one, Object other) {
        if (one instanceof Double a && other instanceof Double b) {
            double away = Math.abs(a - b);
            return away <= ABSOLUTE || away <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));
        }
        return one.equals(other) && !one.toString().startsWith("error ");
    }
}
