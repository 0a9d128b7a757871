package org.trendbook.work;

import java.util.Iterator;
import java.util.stream.IntStream;

/** Cuts a long list into ranges of a fixed length: where the cuts are does not depend on the threads. */
public final class Ranges {
    private Ranges() {}

    /** From inclusive, to exclusive. */
    public record Range(int from, int to) {}

    /** The ranges of a list of some size, in order; the last may be shorter. */
    public static Iterator<Range> of(int size, int length) {
        return IntStream.range(0, (size + length - 1) / length)
                .mapToObj(number -> new Range(number * length, Math.min(size, (number + 1) * length)))
                .iterator();
    }
}
