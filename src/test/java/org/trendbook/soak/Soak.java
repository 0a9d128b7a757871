package org.trendbook.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The long version of the tests of reliability; {@code make soak} starts it. It prints one line a part, and ends with 1
 * when something went wrong.
 */
public final class Soak {
    private long faults;

    private Soak() {}

    /**
     * Runs one part, or all of them.
     *
     * @param arguments part ({@code grammars}, {@code reports}, {@code kills}, {@code machines} or {@code all}), seed,
     *     inputs of the grammars, whole runs, kills, and the {@code java} of each further JDK
     */
    public static void main(String[] arguments) throws Exception {
        String part = arguments[0];
        long seed = Long.parseLong(arguments[1]);
        Soak soak = new Soak();
        Path work = Files.createTempDirectory("trendbook-soak");
        try {
            if (List.of("grammars", "all").contains(part)) {
                soak.grammars(seed, Long.parseLong(arguments[2]));
            }
            if (List.of("reports", "all").contains(part)) {
                soak.reports(seed, Long.parseLong(arguments[3]), Files.createDirectory(work.resolve("reports")));
            }
            if (List.of("kills", "all").contains(part)) {
                soak.kills(seed, Integer.parseInt(arguments[4]), Files.createDirectory(work.resolve("kills")));
            }
            if (List.of("machines", "all").contains(part)) {
                List<String> javas = new java.util.ArrayList<>(List.of(Program.ownJava()));
                javas.addAll(Arrays.asList(arguments).subList(5, arguments.length));
                soak.machines(javas, Files.createDirectory(work.resolve("machines")));
            }
        } finally {
            Folders.delete(work);
        }
        System.exit(soak.faults == 0 ? 0 : 1);
    }

    private void grammars(long seed, long inputs) {
        long begun = System.nanoTime();
        print("grammars", inputs + " inputs", seed, begun, GrammarSoak.run(seed, inputs));
    }

    private void reports(long seed, long runs, Path work) throws Exception {
        long begun = System.nanoTime();
        Faults found = ReportSoak.run(seed, runs / ReportSoak.RUNS_PER_INPUT, work);
        print("reports", runs + " whole runs", seed, begun, found);
    }

    private void kills(long seed, int kills, Path work) throws Exception {
        long begun = System.nanoTime();
        KillSoak.Outcome outcome = KillSoak.run(seed, kills, work);
        print(
                "kills",
                outcome.killed() + " runs killed, " + outcome.moving() + " while moving",
                seed,
                begun,
                outcome.faults());
    }

    private void machines(List<String> javas, Path work) throws Exception {
        long begun = System.nanoTime();
        MachineSoak.Outcome outcome = MachineSoak.run(Path.of("input"), javas, MachineSoak.LOCALES.size(), work);
        print("machines", outcome.compared() + " reports on " + javas.size() + " JDKs", 0, begun, outcome.faults());
    }

    private void print(String part, String tried, long seed, long begun, Faults found) {
        long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
        System.out.printf(
                Locale.ROOT, "%-10s %-40s seed %d  %5d s  %d faults%n", part, tried, seed, seconds, found.count());
        found.first().forEach(fault -> System.out.println("    " + fault));
        faults += found.count();
    }
}
