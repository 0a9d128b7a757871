package org.trendbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The main class of the jar. A job that reads a folder runs in a second Java, started with the options that suit it
 * ({@link JavaOptions}); this one waits and exits with its exit code. If this one is killed, the second exits at once.
 */
public final class Launcher {
    /** The system property of the second Java that holds the process id of the first. */
    static final String LAUNCHED_BY = "trendbook.launched.by";

    private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

    /** Added to the exit codes of the second Java, so that a failure to start is not taken for a result. */
    private static final int FIRST_CODE = 64;

    private static final int NOT_STARTED = 1;

    private Launcher() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) throws InterruptedException {
        Long first = Long.getLong(LAUNCHED_BY);
        if (first != null) {
            endWith(first);
            System.exit(FIRST_CODE + Main.start(arguments));
        }
        OptionalInt code = runElsewhere(arguments);
        System.exit(code.isPresent() ? code.getAsInt() : Main.start(arguments));
    }

    /** The exit code of the second Java; empty if none is needed or it does not start. */
    private static OptionalInt runElsewhere(String... arguments) throws InterruptedException {
        Optional<List<String>> command = JavaOptions.command(arguments);
        if (command.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            ProcessBuilder second = new ProcessBuilder(command.get()).inheritIO();
            second.environment().remove(JavaOptions.ENVIRONMENT);
            int code = second.start().waitFor();
            return code == NOT_STARTED ? OptionalInt.empty() : OptionalInt.of(ownCode(code));
        } catch (IOException noProcess) {
            return OptionalInt.empty();
        }
    }

    /** If the second Java was ended from outside, its code is passed on as it is. */
    private static int ownCode(int code) {
        return code >= FIRST_CODE && code <= FIRST_CODE + Main.OUR_FAULT ? code - FIRST_CODE : code;
    }

    /** Polls, because a thread that waits in the operating system for another process would delay the exit of this one. */
    private static void endWith(long first) {
        Thread watch = new Thread(
                () -> {
                    while (isChildOf(first)) {
                        sleep();
                    }
                    Runtime.getRuntime().halt(Main.OUR_FAULT);
                },
                "first-java");
        watch.setDaemon(true);
        watch.start();
    }

    /** Asks for the parent: a killed process may linger as a zombie, but its children get another parent at once. */
    private static boolean isChildOf(long first) {
        return ProcessHandle.current()
                .parent()
                .map(ProcessHandle::pid)
                .filter(parent -> parent == first)
                .isPresent();
    }

    private static void sleep() {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        } catch (InterruptedException looksAtOnce) {
            // Nobody interrupts it.
        }
    }
}
