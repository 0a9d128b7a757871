package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaOptionsTest {
    private static final String LAUNCHED =
            "-Dtrendbook.launched.by=" + ProcessHandle.current().pid();

    @TempDir
    private Path folder;

    private String jar = "";
    private String input = "";

    @BeforeEach
    void anInputFolder() throws IOException {
        Files.createDirectories(folder.resolve("records"));
        input = folder.toString();
        jar = folder.resolve("trendbook.jar").toString();
    }

    private void records(long bytes) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("records/a.csv").toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    private static Optional<List<String>> command(int processors, List<String> own, String... arguments) {
        List<String> all = new ArrayList<>(own);
        all.addAll(List.of(arguments));
        return JavaOptions.command("java", "", all, List.of(arguments), processors);
    }

    /** What is put between java and the words that it was called with. */
    private List<String> optionsOf(int processors) {
        List<String> called = List.of("-Xmx512m", "-Dx=y", "-jar", jar, "run", "--input", input);
        List<String> command = command(processors, called.subList(0, 4), "run", "--input", input)
                .orElseThrow();
        assertThat(command).startsWith("java", LAUNCHED).endsWith(called.toArray(String[]::new));
        return command.subList(2, command.size() - called.size());
    }

    @Test
    void aShortRunIsCompiledQuickly() throws IOException {
        records(JavaOptions.LONG_RUN - 1);
        assertThat(optionsOf(8)).containsExactly("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    @Test
    void aLongRunIsCompiledForSpeedAndCollectedBesideTheWorkWhereProcessorsAreToSpare() throws IOException {
        records(JavaOptions.LONG_RUN);
        assertThat(optionsOf(2))
                .startsWith("-XX:+UseSerialGC", "-XX:NewRatio=7")
                .hasSize(5);
        assertThat(optionsOf(3)).isEmpty();
    }

    @Test
    void classesKeptBesideTheJarAreUsed() throws IOException {
        Path classes = Files.createFile(folder.resolve("trendbook.jsa"));
        assertThat(optionsOf(2)).noneMatch(option -> option.contains("jsa"));
        Files.writeString(classes, "classes");
        assertThat(optionsOf(2)).contains("-XX:SharedArchiveFile=" + classes);
    }

    @Test
    void theJarIsCalledByItsWholePathSinceKeptClassesAreThoseOfOnePath() throws IOException {
        Path whole = Files.createFile(folder.resolve("trendbook.jar")).toRealPath();
        jar = Path.of("").toAbsolutePath().relativize(whole).toString();
        assertThat(command(2, List.of("-jar", jar), "run", "--input", input))
                .hasValueSatisfying(
                        command -> assertThat(command).endsWith("-jar", whole.toString(), "run", "--input", input));
    }

    @Test
    void anInputThatIsMissingMakesAShortRun() {
        assertThat(command(2, List.of("-jar", jar), "check", "--input=" + input + "/none"))
                .hasValueSatisfying(command -> assertThat(command).contains("-XX:TieredStopAtLevel=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:+UseG1GC -jar trendbook.jar",
                "-javaagent:a.jar -jar trendbook.jar",
                "@options -jar trendbook.jar",
                "-cp trendbook.jar org.trendbook.Launcher",
                "-jar"
            })
    void whoTunesJavaIsLeftAlone(String own) {
        assertThat(command(2, List.of(own.split(" ")), "run", "--input", input)).isEmpty();
    }

    @Test
    void optionsOfTheEnvironmentStandBeforeThoseOfTheCommand() {
        List<String> all = List.of("-Xms9m", "-jar", jar, "run");
        assertThat(JavaOptions.command("java", " -Xmx512m  -Dx=y ", all, List.of("run"), 2))
                .hasValueSatisfying(command ->
                        assertThat(command).containsSubsequence(LAUNCHED, "-Xmx512m", "-Dx=y", "-Xms9m", "-jar"));
        assertThat(JavaOptions.command("java", "-Xmx512m -XX:+UseG1GC", all, List.of("run"), 2))
                .isEmpty();
    }

    @Test
    void commandsThatReadStandardInputOrNothingGetNoSecondJava() {
        assertThat(command(2, List.of("-jar", jar), "normalize", "--as", "date"))
                .isEmpty();
        assertThat(command(2, List.of("-jar", jar))).isEmpty();
    }

    @Test
    void whatTheSystemTellsCutOrMisreadIsNotRepeated() {
        assertThat(JavaOptions.command("java", "", List.of("-jar", jar, "run"), List.of("run", "--quiet"), 2))
                .isEmpty();
        assertThat(command(2, List.of("-jar", jar), "run", "--input", "\uFFFD\uFFFD"))
                .isEmpty();
    }

    @Test
    void textsThatWouldReachASecondProcessChangedAreNotRepeated() {
        assertThat(JavaOptions.isKept("输入", "UTF-8", "UTF-8")).isTrue();
        assertThat(JavaOptions.isKept("输入", "ISO-8859-9", "UTF-8")).isFalse();
        assertThat(JavaOptions.isKept("input", "ISO-8859-9", "UTF-8")).isTrue();
    }
}
