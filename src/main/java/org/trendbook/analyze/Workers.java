package org.trendbook.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does independent work on several threads; results come in the order of the tasks. */
final class Workers {
    private Workers() {}

    static <T, R> List<R> map(int threads, List<T> tasks, Function<T, R> work) {
        if (threads == 1) {
            return tasks.stream().map(work).toList();
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<R>> calls = new ArrayList<>();
            tasks.forEach(task -> calls.add(() -> work.apply(task)));
            List<R> results = new ArrayList<>();
            for (Future<R> result : workers.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the statistics were computed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a statistic could not be computed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
