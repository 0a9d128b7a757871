package org.trendbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.model.Column;
import org.trendbook.model.ModelName;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawClaim;
import org.trendbook.model.RawRecord;
import org.trendbook.model.RejectedRow;
import org.trendbook.model.Source;

/** A folder of files becomes raw records and tables. */
class IngestTest {
    @TempDir
    private Path root;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(root.resolve("records"));
        Files.createDirectories(root.resolve("claims"));
    }

    @Test
    void aRowBecomesARecordWithItsFileAndLine() throws IOException {
        write("records/a.csv", "model,parameters\nGPT-3,1750 亿\n\n\"T5\n(large)\",\"11B\"\nOPT,175B\n");

        List<RawRecord> records = records(IngestOptions.NONE);

        assertThat(records).extracting(RawRecord::recordId).containsExactly("a.csv:2", "a.csv:4", "a.csv:6");
        assertThat(records.get(0).origin().file()).isEqualTo("records/a.csv");
        assertThat(records.get(0).text(Column.PARAMETERS)).isEqualTo("1750 亿");
        assertThat(records.get(1).text(Column.MODEL)).isEqualTo("T5\n(large)");
    }

    @Test
    void filesOfEveryKindComeInTheOrderOfTheirNames() throws IOException {
        write("records/d.jsonl", "{\"model\": \"D\"}");
        write("records/c.json", "[{\"model\": \"C\"}]");
        write("records/b.TSV", "model\tnote\nB\t\n");
        write("records/a.csv", "model\nA\n");

        assertThat(records(IngestOptions.NONE))
                .extracting(RawRecord::recordId)
                .containsExactly("a.csv:2", "b.TSV:2", "c.json:1", "d.jsonl:1");
    }

    @Test
    void anApostropheThatGuardsAFormulaIsTakenAwayButJsonNeedsNoneAndIsReadAsItIs() throws IOException {
        write("records/a.csv", "model,note\n'=A,''=b\nB,'plain\n");
        write("records/b.json", "[{\"model\": \"'=A\", \"note\": \"''=b\"}]");
        write("records/c.jsonl", "{\"model\": \"'=A\", \"note\": \"=b\"}");

        assertThat(records(IngestOptions.NONE))
                .extracting(record -> record.text(Column.MODEL) + " " + record.text(Column.NOTE))
                .containsExactly("=A '=b", "B 'plain", "'=A ''=b", "'=A =b");
    }

    /** Whoever types 2020.10 gets the number 2020.1, which is no January. */
    @Test
    void aMonthThatASpreadsheetMayHaveShortenedHasBothReadings() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(root.resolve("records/a.xlsx"))) {
            org.apache.poi.ss.usermodel.Row header = book.createSheet().createRow(0);
            List.of("model", "release_date", "Parameters (M)")
                    .forEach(name -> cell(header).setCellValue(name));
            for (double month : new double[] {2020.1, 2020.2, 2020.11}) {
                org.apache.poi.ss.usermodel.Row row =
                        book.getSheetAt(0).createRow(book.getSheetAt(0).getLastRowNum() + 1);
                cell(row).setCellValue("A");
                cell(row).setCellValue(month);
                cell(row).setCellValue(month);
            }
            org.apache.poi.ss.usermodel.Row typedAsText = book.getSheetAt(0).createRow(4);
            List.of("A", "2020.1").forEach(text -> cell(typedAsText).setCellValue(text));
            book.write(out);
        }

        assertThat(records(IngestOptions.NONE))
                .extracting(record -> record.text(Column.RELEASE_DATE) + " " + record.text(Column.PARAMETERS))
                .containsExactly("2020.1 or 2020.10 2020.1M", "2020.2 2020.2M", "2020.11 2020.11M", "2020.1 ");
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Row row) {
        return row.createCell(Math.max(0, row.getLastCellNum()));
    }

    @Test
    void hiddenFilesAndLockFilesArePassedOverOthersAreNamed() throws IOException {
        write("records/a.csv", "model\nA\n");
        write("records/.hidden.csv", "nothing");
        write("records/~$a.xlsx", "nothing");
        write("records/notes.txt", "nothing");
        Files.createDirectories(root.resolve("records/old"));

        assertThat(records(IngestOptions.NONE)).hasSize(1);
        assertThat(tables().problems())
                .extracting(problem -> problem.code() + " " + problem.origin().file())
                .containsExactly("SKIPPED_FILE records/notes.txt", "SKIPPED_FILE records/old");
    }

    /** Else a report.yml would be settings without effect. */
    @Test
    void aFileThatIsCalledNearlyLikeOneOfTheFoldersOwnIsNamed() throws IOException {
        write("records/a.csv", "model\nA\n");
        write("sources.csv", "source_id\nx\n");
        for (String name : List.of(
                "report.yml",
                "Models.csv",
                "Sources.csv",
                "organizations.xlsx",
                "claims.csv",
                "README.md",
                "text.txt")) {
            write(name, "");
        }

        assertThat(tables().problems())
                .extracting(problem -> problem.code() + " " + problem.origin().file())
                .containsExactly(
                        "SKIPPED_FILE Models.csv",
                        "SKIPPED_FILE Sources.csv",
                        "SKIPPED_FILE claims.csv",
                        "SKIPPED_FILE organizations.xlsx",
                        "SKIPPED_FILE report.yml");
    }

    @Test
    void aForeignNameThatNoHeaderHasIsTold() throws IOException {
        write("records/a.csv", "model,Size\nA,1B\n");
        write("records/b.json", "[{\"model\": \"B\"}, {\"model\": \"C\", \"Base-Model\": \"A\"}]");
        IngestOptions options = new IngestOptions(
                Map.of("size", "parameters", "base model", "base", "Größe", "parameters"), Optional.empty(), Map.of());

        RecordStream stream = Ingest.records(InputFolder.open(root), options);
        stream.forEachRemaining(row -> {});

        assertThat(stream.problems())
                .extracting(problem -> problem.code() + " " + problem.origin().file() + " " + problem.found())
                .containsExactly("SETTING_WITHOUT_EFFECT report.yaml Größe");
    }

    /** So Java reads the bytes of a name that are none of the locale's character set. */
    @Test
    void aFileWhoseNameCannotBeReadIsAnError() throws IOException {
        write("records/\uFFFD\uFFFD.csv", "model\nA\n");

        assertThatThrownBy(() -> InputFolder.open(root))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("the name of records/\uFFFD\uFFFD.csv cannot be expressed in this locale");
    }

    @Test
    void withoutAFolderOrRecordsThereIsNothingToReport() throws IOException {
        assertThatThrownBy(() -> InputFolder.open(root.resolve("none")))
                .isInstanceOf(InputException.class)
                .hasMessage("there is no input folder " + root.resolve("none"));
        assertThatThrownBy(() -> InputFolder.open(Files.createFile(root.resolve("file"))))
                .isInstanceOf(InputException.class)
                .hasMessage(root.resolve("file") + " is not a folder");
        assertThatThrownBy(() -> InputFolder.open(root))
                .isInstanceOf(InputException.class)
                .hasMessage(root + " has no records: put .csv, .tsv, .xlsx, .json or .jsonl files into "
                        + root.resolve("records"));
    }

    @Test
    void whatIsNoFileInAFilesPlaceIsAnError() throws IOException {
        Files.createDirectories(root.resolve("records/a.csv"));
        assertThatThrownBy(() -> InputFolder.open(root))
                .isInstanceOf(InputException.class)
                .hasMessage("records/a.csv is a folder, not a file");
        Files.delete(root.resolve("records/a.csv"));

        Files.createSymbolicLink(root.resolve("records/a.csv"), root.resolve("elsewhere.csv"));
        assertThatThrownBy(() -> InputFolder.open(root))
                .isInstanceOf(InputException.class)
                .hasMessage("records/a.csv is a symbolic link; put the file itself there");
    }

    @Test
    void aHeaderWithoutAModelIsAnErrorThatListsWhatWasFound() throws IOException {
        write("records/a.csv", "producer,year\nX,2020\n");

        assertThatThrownBy(() -> records(IngestOptions.NONE))
                .isInstanceOf(InputException.class)
                .hasMessage("records/a.csv has no column that names the model; it has: producer, year."
                        + " Call one of them 'model', or say under columns in report.yaml which it is");
    }

    @Test
    void aTitleAboveTheHeaderIsAnErrorThatNamesTheLineOfTheHeader() throws IOException {
        write("records/a.csv", "Large models 2024,,\n\n\"as of May\"\nmodel,year\nX,2020\n");

        assertThatThrownBy(() -> records(IngestOptions.NONE))
                .isInstanceOf(InputException.class)
                .hasMessage("records/a.csv has no column that names the model; it has: Large models 2024."
                        + " Line 4 names one: delete what is above it");
    }

    @Test
    void garbledNamesOfAHeaderAreToldWithTheCharacterSetThatWasGuessed() throws IOException {
        Files.createDirectories(root.resolve("records"));
        Files.write(
                root.resolve("records/a.csv"),
                "模型,機構,國家,發布時間,參數量\n悟道,智源,中國,2021年6月,1.75萬億\n".getBytes(Charset.forName("Big5")));

        assertThatThrownBy(() -> records(IngestOptions.NONE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("it was read as GB18030, and if its names are garbled, say under charset in");
    }

    @Test
    void objectsOfWhichNoneNamesAModelAreAnErrorToo() throws IOException {
        write("records/a.json", "[{\"producer\": \"X\"}, {\"year\": 2020}]");

        assertThatThrownBy(() -> records(IngestOptions.NONE))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("records/a.json has no column that names the model; it has: producer, year.");
    }

    @Test
    void aFileWithoutRowsIsAWarning() throws IOException {
        write("records/a.csv", "");
        write("records/b.csv", "model,note\n");
        write("records/c.json", "[]");

        assertThat(read(IngestOptions.NONE).problems())
                .extracting(problem -> problem.code() + " " + problem.origin())
                .containsExactly(
                        "EMPTY_FILE records/a.csv:0", "EMPTY_FILE records/b.csv:0", "EMPTY_FILE records/c.json:0");
    }

    @Test
    void aRowWithTooFewCellsIsKeptWithAWarning() throws IOException {
        write("records/a.csv", "model,note,source\nA\n");

        assertThat(read(IngestOptions.NONE).rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        IngestedRow.Usable.class,
                        row -> assertThat(row.problems())
                                .containsExactly(new Problem(
                                        ProblemCode.TOO_FEW_CELLS,
                                        new Origin("records/a.csv", 2),
                                        "a.csv:2",
                                        "",
                                        "1 cells",
                                        "3 cells",
                                        "check that no delimiter is missing")));
    }

    @Test
    void aRowWithTooManyFilledCellsIsRejectedWithAllOfThem() throws IOException {
        write("records/a.csv", "model,note\nA,x,,y\nB,z,,\n");

        List<IngestedRow> rows = read(IngestOptions.NONE).rows();

        assertThat(rows.get(0)).isInstanceOfSatisfying(IngestedRow.Unreadable.class, row -> {
            RejectedRow rejected = row.rejected().get(0);
            assertThat(rejected.problem().code()).isEqualTo(ProblemCode.TOO_MANY_CELLS);
            assertThat(rejected.problem().found()).isEqualTo("4 cells");
            assertThat(rejected.problem().wanted()).isEqualTo("at most 2 cells");
            assertThat(rejected.record().text(Column.NOTE)).isEqualTo("x");
            assertThat(rejected.surplus()).containsExactly("y");
        });
        assertThat(rows.get(1)).isInstanceOf(IngestedRow.Usable.class);
    }

    @Test
    void aRowWithANULOrWithForeignBytesIsRejected() throws IOException {
        write("records/a.csv", "model,note\nA,x\0\nB,y\n");
        Files.write(root.resolve("records/b.csv"), bytes("model,note\n盘古,华为\n", "中国\n", "悟道,智源研究院\n"));

        assertThat(read(IngestOptions.NONE).rows())
                .extracting(row -> row.origin() + " " + row.getClass().getSimpleName())
                .containsExactly(
                        "records/a.csv:2 Unreadable",
                        "records/a.csv:3 Usable",
                        "records/b.csv:2 Usable",
                        "records/b.csv:3 Unreadable",
                        "records/b.csv:4 Usable");
    }

    @Test
    void objectsOnOneLineAreRowsOfTheirOwn() throws IOException {
        write("records/a.json", "[{\"model\":\"A\"},{\"model\":\"B\",\"record_id\":\"own\"},{\"model\":\"C\"}]");

        assertThat(records(IngestOptions.NONE))
                .extracting(RawRecord::recordId)
                .containsExactly("a.json:1", "own", "a.json:1.3");
    }

    @Test
    void aRowThatIsRejectedLosesNeitherItsDenseNorItsSparseSizes() throws IOException {
        write("records/a.csv", "name,affiliation,parameters_dense,parameters_MoE\nA,B,1B,2B,surplus\n");

        assertThat(read(IngestOptions.NONE).rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        IngestedRow.Unreadable.class,
                        row -> assertThat(row.rejected())
                                .extracting(rejected -> rejected.record().text(Column.PARAMETERS))
                                .containsExactly("1B", "2B"));
    }

    @Test
    void aCarriedColumnIsKnownByItsNewNameToo() throws IOException {
        write("records/a.csv", "model,Notability criteria\nA,x\n");
        write("records/b.csv", "model,notability\nB,y\n");
        IngestOptions options =
                new IngestOptions(Map.of("Notability criteria", "notability"), Optional.empty(), Map.of());

        assertThat(records(options))
                .extracting(record -> record.carried().get("notability"))
                .containsExactly("x", "y");
        assertThat(read(options).problems()).isEmpty();
    }

    @Test
    void anUnknownColumnIsANoteOnceAFile() throws IOException {
        write("records/a.jsonl", "{\"model\": \"A\", \"x\": 1}\n{\"model\": \"B\", \"y\": 1, \"x\": 2}\n");

        assertThat(read(IngestOptions.NONE).problems())
                .extracting(Problem::code, Problem::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ProblemCode.UNKNOWN_COLUMN, "x"),
                        org.assertj.core.groups.Tuple.tuple(ProblemCode.UNKNOWN_COLUMN, "y"));
    }

    @Test
    void theGuardAgainstFormulasIsTakenAway() throws IOException {
        write("records/a.csv", "model,note\n'=A1,'-\n");

        RawRecord record = records(IngestOptions.NONE).get(0);

        assertThat(record.text(Column.MODEL)).isEqualTo("=A1");
        assertThat(record.text(Column.NOTE)).isEqualTo("-");
    }

    @Test
    void optionsOfAFileApplyToItAlone() throws IOException {
        Files.write(root.resolve("records/a.csv"), "model;source\n悟道;\n文心;own\n".getBytes(Charset.forName("GBK")));
        write("records/b.csv", "model,source\nC,\n");
        IngestOptions options = new IngestOptions(
                Map.of(),
                Optional.empty(),
                Map.of(
                        "a.csv",
                        new FileOptions(
                                Optional.of("tracker"), Optional.of("GBK"), Optional.empty(), Optional.of(';'))));

        assertThat(records(options))
                .extracting(record -> record.text(Column.MODEL) + " " + record.text(Column.SOURCE))
                .containsExactly("悟道 tracker", "文心 own", "C ");
        assertThat(read(options).files()).extracting(InputFile::charset).containsExactly("GBK", "UTF-8");
    }

    @Test
    void theTablesBesideTheRecordsAreReadWhole() throws IOException {
        write("records/a.csv", "model\nA\n");
        write("sources.csv", "source_id,title,priority,published\nx,X,,2023\ny,Y,1,\nz,Z,soon,\nx,again,,\n,none,,\n");
        write("models.csv", "alias,model,中文名,系列\nWuDao2.0,Wudao 2.0,悟道 2.0,Wudao\n,GPT-3,,GPT\nlost,,,\n");
        write("organizations.csv", "alias,organization,country\nFacebook,Meta,United States\n");
        write("claims/b.csv", "claim_id,subject,relation,object,value\n,GPT-3,ratio_to,GPT-2,100 倍\n");
        write("claims/a.csv", "subject,relation\nGPT-4,other\n");

        InputTables tables = tables();

        assertThat(tables.sources())
                .containsExactly(
                        new Source("x", "X", "", "2023", "", 2, "", ""),
                        new Source("y", "Y", "", "", "", 1, "", ""),
                        new Source("z", "Z", "", "", "", 3, "", ""));
        assertThat(tables.models())
                .containsExactly(
                        new ModelName("WuDao2.0", "Wudao 2.0", "悟道 2.0", "Wudao", "", ""),
                        new ModelName("GPT-3", "GPT-3", "", "GPT", "", ""));
        assertThat(tables.organizations())
                .containsExactly(new OrganizationName("Facebook", "Meta", "", "United States"));
        assertThat(tables.claims()).extracting(RawClaim::claimId).containsExactly("a.csv:2", "b.csv:2");
        assertThat(tables.problems())
                .extracting(problem -> problem.code() + " " + problem.origin() + " " + problem.found())
                .containsExactly(
                        "REPEATED_SOURCE_ID sources.csv:5 x",
                        "UNREADABLE_ROW sources.csv:6 no source_id",
                        "REFUSED_PRIORITY sources.csv:4 soon",
                        "UNREADABLE_ROW models.csv:4 no model");
        assertThat(tables.files())
                .extracting(InputFile::path)
                .containsExactly("claims/a.csv", "claims/b.csv", "models.csv", "organizations.csv", "sources.csv");
    }

    /** 编号 is the id of whatever the table holds. */
    @Test
    void tablesAreKnownByTheirChineseHeadersToo() throws IOException {
        write("records/a.csv", "model\nA\n");
        write("sources.csv", "编号,标题\nx,甲\n");
        write("claims/a.csv", "编号,主体,关系,来源\n1,A,other,x\n");

        assertThat(tables().sources()).extracting(Source::id).containsExactly("x");
        assertThat(tables().claims())
                .extracting(claim -> claim.claimId() + " " + claim.source())
                .containsExactly("1 x");
        assertThat(tables().problems()).isEmpty();
    }

    @Test
    void aTableWithoutAColumnThatItNeedsIsAnError() throws IOException {
        write("records/a.csv", "model\nA\n");
        write("sources.csv", "title\nX\n");

        assertThatThrownBy(this::tables)
                .isInstanceOf(InputException.class)
                .hasMessage("sources.csv has no column 'source_id'; it has: title");
    }

    private static byte[] bytes(String utf8, String gbk, String utf8Again) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        bytes.writeBytes(utf8.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        bytes.writeBytes(gbk.getBytes(Charset.forName("GBK")));
        bytes.writeBytes(utf8Again.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** All that a stream of records gave. */
    private record Outcome(List<IngestedRow> rows, List<Problem> problems, List<InputFile> files) {}

    private Outcome read(IngestOptions options) {
        List<IngestedRow> rows = new ArrayList<>();
        try (RecordStream stream = Ingest.records(InputFolder.open(root), options)) {
            stream.forEachRemaining(rows::add);
            return new Outcome(rows, stream.problems(), stream.files());
        }
    }

    private List<RawRecord> records(IngestOptions options) {
        return read(options).rows().stream()
                .flatMap(row -> ((IngestedRow.Usable) row).records().stream())
                .toList();
    }

    private InputTables tables() {
        return Ingest.tables(InputFolder.open(root), IngestOptions.NONE);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text);
    }
}
