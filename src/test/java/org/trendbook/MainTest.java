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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A file may be called anything, and its name goes to a terminal. */
    @Test
    void whatIsPrintedOfAFileStaysOnItsLineAndSteersNoTerminal() throws IOException {
        Path input = input("model\nGPT-3\n");
        Path records = input.resolve("records");
        Files.writeString(records.resolve("a\nb\u001b[2J\u009b2J\u2028c.csv"), "model,note\nM6,\"open\n");
        assertThat(printed("check", "--input", input.toString()).lines())
                .anyMatch(line -> line.startsWith("error records/a b [2J 2J c.csv:2 unreadable_row"));

        Files.writeString(records.resolve("a\nb\u001b[2J\u009b2J\u2028c.csv"), "note\nopen\n");
        assertThat(run("check", "--input", input.toString()).error())
                .startsWith("trendbook: records/a b\ufffd[2J 2J c.csv has no column that names the model")
                .hasLineCount(1);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run --input in --output o --threads 0      | --threads 0 is out of range; choose from 1 to 256
            run --input in --output o --threads many   | Invalid value for option '--threads': 'many' is not an int (see --help)
            run --input in --output o --sheet-rows 0   | --sheet-rows 0 is out of range; choose from 1 to 1048575
            run --input in --output o --lang fr        | --lang fr is unknown; choose from en, zh
            run --input in --output o --lang en,,zh    | --lang has an empty entry; choose from en, zh
            run --input in --output o --preset wide    | --preset wide is unknown; choose from column, narrow, slide
            run --input in                             | Missing required option: '--output=DIR' (see --help)
            run --input in --output                    | Missing required parameter for option '--output' (DIR) (see --help)
            run --input in --output o more             | Unmatched argument at index 5: 'more' (see --help)
            run --input in --output=                   | --output names no folder
            check --input=                             | --input names no folder
            check --input @none                        | there is no input folder @none
            normalize --as planets                     | Invalid value for option '--as': expected one of [PARAMETERS, TOKENS, BYTES, DATA, COMPUTE, DEVICES, RATIO, DATE] (case-insensitive) but was 'planets' (see --help)
            normalize --as date --reference soon       | --reference soon is no date; write it as 2023-06-01
            dance                                      | Unmatched argument at index 0: 'dance' (see --help)
            """)
    void aMistakeOnTheCommandLineIsOneLineAndCode2(String arguments, String message) throws IOException {
        String input = input("model\nGPT-3\n").toString();
        Outcome outcome =
                run(arguments.replace("input in ", "input " + input + " ").split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.error()).isEqualTo("trendbook: " + message);
    }

    @Test
    void theTimesOfTheStagesAreToldOnStandardErrorToWhomAsks() throws IOException {
        String input = input("model\nGPT-3\n").toString();
        String output = folder.resolve("out").toString();
        Outcome asked = run("run", "--input", input, "--output", output, "--lang", "en", "--quiet", "--timings");
        assertThat(asked.code()).isZero();
        assertThat(asked.error().lines())
                .hasSize(Stage.values().length)
                .allSatisfy(line -> assertThat(line).matches("time: [a-z]+ +[0-9]+\\.[0-9]{3} s"));
        assertThat(run("run", "--input", input, "--output", output, "--lang", "en", "--quiet")
                        .error())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run ", "check ", "normalize ", "schema "})
    void everyCommandTellsItsUseAndItsVersion(String command) {
        assertThat(printed((command + "--help").split(" "))).startsWith("Usage: trendbook");
        assertThat(printed((command + "--version").split(" "))).isEqualTo("trendbook " + Version.number());
    }

    private static String printed(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThat(Main.run(arguments)).isZero();
            return printed.toString(StandardCharsets.UTF_8).strip();
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void aReportBehindALinkIntoItsInputIsRefused() throws IOException {
        Path input = input("model\nGPT-3\n");
        Path link = Files.createSymbolicLink(folder.resolve("out"), input.resolve("records"));
        assertThat(run("run", "--input", input.toString(), "--output", link.toString())
                        .error())
                .endsWith("lie in one another");
    }

    @Test
    void whatSettingsNameAndNoRecordHasIsAProblemWithItsLine() throws IOException {
        Path input = input("model\nGPT-3\n");
        Files.writeString(input.resolve("report.yaml"), """
                columns: {Size: parameters}
                exclusions:
                  - {models: [GTP-3], reason: withdrawn}
                region_china: [China, Chnia]
                analyses:
                  - name: one
                    steps: [{drop: {models: [GPT-3, GPT3.5], reason: a test}}]
                  - name: two
                    steps:
                      - drop: {models: [GPT3.5], reason: a test}
                """);
        assertThat(printed("check", "--input", input.toString()).lines())
                .extracting(line -> line.replaceFirst("; wanted.*", ""))
                .contains(
                        "warning report.yaml:1 setting_without_effect columns: found 'Size'",
                        "warning report.yaml:3 setting_without_effect exclude: found 'GTP-3'",
                        "warning report.yaml:4 setting_without_effect region_china: found 'Chnia'",
                        "warning report.yaml:7 setting_without_effect drop: found 'GPT3.5'",
                        "warning report.yaml:10 setting_without_effect drop: found 'GPT3.5'");
    }

    @Test
    void aRefusedValueIsToldWithItsReasonAndAnUnknownNameWithWhatIsWanted() throws IOException {
        Path input = input("model,organization,parameters\nGPT-3,Unheard-of,\"1,3B\"\n");
        assertThat(printed("check", "--input", input.toString()).lines())
                .anySatisfy(line -> assertThat(line).contains("found '1,3B': the comma before '3' may group digits"))
                .anySatisfy(line -> assertThat(line).contains("found 'Unheard-of'; wanted a name that"));
    }

    @Test
    void aFieldThatNoRecordHasIsRefusedWithItsLine() throws IOException {
        Path input = input("model\nGPT-3\n");
        Files.writeString(input.resolve("report.yaml"), """
                analyses:
                  - name: one
                    steps:
                      - keep: {field: colour, not_empty: true}
                """);
        Outcome outcome = run("check", "--input", input.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.error())
                .startsWith("trendbook: report.yaml:4: analysis one asks for the field 'colour'")
                .hasLineCount(1);
    }

    @Test
    void withoutAModelColumnTheMessageListsWhatWasFound() throws IOException {
        Outcome outcome =
                run("check", "--input", input("maker,size\nOpenAI,175B\n").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.error()).contains("maker").contains("size").hasLineCount(1);
    }
}
