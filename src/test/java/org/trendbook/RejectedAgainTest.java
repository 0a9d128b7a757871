package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.ingest.InputFolder;
import org.trendbook.model.Column;
import org.trendbook.model.FileCount;
import org.trendbook.report.data.DataFiles;
import org.trendbook.report.findings.Findings;
import org.trendbook.settings.SettingsReader;

/** What is rejected stands in rejected.csv with all its cells, and mended there it can be fed in again. */
class RejectedAgainTest {
    private static final String SETTINGS = "columns: {Notability criteria: notability}\n";

    @TempDir
    private Path folder;

    @Test
    void mendedRowsComeBackWithEveryCell() throws IOException {
        Path input = input("in", "records/a.csv", """
                record_id,model,Size(B),note,Notability criteria
                x,Alpha,1,=kept,first
                ,,70,"=SUM(1)
                of two lines",no name
                x,Gamma,7,twice,second
                """);
        Findings first = read(input);
        assertThat(first.kept()).isEqualTo(1);
        Path data = Files.createDirectories(folder.resolve("data"));
        DataFiles.write(first, data, 1);

        List<Map<String, String>> rejected = CsvRows.of(data.resolve("rejected.csv"));
        assertThat(rejected).extracting(row -> row.get("code")).containsExactly("missing_model", "repeated_record_id");
        assertThat(rejected).extracting(row -> row.get("line")).containsExactly("3", "5");
        rejected.get(0).put("model", "Beta");
        rejected.get(1).put("record_id", "y");

        Findings again = read(input("again", "records/rejected.csv", csv(rejected)));

        assertThat(again.rejected()).isEmpty();
        assertThat(again.problems()).isEmpty();
        assertThat(again.models())
                .extracting(model -> String.join(
                        "|",
                        model.name(),
                        model.text(Column.PARAMETERS),
                        model.text(Column.NOTE),
                        model.carried().toString()))
                .containsExactlyInAnyOrder(
                        "Beta|70B|=SUM(1)\nof two lines|{notability=no name}", "Gamma|7B|twice|{notability=second}");
    }

    @Test
    void aTextOfJsonWithAnApostropheOfItsOwnComesBackThroughRejectedCsv() throws IOException {
        Path input = input("in", "records/a.jsonl", """
                {"record_id": "x", "model": "Alpha"}
                {"record_id": "x", "model": "'=Beta", "note": "''@two"}
                """);
        Path data = Files.createDirectories(folder.resolve("data"));
        DataFiles.write(read(input), data, 1);
        List<Map<String, String>> rejected = CsvRows.of(data.resolve("rejected.csv"));
        rejected.get(0).put("record_id", "y");

        Findings again = read(input("again", "records/rejected.csv", csv(rejected)));

        assertThat(again.models())
                .extracting(model -> model.name() + " " + model.text(Column.NOTE))
                .containsExactly("'=Beta ''@two");
    }

    /** Whichever comes first: the list of which a size has the id, or the row that bears it. */
    @ParameterizedTest
    @CsvSource({"1,true", "1,false", "2,true", "2,false"})
    void aRowMayNotHaveTheIdOfASizeOfAnother(int threads, boolean listFirst) throws IOException {
        String list = "x,LLaMA,\"7B, 13B, 30B and 65B\"\n";
        String row = "x#1,Alpha,1B\n";
        Path input = input(
                "in",
                "records/a.csv",
                "record_id,model,parameters\n" + (listFirst ? list + row : row + list) + "x#5,Beta,2B\n");
        Findings first = read(input, threads);

        assertThat(first.models())
                .extracting(model -> model.recordId())
                .containsExactlyInAnyOrder(listFirst ? "x#1 x#2 x#3 x#4 x#5".split(" ") : "x#1 x#5".split(" "));
        assertThat(first.counts())
                .extracting(FileCount::read, FileCount::kept, FileCount::rejected)
                .containsExactly(tuple(3L, 2L, 1L));
        Path data = Files.createDirectories(folder.resolve("data"));
        DataFiles.write(first, data, 1);
        List<Map<String, String>> rejected = CsvRows.of(data.resolve("rejected.csv"));
        assertThat(rejected).extracting(one -> one.get("code")).containsExactly("repeated_record_id");
        rejected.get(0).put("record_id", "y");
        Files.writeString(input.resolve("records/b.csv"), csv(rejected));

        assertThat(read(input, threads).models())
                .extracting(model -> model.recordId())
                .containsExactlyInAnyOrder(
                        listFirst ? "x#1 x#2 x#3 x#4 x#5 y".split(" ") : "x#1 x#5 y#1 y#2 y#3 y#4".split(" "));
    }

    @Test
    void theReasonSaysWhatIsWrongWithThisRow() throws IOException {
        Path input = input("in", "records/a.csv", "model,note\nA,x\0y\nB,1,2\nmodel,note\n");
        Path data = Files.createDirectories(folder.resolve("data"));
        DataFiles.write(read(input), data, 1);

        assertThat(CsvRows.of(data.resolve("rejected.csv")))
                .extracting(row -> row.get("reason"))
                .containsExactly(
                        "A row cannot be read as a row; it is rejected. Found 'a NUL character'; remove it from the row",
                        "A row has more filled cells than the header; it is rejected. Found '3 cells'; put a cell that"
                                + " holds the delimiter into quotes, or give the surplus a header",
                        "A row cannot be read as a row; it is rejected. Found 'the header once more'; remove it");
    }

    private Path input(String name, String file, String records) throws IOException {
        Path input = folder.resolve(name);
        Files.createDirectories(input.resolve("records"));
        Files.writeString(input.resolve("report.yaml"), SETTINGS);
        Files.writeString(input.resolve(file), records);
        return input;
    }

    private static String csv(List<Map<String, String>> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(rows.get(0).keySet());
            for (Map<String, String> row : rows) {
                printer.printRecord(row.values());
            }
        }
        return text.toString();
    }

    private static Findings read(Path input) {
        return read(input, 1);
    }

    private static Findings read(Path input, int threads) {
        InputFolder folder = InputFolder.open(input);
        return Pipeline.findings(
                folder,
                SettingsReader.read(folder.settings()).withThreads(threads),
                new LocalStages(),
                Workspace.withoutReport(),
                new StageClock());
    }
}
