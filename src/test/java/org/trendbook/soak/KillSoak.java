package org.trendbook.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * Runs killed at random moments. Two inputs take turns in one output folder; each run is killed, half of them at any
 * moment and half while the new report moves into place. The last report must then stand whole in its place or in
 * {@code .trendbook-previous}, or the new one in its place; every few kills a run that is left alone must make its report
 * and leave nothing else behind.
 */
final class KillSoak {
    private static final int KILLS_BETWEEN_REPORTS = 5;

    private final Path output;
    private final List<Path> inputs;
    private final List<Map<String, Integer>> reports;
    private final Faults faults = new Faults();
    private int standing;
    private int moving;

    private KillSoak(Path output, List<Path> inputs, List<Map<String, Integer>> reports) {
        this.output = output;
        this.inputs = inputs;
        this.reports = reports;
    }

    /**
     * Kills so many runs.
     *
     * @param work a folder that is there and empty
     */
    static Outcome run(long seed, int kills, Path work) throws IOException, InterruptedException {
        List<Path> inputs = List.of(
                GeneratedInput.write(work.resolve("one"), rows(seed), GeneratedInput.Kind.CSV),
                GeneratedInput.write(work.resolve("other"), rows(seed + 1), GeneratedInput.Kind.JSONL));
        long longest = 0;
        List<Map<String, Integer>> reports = new java.util.ArrayList<>();
        for (Path input : inputs) {
            Path made = work.resolve("of-" + input.getFileName());
            long begun = System.nanoTime();
            Program.finish(program(input, made));
            longest = Math.max(longest, System.nanoTime() - begun);
            reports.add(Folders.all(made));
        }
        KillSoak soak = new KillSoak(work.resolve("output"), inputs, reports);
        soak.finish(0, seed);
        for (int kill = 1; kill <= kills; kill++) {
            soak.kill(new SplittableRandom(seed + kill), longest, seed + kill);
            if (kill % KILLS_BETWEEN_REPORTS == 0 || kill == kills) {
                soak.finish(kill % 2, seed + kill);
            }
        }
        return new Outcome(soak.faults, soak.moving);
    }

    /** @param moving kills that came while the new report moved into place */
    record Outcome(Faults faults, int moving) {}

    private static List<GeneratedRow> rows(long seed) {
        return GeneratedInput.rows(new SplittableRandom(seed));
    }

    private static ProcessBuilder program(Path input, Path output) {
        return Program.report(Program.ownJava(), List.of("-XX:TieredStopAtLevel=1"), input, output);
    }

    private void kill(SplittableRandom random, long longest, long seed) throws IOException, InterruptedException {
        int other = 1 - standing;
        Process process = program(inputs.get(other), output)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (random.nextBoolean()) {
            process.waitFor(random.nextLong(longest), TimeUnit.NANOSECONDS);
        } else {
            Path complete = output.resolve(".trendbook-building/report/run.json");
            while (process.isAlive() && !Files.exists(complete)) {
                Thread.onSpinWait();
            }
            process.waitFor(random.nextLong(40_000_000), TimeUnit.NANOSECONDS);
        }
        process.destroyForcibly().waitFor();
        look(other, seed);
    }

    private void look(int other, long seed) throws IOException {
        Path previous = output.resolve(".trendbook-previous");
        if (Files.exists(previous)) {
            moving++;
        }
        Map<String, Integer> inPlace = Folders.visible(output);
        if (inPlace.equals(reports.get(other))) {
            standing = other;
        } else if (!inPlace.equals(reports.get(standing))
                && !Folders.all(previous).equals(reports.get(standing))) {
            faults.add("seed " + seed + ": neither report is whole: in place " + inPlace.keySet() + ", previous "
                    + Folders.all(previous).keySet());
        }
    }

    private void finish(int which, long seed) throws IOException, InterruptedException {
        Program.Ended ended = Program.finish(program(inputs.get(which), output));
        standing = which;
        if (ended.code() != 0 || !Folders.all(output).equals(reports.get(which))) {
            faults.add("seed " + seed + ": the run that was left alone ended with " + ended + " and "
                    + Folders.all(output).keySet());
        }
    }
}
