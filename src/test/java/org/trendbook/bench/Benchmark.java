package org.trendbook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times the whole job as users run it, one process a run, on generated inputs of growing size, and prints one table: the
 * whole process first, then each stage by the wall clock, as {@code run --timings} tells it. Charts, workbooks and CSV
 * files are written side by side, so that the stages may take more together than the whole.
 *
 * <p>Arguments: the jar, then how many records each run has.
 */
final class Benchmark {
    private static final long SEED = 20230531;
    private static final Pattern STAGE = Pattern.compile("(?m)^time: (\\S+) +([0-9.]+) s$");

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        Path folder = Files.createTempDirectory("trendbook-bench");
        try {
            System.out.printf(
                    Locale.ROOT,
                    "%12s  %-12s %10s %14s %10s%n",
                    "records",
                    "what",
                    "seconds",
                    "records/second",
                    "peak MiB");
            for (String count : List.of(arguments).subList(1, arguments.length)) {
                int records = Integer.parseInt(count);
                Path input = folder.resolve("in-" + records);
                RecordGenerator.write(input, records, SEED);
                Run run = run(jar, input, folder.resolve("out-" + records), folder.resolve("times"));
                String peak = run.peakKibibytes() == 0 ? "unknown" : Long.toString(run.peakKibibytes() / 1024);
                print(records, new Time("whole job", run.seconds()), peak);
                run.stages().forEach(stage -> print(records, stage, ""));
            }
        } finally {
            delete(folder);
        }
    }

    private static void print(int records, Time time, String peak) {
        // A stage of less than a millisecond is told as 0.
        String rate = time.seconds() > 0 ? String.format(Locale.ROOT, "%.0f", records / time.seconds()) : "";
        System.out.printf(
                Locale.ROOT, "%12d  %-12s %10.3f %14s %10s%n", records, time.what(), time.seconds(), rate, peak);
    }

    private record Time(String what, double seconds) {}

    /** @param peakKibibytes the most memory that the process and those it started had; 0 where the system does not tell */
    private record Run(double seconds, long peakKibibytes, List<Time> stages) {}

    private static Run run(Path jar, Path input, Path output, Path times) throws IOException, InterruptedException {
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
                        "--quiet",
                        "--timings")
                .inheritIO()
                .redirectError(times.toFile())
                .start();
        long peak = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            peak = Math.max(
                    peak,
                    Stream.concat(Stream.of(process.toHandle()), process.descendants())
                            .mapToLong(Benchmark::peakOf)
                            .sum());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String told = Files.readString(times);
        if (process.exitValue() != 0) {
            throw new IOException("the run on " + input + " ended with " + process.exitValue() + ": " + told);
        }
        return new Run(seconds, peak, stages(told));
    }

    private static List<Time> stages(String told) {
        return STAGE.matcher(told)
                .results()
                .map(line -> new Time("  " + line.group(1), Double.parseDouble(line.group(2))))
                .toList();
    }

    /** The high-water mark of a running process as Linux counts it. */
    private static long peakOf(ProcessHandle process) {
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
