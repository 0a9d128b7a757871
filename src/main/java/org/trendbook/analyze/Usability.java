package org.trendbook.analyze;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.model.Measure;

/**
 * How many models are points of the default trend of a measure, and why the others are not.
 *
 * @param models all models
 * @param points those that are points
 * @param byReason models by what makes or keeps them; sums to {@code models}
 */
public record Usability(Measure measure, int models, int points, Map<PointReason, Integer> byReason)
        implements Serializable {
    public Usability {
        EnumMap<PointReason, Integer> counted = new EnumMap<>(PointReason.class);
        counted.putAll(byReason);
        byReason = Collections.unmodifiableMap(counted);
        int sum = byReason.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != models) {
            throw new IllegalArgumentException(sum + " models counted of " + models);
        }
    }

    /** Whether any model has a value of the measure, usable or not. */
    public boolean isStated() {
        return byReason.getOrDefault(PointReason.NO_VALUE, 0) < models;
    }
}
