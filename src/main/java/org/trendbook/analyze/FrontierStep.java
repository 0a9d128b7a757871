package org.trendbook.analyze;

import java.io.Serializable;
import java.util.List;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Group;
import org.trendbook.model.Measure;
import org.trendbook.model.ReleaseDate;

/**
 * A row of frontier.csv: a model larger than every one before it.
 *
 * @param ratio to the last record holder; missing for the first
 * @param monthsHeld until the next record, or until the data's end
 * @param soFar whether it holds the record at the data's end
 * @param orderUncertain whether dates overlap in a way that could change who held the record
 */
public record FrontierStep(
        Measure measure,
        Group group,
        String recordId,
        String model,
        List<String> organizations,
        ReleaseDate released,
        double value,
        Computed<Double> ratio,
        double monthsHeld,
        boolean soFar,
        boolean orderUncertain)
        implements Serializable {
    public FrontierStep {
        organizations = List.copyOf(organizations);
    }
}
