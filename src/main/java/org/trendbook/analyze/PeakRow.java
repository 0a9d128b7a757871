package org.trendbook.analyze;

import java.io.Serializable;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.Period;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.model.Measure;

/**
 * Where the largest size per half-year peaked.
 *
 * @param peak the half-year of the largest value; of equal ones the first
 * @param halfYearsAfter half-years with values after the peak; 0 when nothing shows a fall
 * @param before trend of the points up to the end of that half-year
 * @param after trend of the points after it
 */
public record PeakRow(
        Measure measure,
        Group group,
        Period peak,
        double largest,
        String recordId,
        String model,
        int halfYearsAfter,
        Trend before,
        Trend after)
        implements Serializable {}
