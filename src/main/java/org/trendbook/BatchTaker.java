package org.trendbook;

/** Takes what records came to, in two steps: what can be done on any thread, and what needs their order. */
@FunctionalInterface
public interface BatchTaker {
    /**
     * Makes a batch ready to be added to what was taken before; to be called by any number of threads at a time.
     *
     * @return adds it; to be run by one thread, in the order of files and lines
     */
    Runnable prepared(NormalizedBatch batch);
}
