package org.trendbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Measures each stage by the wall clock: the time during which at least one thread worked on it. Stages that run in
 * parallel each count in full, so their sum may exceed the time of the run. The times are only printed: no file of a report
 * depends on the clock.
 */
final class StageClock {
    private static final class Watch {
        private int running;
        private long begun;
        private long nanos;
    }

    private final LongSupplier nanoTime;
    private final Map<Stage, Watch> watches = new EnumMap<>(Stage.class);

    StageClock() {
        this(System::nanoTime);
    }

    StageClock(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Work with a result. */
    interface Work<T, E extends Exception> {
        T get() throws E;
    }

    /** Work without a result. */
    interface Action<E extends Exception> {
        void run() throws E;
    }

    /** Times a piece of a stage's work, on any thread. */
    <T, E extends Exception> T time(Stage stage, Work<T, E> work) throws E {
        begin(stage);
        try {
            return work.get();
        } finally {
            end(stage);
        }
    }

    /** The same for work without a result. */
    <E extends Exception> void timeRun(Stage stage, Action<E> action) throws E {
        begin(stage);
        try {
            action.run();
        } finally {
            end(stage);
        }
    }

    private synchronized void begin(Stage stage) {
        Watch watch = watch(stage);
        if (watch.running++ == 0) {
            watch.begun = nanoTime.getAsLong();
        }
    }

    private synchronized void end(Stage stage) {
        Watch watch = watch(stage);
        if (--watch.running == 0) {
            watch.nanos += nanoTime.getAsLong() - watch.begun;
        }
    }

    private Watch watch(Stage stage) {
        return watches.computeIfAbsent(stage, unseen -> new Watch());
    }

    /** One line a stage, with its seconds. */
    synchronized List<String> lines() {
        return Arrays.stream(Stage.values())
                .map(stage -> String.format(Locale.ROOT, "time: %-10s %10.3f s", stage.key(), watch(stage).nanos / 1e9))
                .toList();
    }
}
