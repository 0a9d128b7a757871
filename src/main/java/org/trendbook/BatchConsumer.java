package org.trendbook;

/** Receives normalized batches in two steps: what can be done on any thread, then what depends on their order. */
@FunctionalInterface
public interface BatchConsumer {
    /**
     * Prepares a batch to be added to those before it; called by several threads at a time.
     *
     * @return adds the batch; run by one thread at a time, in the order of files and lines
     */
    Runnable prepared(NormalizedBatch batch);
}
