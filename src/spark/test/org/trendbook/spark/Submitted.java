package org.trendbook.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;

/** Runs programs on a Spark installation as {@code spark-submit} does: in local mode, with three threads. */
final class Submitted {
    private static final String JAR = "target/trendbook-spark.jar";
    private static final String INSTALLATION = "target/spark-installation/*";

    private Submitted() {}

    /** What a process ended with. */
    record Ended(int code, String output, String error) {
        /** What trendbook itself says of a failure, between what Spark logs. */
        List<String> complaints() {
            return error.lines().filter(line -> line.startsWith("trendbook: ")).toList();
        }
    }

    /** The job, by the jar that is handed to a cluster. */
    static Ended job(Path scratch, String... arguments) throws IOException, InterruptedException {
        List<String> command = java(INSTALLATION);
        command.addAll(List.of(
                "org.apache.spark.deploy.SparkSubmit", "--master", "local[3]", "--conf", "spark.ui.enabled=false"));
        command.add(JAR);
        command.addAll(Arrays.asList(arguments));
        return finished(scratch, command);
    }

    /** A program of the tests, with the jar's classes. */
    static Ended program(Path scratch, Class<?> main, String... arguments) throws IOException, InterruptedException {
        String tests = main.getProtectionDomain().getCodeSource().getLocation().getPath();
        List<String> command = java(String.join(System.getProperty("path.separator"), tests, JAR, INSTALLATION));
        command.add(main.getName());
        command.addAll(Arrays.asList(arguments));
        return finished(scratch, command);
    }

    private static List<String> java(String classPath) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-Xmx1g", "-Dspark.master=local[3]", "-Dspark.ui.enabled=false", "-cp", classPath));
        return command;
    }

    private static Ended finished(Path scratch, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(scratch, "output", ".txt");
        Path error = Files.createTempFile(scratch, "error", ".txt");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        int code = process.start().waitFor();
        return new Ended(
                code,
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(error, StandardCharsets.UTF_8));
    }
}
