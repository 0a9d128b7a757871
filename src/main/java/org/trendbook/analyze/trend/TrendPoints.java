package org.trendbook.analyze.trend;

import java.util.List;
import org.trendbook.model.Architecture;

/** The points of a trend, each made on demand; a single figure of one costs less than the whole point. */
public interface TrendPoints extends List<TrendPoint> {
    String recordIdAt(int index);

    /** The middle of the date, in days since 1970-01-01. */
    double middleDayAt(int index);

    double valueAt(int index);

    /** Whether the value is not exact. */
    boolean isApproximateAt(int index);

    Architecture architectureAt(int index);
}
