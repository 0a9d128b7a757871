package org.trendbook.analyze;

import java.io.Serializable;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.model.ReleaseDate;

/**
 * A row of families.csv: a release of a series by its largest model.
 *
 * @param step 1 for the first
 * @param value parameters
 * @param ratio to the step before; missing for the first
 * @param months since the step before, between the middles of the dates; missing for the first
 */
public record FamilyStep(
        String family,
        int step,
        String recordId,
        String model,
        ReleaseDate released,
        double value,
        Computed<Double> ratio,
        Computed<Double> months)
        implements Serializable {}
