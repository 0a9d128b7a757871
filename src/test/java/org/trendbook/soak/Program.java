package org.trendbook.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** trendbook as a process of its own, on the class path of this one. */
final class Program {
    private Program() {}

    /** What a process ended with; output and error in one. */
    record Ended(int code, String printed) {}

    /**
     * A process that runs the report.
     *
     * @param options of Java itself
     * @param arguments of trendbook beside the two folders, which come last
     */
    static ProcessBuilder report(String java, List<String> options, List<String> arguments, Path input, Path output) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.trendbook.Main", "run", "--quiet"));
        command.addAll(arguments);
        command.addAll(List.of("--input", input.toString(), "--output", output.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    static Ended finish(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.start();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    /** The java of this process. */
    static String ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The surroundings with some taken away or changed; an empty value takes away. */
    static void surround(ProcessBuilder program, Map<String, String> changes) {
        changes.forEach((name, value) -> {
            program.environment().remove(name);
            if (!value.isEmpty()) {
                program.environment().put(name, value);
            }
        });
    }
}
