package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    @TempDir
    private Path parent;

    /** A report of one data file that holds a text. */
    private static void write(Path folder, String text) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            build(output.building(), text);
            output.publish();
        }
    }

    private static void build(Path building, String text) throws IOException {
        Files.createDirectories(building.resolve("data"));
        Files.writeString(building.resolve("data/models.csv"), text);
        Files.writeString(building.resolve("run.json"), manifest("data/models.csv"));
    }

    private static String manifest(String output) {
        return "{\"version\": \"1\", \"counts\": {}, \"outputs\": [{\"path\": \"" + output + "\"}]}";
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void holdsTheReport(Path folder, String text) throws IOException {
        assertThat(filesIn(folder)).containsExactly("data/models.csv", "run.json");
        assertThat(folder.resolve("data/models.csv")).hasContent(text);
    }

    @Test
    void aReportReplacesTheLastOne() throws IOException {
        Path folder = parent.resolve("输出 folder");
        write(folder, "first");
        write(folder, "second");
        holdsTheReport(folder, "second");
    }

    @Test
    void whatTheLastRunWroteAndThisOneDoesNotGoes() throws IOException {
        write(parent, "first");
        Files.createDirectories(parent.resolve("zh"));
        Files.writeString(parent.resolve("zh/chart.png"), "of the first run");
        Files.writeString(parent.resolve("run.json"), manifest("zh/chart.png"));
        Files.delete(parent.resolve("data/models.csv"));
        write(parent, "second");
        holdsTheReport(parent, "second");
    }

    @Test
    void whatTheUserKeepsInTheFolderStays() throws IOException {
        Files.writeString(parent.resolve(".gitkeep"), "");
        write(parent, "first");
        Files.writeString(parent.resolve("letter.docx"), "to the editor");
        Files.writeString(parent.resolve("data/my-own.csv"), "joined by hand");
        write(parent, "second");
        assertThat(filesIn(parent))
                .containsExactly(".gitkeep", "data/models.csv", "data/my-own.csv", "letter.docx", "run.json");
        assertThat(parent.resolve("data/my-own.csv")).hasContent("joined by hand");
        assertThat(parent.resolve("data/models.csv")).hasContent("second");
    }

    @Test
    void aFolderOfSomebodyElseIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(parent.resolve("thesis.docx"), "years of work");
        assertThatThrownBy(() -> OutputFolder.open(parent))
                .isInstanceOf(UserError.class)
                .hasMessageEndingWith("holds thesis.docx and no run.json of trendbook; name an empty folder or one that"
                        + " trendbook wrote");
        assertThat(filesIn(parent)).containsExactly("thesis.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "not JSON", "{\"version\": 3, \"counts\": {}, \"outputs\": []}"})
    void theRunJsonOfAnotherProgramIsNoneOfOurs(String content) throws IOException {
        Files.writeString(parent.resolve("run.json"), content);
        assertThatThrownBy(() -> OutputFolder.open(parent)).hasMessageContaining("no run.json of trendbook");
        assertThat(parent.resolve("run.json")).hasContent(content);
    }

    @Test
    void aRunJsonThatPointsOutOfTheFolderMovesNothingThere() throws IOException {
        Path folder = Files.createDirectories(parent.resolve("out"));
        Files.writeString(parent.resolve("letter.docx"), "to the editor");
        Files.writeString(folder.resolve("run.json"), manifest("data/../../letter.docx"));
        write(folder, "first");
        assertThat(parent.resolve("letter.docx")).hasContent("to the editor");
        holdsTheReport(folder, "first");
    }

    @Test
    void aRunThatFailsLeavesTheLastReport() throws IOException {
        write(parent, "first");
        try (OutputFolder output = OutputFolder.open(parent)) {
            Files.createDirectories(output.building().resolve("data"));
            Files.writeString(output.building().resolve("data/models.csv"), "half of the second");
        }
        holdsTheReport(parent, "first");
    }

    /** Each state in which a killed run can leave the folder, as paths and their content. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            while building                       | data:1 run:1 building/report/data:2                                   | 1
            while keeping the last report        | data:1 run:1 building/last/data:1 building/report/run:2               | 1
            when the last report is kept         | data:1 run:1 previous/data:1 previous/run:1 building/report/run:2     | 1
            while the last one leaves its place  | data:1 previous/data:1 previous/run:1 building/replaced/run:1         | 1
            when all of it has left              | previous/data:1 previous/run:1 building/replaced/data:1               | 1
            while the new one arrives            | data:2 previous/data:1 previous/run:1 building/report/run:2           | 1
            when the new one has arrived         | data:2 run:2 previous/data:1 previous/run:1 building/replaced/run:1   | 2
            while the last one is let go         | data:2 run:2 building/retired/data:1                                  | 2
            while the last one is put back       | data:1 previous/data:1 previous/run:1 building/report/run:2           | 1
            """)
    void aRunThatWasCutOffIsUndoneOrFinishedByTheNext(String when, String state, String whole) throws IOException {
        for (String entry : state.split(" ", -1)) {
            String[] pathAndReport = entry.replaceFirst("^(building|previous)/", ".trendbook-$1/")
                    .split(":", -1);
            boolean mark = pathAndReport[0].endsWith("run");
            Path file = parent.resolve(pathAndReport[0] + (mark ? ".json" : "/models.csv"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, mark ? manifest("data/models.csv") : pathAndReport[1]);
        }
        OutputFolder.open(parent).close();
        holdsTheReport(parent, whole);
    }

    @Test
    void aFileThatCannotBeMovedLeavesTheLastReport() throws IOException {
        write(parent, "first");
        OutputFolder output = OutputFolder.open(parent);
        build(output.building(), "second");
        // Stands where a part of the last report is to go.
        Files.createDirectories(parent.resolve(".trendbook-building/replaced/data/models.csv/x"));
        assertThatThrownBy(output::publish)
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("cannot write to output folder " + parent);
        output.close();
        holdsTheReport(parent, "first");
    }

    @Test
    void twoRunsDoNotShareAFolder() throws IOException {
        try (OutputFolder output = OutputFolder.open(parent)) {
            assertThat(output.building()).exists();
            assertThatThrownBy(() -> OutputFolder.open(parent))
                    .hasMessageEndingWith("is in use by another run of trendbook");
        }
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(parent.resolve("report"), "x");
        assertThatThrownBy(() -> OutputFolder.open(file)).hasMessageEndingWith("is not a folder");
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("inside"))).isInstanceOf(UserError.class);
    }

    @Test
    void aLinkToAFolderIsThatFolderAndALinkToNowhereIsNone() throws IOException {
        Path folder = Files.createDirectories(parent.resolve("disk/report"));
        Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
        write(link, "first");
        holdsTheReport(folder, "first");
        Path nowhere = Files.createSymbolicLink(parent.resolve("nowhere"), parent.resolve("gone"));
        assertThatThrownBy(() -> OutputFolder.open(nowhere)).hasMessageEndingWith("is not a folder");
    }
}
