package org.trendbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The options of Java that suit a job, by the size of its input. Half of a short run would go into compiling the program
 * for speed, which pays from some 250,000 records on; on one or two processors collecting side by side with the work
 * pays for no run; classes kept by a run of the build beside the jar, as {@code NAME.jsa}, need not be read and checked again.
 */
final class JavaOptions {
    /** The bytes of records from which on compiling for speed pays. */
    static final long LONG_RUN = 30_000_000;

    /** Where Java finds options beside those of its command; the command of the second Java has them. */
    static final String ENVIRONMENT = "JDK_JAVA_OPTIONS";

    /** Who sets one of these tunes Java, which is left alone then. */
    private static final List<String> TUNED_BY = List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private static final Set<String> COMMANDS = Set.of("run", "check");
    private static final int FEW_PROCESSORS = 2;
    /**
     * What a long run holds it holds to its end, so that a third of the heap is more than its short-lived objects need;
     * and all processors are at work, so that only what runs three times as often as usual is compiled for speed.
     */
    private static final List<String> LONG_RUN_ON_FEW_PROCESSORS = List.of(
            "-XX:NewRatio=7",
            "-XX:Tier4InvocationThreshold=15000",
            "-XX:Tier4MinInvocationThreshold=2000",
            "-XX:Tier4CompileThreshold=45000");

    /** The charset of paths and of what programs are called with. */
    private static final String SYSTEM = System.getProperty("sun.jnu.encoding", "");

    private static final String DEFAULT = System.getProperty("file.encoding", "");

    private JavaOptions() {}

    /**
     * The command of this process with the options that suit its job; empty when the job is none that reads a folder, the
     * user tunes Java beyond the size of its memory, or the system does not tell how this process was called.
     */
    static Optional<List<String>> command(String... arguments) {
        if (TUNED_BY.stream().anyMatch(name -> System.getenv(name) != null)) {
            return Optional.empty();
        }
        String environment = Objects.requireNonNullElse(System.getenv(ENVIRONMENT), "");
        ProcessHandle.Info called = ProcessHandle.current().info();
        return called.command()
                .flatMap(java -> called.arguments()
                        .flatMap(all -> command(
                                java,
                                environment,
                                List.of(all),
                                List.of(arguments),
                                Runtime.getRuntime().availableProcessors())));
    }

    /**
     * The same of a process that was called so.
     *
     * @param java the path of Java
     * @param environment its options beside those it was called with
     * @param all what it was called with
     * @param arguments those of the program, with which {@code all} ends
     */
    static Optional<List<String>> command(
            String java, String environment, List<String> all, List<String> arguments, int processors) {
        List<String> more =
                environment.isBlank() ? List.of() : List.of(environment.strip().split("\\s+"));
        int own = all.size() - arguments.size();
        if (arguments.isEmpty()
                || !COMMANDS.contains(arguments.get(0))
                || own < 2
                || !all.subList(own, all.size()).equals(arguments)
                || !isUntuned(more)
                || !all.get(own - 2).equals("-jar")
                || !isUntuned(all.subList(0, own - 2))) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(suiting(sizeOfRecords(arguments), processors));
        command.addAll(keptClasses(new File(all.get(own - 1))));
        command.addAll(more);
        command.addAll(all.subList(0, own - 1));
        command.add(path(new File(all.get(own - 1))));
        command.addAll(arguments);
        return Optional.of(command).filter(texts -> texts.stream().allMatch(text -> isKept(text, DEFAULT, SYSTEM)));
    }

    private static List<String> suiting(long records, int processors) {
        List<String> options = new ArrayList<>(List.of(
                "-D" + Launcher.LAUNCHED_BY + "=" + ProcessHandle.current().pid()));
        boolean isShort = records < LONG_RUN;
        if (isShort) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        if (isShort || processors <= FEW_PROCESSORS) {
            options.add("-XX:+UseSerialGC");
        }
        if (!isShort && processors <= FEW_PROCESSORS) {
            options.addAll(LONG_RUN_ON_FEW_PROCESSORS);
        }
        return options;
    }

    private static List<String> keptClasses(File jar) {
        File classes = new File(jar.getPath().replaceFirst("\\.jar$", "") + ".jsa");
        // Without a word when they are those of another jar or another Java, and are left aside.
        return classes.length() > 0 ? List.of("-XX:SharedArchiveFile=" + classes, "-Xlog:disable") : List.of();
    }

    /** The whole path, since kept classes are those of a jar called by it; where it cannot be handed on, the one given. */
    private static String path(File jar) {
        try {
            String whole = jar.toPath().toRealPath().toString();
            return isKept(whole, DEFAULT, SYSTEM) ? whole : jar.getPath();
        } catch (IOException | InvalidPathException unknown) {
            return jar.getPath();
        }
    }

    /**
     * Whether a second process gets a text as this one got it. JDK 17 decodes what it is called with by the charset of the
     * system and calls others by its default charset.
     *
     * @param calling the name of the one charset
     * @param called the name of the other
     */
    static boolean isKept(String text, String calling, String called) {
        boolean isAscii = text.chars().allMatch(character -> character < 0x80);
        return isAscii || (calling.equals(called) && text.indexOf('\uFFFD') < 0);
    }

    private static boolean isUntuned(List<String> options) {
        return options.stream()
                .allMatch(option -> option.startsWith("-Xmx")
                        || option.startsWith("-Xms")
                        || option.startsWith("-Xss")
                        || option.startsWith("-D"));
    }

    private static long sizeOfRecords(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (argument.startsWith("--input=")) {
                return sizeOf(argument.substring("--input=".length()));
            }
            if (argument.equals("--input") && at + 1 < arguments.size()) {
                return sizeOf(arguments.get(at + 1));
            }
        }
        return 0;
    }

    private static long sizeOf(String input) {
        File[] files = new File(input, "records").listFiles();
        return files == null ? 0 : Arrays.stream(files).mapToLong(File::length).sum();
    }
}
