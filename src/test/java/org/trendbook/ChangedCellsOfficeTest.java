package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cells changed on the sheet of models and recalculated by LibreOffice give the growth, records, periods, gap and largest
 * models that the program gives when the input says the same. Needs soffice.
 */
@Tag("office")
class ChangedCellsOfficeTest {
    private static final String SURVEY = "survey.csv";
    private static final String TRACKER = "tracker.csv";

    @TempDir
    private static Path folder;

    /**
     * One model is given another cell.
     *
     * @param record the id of its raw record
     * @param column of the raw record
     * @param text what stands there instead
     * @param cells on the sheet of models, by header: a number, a day or a text
     */
    private record Edit(String record, String column, String text, Map<String, Object> cells) {
        static Edit size(String record, String text, double size) {
            return new Edit(record, "parameters", text, Map.of("Parameters", size));
        }

        static Edit day(String record, LocalDate from, LocalDate to, String text) {
            return new Edit(record, "release_date", text, Map.of("From", from, "To", to));
        }

        /** In the input an exclusion of report.yaml. */
        static Edit unused(String record) {
            return new Edit(record, "", "", Map.of("Use", "no"));
        }
    }

    private record Change(String what, String file, List<Edit> edits) {
        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeAll
    static void makeTheReports() throws IOException {
        copyTheSurvey(folder.resolve(SURVEY));
        TrackerInput.write(folder.resolve(TRACKER), 600, 6, false);
        for (String file : List.of(SURVEY, TRACKER)) {
            report(folder.resolve(file), folder.resolve("report-of-" + file));
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change("survey: GPT-3 twelve times as large", SURVEY, List.of(Edit.size("gpt-3", "2万亿", 2e12))),
                new Change(
                        "survey: GPT-3 a year later",
                        SURVEY,
                        List.of(Edit.day("gpt-3", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), "2021年5月"))),
                new Change("survey: without Switch Transformer", SURVEY, List.of(Edit.unused("switch-transformer"))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeOfTheSurveyMovesAllFigures(Change change) throws IOException {
        moves(change);
    }

    /** What changes of a tracker's record. */
    enum Kind {
        SIZE,
        DATE,
        USE
    }

    /** Changed are a holder of the record, a model that becomes one, and one of the crowd. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void aChangeOfATrackersRecordsMovesAllFigures(Kind kind) throws IOException {
        SortedMap<String, Object> figures = LiveFigures.of(book(folder.resolve("report-of-" + TRACKER)));
        String holder =
                figures.get("Who led when: Parameters, All models, 6: Record").toString();
        List<Edit> edits = switch (kind) {
            case SIZE ->
                List.of(
                        Edit.size(holder, "0.3B", 3e8),
                        Edit.size("r11", "950B", 9.5e11),
                        Edit.size("r12", "7.77B", 7.77e9));
            case DATE ->
                List.of(
                        Edit.day(holder, LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28), "2023-02"),
                        Edit.day("r11", LocalDate.of(2018, 8, 9), LocalDate.of(2018, 8, 9), "2018-08-09"),
                        Edit.day("r12", LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), "2019"));
            case USE -> List.of(Edit.unused(holder), Edit.unused("r11"), Edit.unused("r12"));
        };
        moves(new Change(kind.toString(), TRACKER, edits));
    }

    private static void moves(Change change) throws IOException {
        Path place = Files.createTempDirectory(folder, "change");
        Path before = book(folder.resolve("report-of-" + change.file()));
        Path edited = place.resolve("edited.xlsx");
        editCells(before, change, edited);
        SortedMap<String, Object> found = LiveFigures.of(new Office(folder).recalculated(edited));
        Path input = place.resolve("input");
        editRecords(folder.resolve(change.file()), change, input);
        report(input, place.resolve("report"));
        SortedMap<String, Object> wanted = LiveFigures.of(book(place.resolve("report")));
        assertThat(LiveFigures.differences(wanted, LiveFigures.of(before)))
                .as("a change that moves nothing tests nothing")
                .hasSizeGreaterThan(10);
        assertThat(LiveFigures.differences(wanted, found)).isEmpty();
    }

    /** The workbook with the change in its cells. */
    private static void editCells(Path book, Change change, Path edited) throws IOException {
        try (XSSFWorkbook workbook = Office.open(book)) {
            Sheet models = workbook.getSheet("Models");
            Map<String, Integer> places = LiveFigures.places(models);
            for (Edit edit : change.edits()) {
                Row row = row(models, places, edit.record());
                edit.cells().forEach((header, value) -> {
                    Cell cell = row.getCell(places.get(header));
                    if (value instanceof LocalDate day) {
                        cell.setCellValue(day);
                    } else if (value instanceof Double number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue(value.toString());
                    }
                });
            }
            try (OutputStream out = Files.newOutputStream(edited)) {
                workbook.write(out);
            }
        }
    }

    private static Row row(Sheet models, Map<String, Integer> places, String record) {
        for (Row row : models) {
            if (record.equals(Office.value(row, places.get("Record")))) {
                return row;
            }
        }
        throw new AssertionError("no record " + record);
    }

    /** The input folder with the change in its records. */
    private static void editRecords(Path input, Change change, Path edited) throws IOException {
        List<String> unused = new ArrayList<>();
        copy(input, edited);
        Path records = edited.resolve("records").resolve(change.file());
        List<Map<String, String>> rows = CsvRows.of(records);
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(records), CSVFormat.RFC4180)) {
            printer.printRecord(rows.get(0).keySet());
            for (Map<String, String> row : rows) {
                Map<String, String> cells = new LinkedHashMap<>(row);
                for (Edit edit : change.edits()) {
                    if (edit.record().equals(row.get("record_id"))) {
                        if (edit.column().isEmpty()) {
                            unused.add(row.get("model"));
                        } else {
                            cells.put(edit.column(), edit.text());
                        }
                    }
                }
                printer.printRecord(cells.values());
            }
        }
        if (!unused.isEmpty()) {
            Path settings = edited.resolve("report.yaml");
            Files.writeString(
                    settings,
                    Files.readString(settings) + "\nexclusions: [{models: [" + String.join(", ", unused)
                            + "], reason: of another kind}]\n");
        }
    }

    /** The bundled input with the records of the survey alone. */
    private static void copyTheSurvey(Path input) throws IOException {
        copy(Path.of("input"), input);
        try (Stream<Path> files = Files.list(input.resolve("records"))) {
            for (Path file : files.filter(one -> !one.endsWith(SURVEY)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void report(Path input, Path output) {
        assertThat(Main.run(
                        "run", "--input", input.toString(), "--output", output.toString(), "--quiet", "--lang", "en"))
                .isZero();
    }

    private static Path book(Path report) {
        return report.resolve("en").resolve("growth-report.xlsx");
    }
}
