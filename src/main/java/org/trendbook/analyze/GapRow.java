package org.trendbook.analyze;

import java.io.Serializable;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.model.ReleaseDate;

/**
 * A row of gap.csv: who first reached a number of parameters in China and in the rest of the world.
 *
 * @param threshold parameters
 * @param recordsOf the id of a source, or {@code all}
 * @param china the first of China; missing when none reached it
 * @param abroad the first of the rest; missing when none reached it
 * @param lagMonths positive when China was later; missing unless both reached it
 * @param signDependsOnSource whether one source has China first and another has it later
 */
public record GapRow(
        double threshold,
        String recordsOf,
        Computed<First> china,
        Computed<First> abroad,
        Computed<Double> lagMonths,
        boolean signDependsOnSource)
        implements Serializable {
    /** The records of all sources, merged. */
    public static final String ALL_SOURCES = "all";

    /** The first model to reach a threshold. */
    public record First(String recordId, String model, ReleaseDate released, double value) implements Serializable {}
}
