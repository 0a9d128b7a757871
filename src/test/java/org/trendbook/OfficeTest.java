package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LibreOffice reckons every formula of the workbooks anew; what it gets is what the program got. Needs soffice. */
@Tag("office")
class OfficeTest {
    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-12;
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeTheReport() {
        ZipSecureFile.setMinInflateRatio(0);
        report(Path.of("input"), folder.resolve("out"));
    }

    private static void report(Path input, Path output) {
        assertThat(Main.run("run", "--input", input.toString(), "--output", output.toString(), "--quiet"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyFormulaGivesTheProgramsValue(String language) throws IOException {
        Path book = folder.resolve("out").resolve(language).resolve("growth-report.xlsx");
        Path again = recalculated(book);
        List<String> differences = new ArrayList<>();
        int formulas = 0;
        try (XSSFWorkbook ours = new XSSFWorkbook(Files.newInputStream(book));
                XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(again))) {
            for (Sheet sheet : ours) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            Cell other = theirs.getSheet(sheet.getSheetName())
                                    .getRow(row.getRowNum())
                                    .getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                            if (!isSame(value(cell), value(other))) {
                                differences.add(sheet.getSheetName() + "!" + cell.getAddress() + ": " + value(cell)
                                        + ", recalculated " + value(other) + " by " + cell.getCellFormula());
                            }
                        }
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(formulas).isGreaterThan(1000);
    }

    /** GPT-3 becomes twelve times as large, in a cell and in the input of one source: the same growth comes out. */
    @Test
    void aChangedSizeMovesTheFiguresAsAChangedInputDoes() throws IOException {
        Path input = copiedInput();
        report(input, folder.resolve("one"));
        Path changedBook = folder.resolve("changed.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(
                Files.newInputStream(folder.resolve("one").resolve("en").resolve("growth-report.xlsx")))) {
            Sheet models = book.getSheet("Models");
            row(models, "Model", "GPT-3").getCell(column(models, "Parameters")).setCellValue(2e12);
            try (OutputStream out = Files.newOutputStream(changedBook)) {
                book.write(out);
            }
        }
        Path survey = input.resolve("records/survey.csv");
        String records = Files.readString(survey);
        String changed = records.lines()
                .map(line -> line.startsWith("gpt-3,") ? line.replaceAll("1750 ?亿", "2万亿") : line)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(changed).isNotEqualTo(records);
        Files.writeString(survey, changed);
        report(input, folder.resolve("changed"));
        SortedMap<String, List<Object>> recalculated = growth(recalculated(changedBook));
        SortedMap<String, List<Object>> wanted =
                growth(folder.resolve("changed").resolve("en").resolve("growth-report.xlsx"));
        assertThat(recalculated.keySet()).containsAll(wanted.keySet());
        wanted.forEach((group, figures) -> {
            for (int i = 0; i < figures.size(); i++) {
                assertThat(isSame(figures.get(i), recalculated.get(group).get(i)))
                        .as("%s, figure %d: %s and %s", group, i, figures, recalculated.get(group))
                        .isTrue();
            }
        });
    }

    /** The bundled input with the records of the survey alone. */
    private static Path copiedInput() throws IOException {
        Path input = folder.resolve("input");
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean isOther = file.getParent().endsWith("records") && !file.endsWith("survey.csv");
                if (!isOther) {
                    Path copy = input.resolve(Path.of("input").relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return input;
    }

    /** Points, growth with its interval and doubling time of each measure and group. */
    private static SortedMap<String, List<Object>> growth(Path book) throws IOException {
        SortedMap<String, List<Object>> growth = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            Sheet sheet = workbook.getSheet("Growth");
            for (Row row : sheet) {
                if (row.getRowNum() > 0) {
                    List<Object> figures = new ArrayList<>();
                    for (int column = 2; column <= 10; column++) {
                        figures.add(value(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
                    }
                    growth.put(value(row.getCell(0)) + ", " + value(row.getCell(1)), figures);
                }
            }
        }
        return growth;
    }

    private static Row row(Sheet sheet, String header, String text) {
        int column = column(sheet, header);
        for (Row row : sheet) {
            if (text.equals(value(row.getCell(column)))) {
                return row;
            }
        }
        throw new AssertionError("no " + text + " on " + sheet.getSheetName());
    }

    private static int column(Sheet sheet, String header) {
        for (Cell cell : sheet.getRow(0)) {
            if (header.equals(value(cell))) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + header + " on " + sheet.getSheetName());
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

    private static boolean isSame(Object one, Object other) {
        if (one instanceof Double a && other instanceof Double b) {
            double away = Math.abs(a - b);
            return away <= ABSOLUTE || away <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));
        }
        return one.equals(other) && !one.toString().startsWith("error ");
    }

    private static Path recalculated(Path book) throws IOException {
        Path profile = folder.resolve("profile");
        Path settings = profile.resolve("user/registrymodifications.xcu");
        if (!Files.exists(settings)) {
            Files.createDirectories(settings.getParent());
            Files.writeString(settings, ALWAYS_RECALCULATE);
        }
        Path again = Files.createTempDirectory(folder, "again");
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
            assertThat(office.waitFor(10, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        return again.resolve(book.getFileName());
    }
}
