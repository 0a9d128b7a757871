package org.trendbook.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * Runs killed at random moments. Two inputs take turns in one output folder; each run is killed, every third at any
 * moment and the others step by step while the new report moves into place. The last report must then stand
 * whole in its place or in {@code .trendbook-previous}, or the new one in its place; every few kills a run that is left
 * alone must make its report and leave nothing else behind.
 */
final class KillSoak {
    private static final int KILLS_BETWEEN_REPORTS = 5;
    private static final int MOST_STEPS = 12;
    private static final int KILLED = 128 + 9;

    /** What a run that moves its report into place is doing, as tests of a shell in the folder show it. */
    private static final List<String> PHASES = List.of(
            "-e .trendbook-building/report/run.json",
            "-e .trendbook-building/last",
            "-e .trendbook-previous",
            "-e .trendbook-building/replaced",
            "! -e run.json",
            "! -e .trendbook-building/report/run.json",
            "-e .trendbook-building/retired");

    /**
     * Kills a process ($1) in a phase of its move ($2), some steps further on ($3). From when its report is complete (that
     * of a run killed before goes first), the process is held and let go for a few microseconds, over and over.
     */
    private static final String STEP_BY_STEP = """
            alive() { kill -0 $1; }
            step() { kill -CONT $1; for glance in 1 2 3 4 5 6 7 8; do [ $2 ] && break; done; kill -STOP $1; }
            report=.trendbook-building/report
            while [ -e $report/run.json ] && alive $1; do sleep 0.02; done
            while [ ! -e $report/en/growth-report.xlsx ] && alive $1; do sleep 0.02; done
            while [ ! -e $report/run.json ] && alive $1; do :; done
            kill -STOP $1
            until [ $2 ]; do alive $1 || exit; step $1 "$2"; done
            steps=0
            while [ $steps -lt $3 ]; do step $1 ""; steps=$((steps + 1)); done
            kill -KILL $1
            """;

    private final Path output;
    private final List<Path> inputs;
    private final List<Map<String, Integer>> reports;
    private final Faults faults = new Faults();
    private int standing;
    private int killed;
    private int moving;

    private KillSoak(Path output, List<Path> inputs, List<Map<String, Integer>> reports) {
        this.output = output;
        this.inputs = inputs;
        this.reports = reports;
    }

    /**
     * Kills so many runs; a run that ends before it is killed does not count.
     *
     * @param work a folder that is there and empty
     */
    static Outcome run(long seed, int kills, Path work) throws IOException, InterruptedException {
        List<Path> inputs = List.of(
                GeneratedInput.write(work.resolve("one"), rows(seed), GeneratedInput.Kind.CSV),
                GeneratedInput.write(work.resolve("other"), rows(seed + 1), GeneratedInput.Kind.JSON_LINES));
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
        for (int run = 1; soak.killed < kills && run < 2 * kills + KILLS_BETWEEN_REPORTS; run++) {
            soak.kill(new SplittableRandom(seed + run), longest, seed + run);
            if (run % KILLS_BETWEEN_REPORTS == 0 || soak.killed == kills) {
                soak.finish(run % 2, seed + run);
            }
        }
        return new Outcome(soak.faults, soak.killed, soak.moving);
    }

    /**
     * What came of the kills.
     *
     * @param killed runs that were cut off
     * @param moving those of them that were moving the new report into place
     */
    record Outcome(Faults faults, int killed, int moving) {}

    /** Few, so that many runs can be killed. */
    private static List<GeneratedRow> rows(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return List.of(GeneratedRow.draw(random, 1), GeneratedRow.draw(random, 2), GeneratedRow.draw(random, 3));
    }

    private static ProcessBuilder program(Path input, Path output) {
        List<String> lean = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        return Program.report(Program.ownJava(), lean, List.of("--lang", "en"), input, output);
    }

    private void kill(SplittableRandom random, long longest, long seed) throws IOException, InterruptedException {
        int other = 1 - standing;
        Process process = program(inputs.get(other), output)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (random.nextInt(3) == 0) {
            process.waitFor(random.nextLong(longest), TimeUnit.NANOSECONDS);
            process.destroyForcibly();
        } else {
            step(process, PHASES.get(random.nextInt(PHASES.size())), random.nextInt(MOST_STEPS));
        }
        if (process.waitFor() == KILLED) {
            killed++;
        }
        look(other, seed);
    }

    private void step(Process process, String phase, int steps) throws IOException, InterruptedException {
        String[] command = {"sh", "-c", STEP_BY_STEP, "sh", Long.toString(process.pid()), phase, Integer.toString(steps)
        };
        new ProcessBuilder(command)
                .directory(output.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void look(int other, long seed) throws IOException {
        Path previous = output.resolve(".trendbook-previous");
        if (Files.exists(previous) || Files.exists(output.resolve(".trendbook-building/last"))) {
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
