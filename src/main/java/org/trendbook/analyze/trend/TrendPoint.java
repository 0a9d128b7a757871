package org.trendbook.analyze.trend;

import java.io.Serializable;
import org.trendbook.model.Qualifier;
import org.trendbook.model.ReleaseDate;

/**
 * One model as a point of a trend.
 *
 * @param value in the unit of the measure, above 0; of at_least and more_than the bound
 */
public record TrendPoint(String recordId, String model, ReleaseDate date, double value, Qualifier qualifier)
        implements Serializable {

    /** Whether the value is not exact: about, an order of magnitude, or a lower bound. */
    public boolean approximate() {
        return qualifier != Qualifier.EXACT;
    }
}
