package org.trendbook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Times the whole job as users run it, one process a run, on generated inputs of growing size, and prints one table.
 *
 * <p>Arguments: the jar, then how many records each run has.
 */
final class Benchmark {
    private static final long SEED = 20230531;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        Path folder = Files.createTempDirectory("trendbook-bench");
        try {
            System.out.printf(Locale.ROOT, "%12s %10s %14s %12s%n", "records", "seconds", "records/second", "peak MiB");
            for (String count : List.of(arguments).subList(1, arguments.length)) {
                int records = Integer.parseInt(count);
                Path input = folder.resolve("in-" + records);
                RecordGenerator.write(input, records, SEED);
                Run run = run(jar, input, folder.resolve("out-" + records));
                System.out.printf(
                        Locale.ROOT,
                        "%12d %10.1f %14.0f %12s%n",
                        records,
                        run.seconds(),
                        records / run.seconds(),
                        run.peakKibibytes() == 0 ? "unknown" : run.peakKibibytes() / 1024);
            }
        } finally {
            delete(folder);
        }
    }

    /** @param peakKibibytes the most memory that the process had; 0 where the system does not tell */
    private record Run(double seconds, long peakKibibytes) {}

    private static Run run(Path jar, Path input, Path output) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "run",
                        "--input",
                        input.toString(),
                        "--output",
                        output.toString(),
                        "--quiet")
                .inheritIO()
                .start();
        long peak = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakOf(process));
        }
        int code = process.exitValue();
        if (code != 0) {
            throw new IOException("the run on " + input + " ended with " + code);
        }
        return new Run((System.nanoTime() - start) / 1e9, peak);
    }

    /** The high-water mark of a running process as Linux counts it. */
    private static long peakOf(Process process) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
