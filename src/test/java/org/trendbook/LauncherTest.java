package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as {@code java -jar} starts it, with a jar that only names the classes under test. */
class LauncherTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aJar() throws IOException {
        assumeThat(ProcessHandle.current().info().arguments()).isPresent();
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(path -> Path.of(path).toUri().toString())
                        .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(folder.resolve("trendbook.jar")), manifest).close();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-jar",
                folder.resolve("trendbook.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
        return builder.start();
    }

    private void endsWith(int code, String printed, String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(all).isEqualTo(code);
        assertThat(all).containsOnlyOnce(printed);
    }

    private static ProcessHandle secondJavaOf(Process first) throws InterruptedException {
        for (int wait = 0; wait < 2000; wait++) {
            Optional<ProcessHandle> second = first.children().findFirst();
            if (second.isPresent()) {
                return second.get();
            }
            Thread.sleep(10);
        }
        throw new AssertionError("no second Java within 20 s");
    }

    private String records(String rows) throws IOException {
        Path input = folder.resolve("in");
        Files.createDirectories(input.resolve("records"));
        Files.writeString(input.resolve("records/a.csv"), "model,release_date,parameters\n" + rows);
        return input.toString();
    }

    @Test
    void exitCodesAndWordsAreThoseOfTheSecondJava() throws IOException, InterruptedException {
        String sound = records("GPT-3,2020-05-28,175B\n");
        endsWith(Main.DONE, "read 1 rows, kept 1", "check", "--input", sound);
        String flawed = records(",2020-05-28,175B\nGPT-3,2020-05-28,175B\n");
        endsWith(Main.PROBLEMS_FOUND, "read 2 rows, kept 1", "check", "--strict", "--input", flawed);
        endsWith(
                Main.USER_CAN_MEND,
                "trendbook: ",
                "check",
                "--input",
                folder.resolve("none").toString());
    }

    @Test
    void aFirstJavaThatIsKilledTakesTheSecondWithIt() throws Exception {
        Path output = folder.resolve("out");
        Process first = start("run", "--input", "input", "--output", output.toString());
        ProcessHandle second = secondJavaOf(first);
        first.destroyForcibly();
        assertThat(second.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(output.resolve("run.json")).doesNotExist();
    }
}
