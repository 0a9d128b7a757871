package org.trendbook.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does pieces of work side by side and hands the results on in the order of the pieces, so that what is made of them is
 * the same for any number of threads. Only a few pieces are on their way at a time.
 */
public final class InOrder {
    private static final int AHEAD_OF_EACH_THREAD = 2;

    private InOrder() {}

    /**
     * Works on all pieces. The thread that calls takes the pieces from the iterator and hands the results to the taker;
     * what any of the three throws is thrown here, and the rest of the work is given up.
     *
     * @param threads how many work; with one, the calling thread does
     */
    public static <T, R> void run(int threads, Iterator<T> pieces, Function<T, R> work, Consumer<R> taker) {
        run(threads, AHEAD_OF_EACH_THREAD * threads, pieces, work, taker);
    }

    /**
     * The same for pieces of which one may take as long as many others.
     *
     * @param ahead how many pieces more than one are on their way at most
     */
    public static <T, R> void run(int threads, int ahead, Iterator<T> pieces, Function<T, R> work, Consumer<R> taker) {
        if (threads == 1) {
            while (pieces.hasNext()) {
                taker.accept(work.apply(pieces.next()));
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<R>> underway = new ArrayDeque<>();
        try {
            while (pieces.hasNext()) {
                T piece = pieces.next();
                underway.add(workers.submit(() -> work.apply(piece)));
                if (underway.size() > ahead) {
                    taker.accept(underway.remove().get());
                }
            }
            while (!underway.isEmpty()) {
                taker.accept(underway.remove().get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at work", interrupted);
        } catch (ExecutionException failure) {
            throw asThrown(failure);
        } finally {
            workers.shutdownNow();
        }
    }

    private static RuntimeException asThrown(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof RuntimeException fault) {
            return fault;
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
        return new IllegalStateException(failure);
    }
}
