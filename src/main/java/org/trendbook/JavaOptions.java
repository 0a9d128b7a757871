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
 * The Java options that suit a job, by the size of its input. The optimizing compiler would take half of a short run and
 * pays only from about 250,000 records; on one or two processors concurrent garbage collection never pays; and classes that
 * the build archived next to the jar (class-data sharing, {@code NAME.jsa}) need not be loaded and verified again.
 */
final class JavaOptions {
    /** The size of the records, in bytes, from which the optimizing compiler pays. */
    static final long LONG_RUN = 30_000_000;

    /** The variable in which Java finds further options; the second Java gets them on its command line instead. */
    static final String ENVIRONMENT = "JDK_JAVA_OPTIONS";

    /** A user who sets one of these tunes Java, and is left alone. */
    private static final List<String> TUNED_BY = List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private static final Set<String> COMMANDS = Set.of("run", "check");
    private static final int FEW_PROCESSORS = 2;
    /**
     * A long run keeps its objects to the end, so a third of the heap (the default) is too much for short-lived ones. And all
     * processors are busy, so only code that runs three times as often as the default threshold is optimized.
     */
    private static final List<String> LONG_RUN_ON_FEW_PROCESSORS = List.of(
            "-XX:NewRatio=7",
            "-XX:Tier4InvocationThreshold=15000",
            "-XX:Tier4MinInvocationThreshold=2000",
            "-XX:Tier4CompileThreshold=45000");

    /** The charset of paths and command lines. */
    private static final String SYSTEM = System.getProperty("sun.jnu.encoding", "");

    private static final String DEFAULT = System.getProperty("file.encoding", "");

    private JavaOptions() {}

    /**
     * The command of this process with the options that suit its job. Empty if the job reads no folder, if the user tunes
     * Java beyond memory sizes and properties, or if the system does not say how this process was started.
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
     * The same for a given process.
     *
     * @param java the path of Java
     * @param environment the value of {@link #ENVIRONMENT}; blank for none
     * @param all the arguments of Java
     * @param arguments the arguments of the program, with which {@code all} ends
     * @param processors how many the machine has
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
        // Java ignores an archive of another jar or another Java; -Xlog:disable keeps it from saying so.
        return classes.length() > 0 ? List.of("-XX:SharedArchiveFile=" + classes, "-Xlog:disable") : List.of();
    }

    /** The absolute path, by which the archive knows its jar; the path as given if that one cannot be passed on. */
    private static String path(File jar) {
        try {
            String whole = jar.toPath().toRealPath().toString();
            return isKept(whole, DEFAULT, SYSTEM) ? whole : jar.getPath();
        } catch (IOException | InvalidPathException unknown) {
            return jar.getPath();
        }
    }

    /**
     * Whether a text reaches a second process unchanged. JDK 17 decodes its own arguments in the charset of the system, but
     * encodes those of other processes in its default charset.
     *
     * @param calling the name of the charset in which arguments are encoded
     * @param called the name of the charset in which they are decoded
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
