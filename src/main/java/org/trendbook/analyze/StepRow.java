package org.trendbook.analyze;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trendbook.analyze.spec.Step;

/**
 * What one step of a named analysis left.
 *
 * @param number 0 for what it starts from, then the steps in order
 * @param kind name of the step in the settings, such as {@code keep}
 * @param taken the step; none of what the analysis starts from
 * @param before models that came in
 * @param after models that it left
 * @param usable of those left, models with a date and a usable value of the analysis's measure
 * @param changed models whose value it set
 * @param unmatched names that it asks for and no model bears
 */
public record StepRow(
        String analysis,
        int number,
        String kind,
        @Nullable Step taken,
        int before,
        int after,
        int usable,
        int changed,
        List<String> unmatched)
        implements Serializable {
    public StepRow {
        unmatched = List.copyOf(unmatched);
    }

    /** The step as the settings have it; none of what the analysis starts from. */
    public Optional<Step> step() {
        return Optional.ofNullable(taken);
    }

    /** The user's reason; empty where none is asked for. */
    public String reason() {
        return step().map(Step::reason).orElse("");
    }
}
