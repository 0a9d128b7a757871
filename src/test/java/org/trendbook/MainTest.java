package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes, and the one line that says what is wrong. */
class MainTest {
    @TempDir
    private Path folder;

    private record Outcome(int code, String error) {}

    private static Outcome run(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            return new Outcome(
                    Main.run(arguments),
                    printed.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setErr(before);
        }
    }

    private Path input(String records) throws IOException {
        Path input = folder.resolve("in");
        Files.createDirectories(input.resolve("records"));
        Files.writeString(input.resolve("records/models.csv"), records);
        return input;
    }

    @Test
    void anInputThatIsNotThereIsOneLineAndCode2() {
        Outcome outcome = run("check", "--input", folder.resolve("none").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.error()).startsWith("trendbook: ").contains("none").hasLineCount(1);
    }

    @Test
    void strictEndsWith1WhenAValueIsRefused() throws IOException {
        Path input = input("model,parameters\nGPT-3,about a handful\n");
        assertThat(run("check", "--input", input.toString()).code()).isZero();
        assertThat(run("check", "--input", input.toString(), "--strict").code()).isEqualTo(1);
    }

    @Test
    void aReportInsideItsOwnInputIsRefused() throws IOException {
        Path input = input("model\nGPT-3\n");
        Outcome outcome = run(
                "run",
                "--input",
                input.toString(),
                "--output",
                input.resolve("out").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.error()).endsWith("lie in one another");
    }

    @Test
    void anUnknownOptionIsOneLineAndCode2() {
        Outcome outcome = run("run", "--inptu", "x");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.error()).startsWith("trendbook: ").hasLineCount(1);
    }

    @Test
    void withoutAModelColumnTheMessageListsWhatWasFound() throws IOException {
        Outcome outcome =
                run("check", "--input", input("maker,size\nOpenAI,175B\n").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.error()).contains("maker").contains("size").hasLineCount(1);
    }
}
