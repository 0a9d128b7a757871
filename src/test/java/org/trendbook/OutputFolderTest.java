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

class OutputFolderTest {
    @TempDir
    private Path parent;

    private void write(Path folder, String... texts) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            Path building = output.building();
            Files.createDirectories(building.resolve("data"));
            Files.writeString(building.resolve("data/models.csv"), texts[0]);
            Files.writeString(building.resolve("run.json"), texts[0]);
            output.publish();
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aReportReplacesTheLastOneAndNothingElseStays() throws IOException {
        Path folder = parent.resolve("输出 folder");
        write(folder, "first");
        Files.writeString(folder.resolve("data/old.csv"), "of the first run");
        write(folder, "second");
        assertThat(filesIn(folder)).containsExactly("data/models.csv", "run.json");
        assertThat(folder.resolve("run.json")).hasContent("second");
    }

    @Test
    void theUsersDotfilesStay() throws IOException {
        Files.writeString(parent.resolve(".gitkeep"), "");
        write(parent, "first");
        write(parent, "second");
        assertThat(filesIn(parent)).containsExactly(".gitkeep", "data/models.csv", "run.json");
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

    @Test
    void aRunThatFailsLeavesTheLastReport() throws IOException {
        write(parent, "first");
        try (OutputFolder output = OutputFolder.open(parent)) {
            Files.writeString(output.building().resolve("run.json"), "half of the second");
        }
        assertThat(filesIn(parent)).containsExactly("data/models.csv", "run.json");
        assertThat(parent.resolve("run.json")).hasContent("first");
    }

    @Test
    void aRunThatWasCutOffWhileMovingIsUndoneByTheNext() throws IOException {
        write(parent, "first");
        Path previous = Files.createDirectories(parent.resolve(".trendbook-previous"));
        Files.move(parent.resolve("run.json"), previous.resolve("run.json"));
        Files.move(parent.resolve("data"), previous.resolve("data"));
        Files.createFile(previous.resolve(".whole"));
        Files.createDirectories(parent.resolve("zh"));
        Files.writeString(parent.resolve("zh/half.csv"), "half of the second");

        OutputFolder.open(parent).close();

        assertThat(filesIn(parent)).containsExactly("data/models.csv", "run.json");
        assertThat(parent.resolve("data/models.csv")).hasContent("first");
    }

    @Test
    void aRunThatWasCutOffBeforeAllWasMovedAwayIsUndoneByTheNext() throws IOException {
        write(parent, "first");
        Path previous = Files.createDirectories(parent.resolve(".trendbook-previous"));
        Files.move(parent.resolve("run.json"), previous.resolve("run.json"));

        OutputFolder.open(parent).close();

        assertThat(filesIn(parent)).containsExactly("data/models.csv", "run.json");
        assertThat(parent.resolve("run.json")).hasContent("first");
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
    }
}
