package org.trendbook.analyze;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.analyze.trend.GrowthRow;
import org.trendbook.analyze.trend.TrendSeries;

/**
 * All that the statistics say, as rows in the order in which files list them.
 *
 * @param dataEnd the latest day of any event that took place; missing without one
 * @param growth by trend, then shape and segment
 * @param series the points of the default trends of all models and of each region, and of those of named analyses
 * @param usability one row a measure
 * @param parameterPoints for each merged model as given: is it a point of the default trend of parameters, and why
 * @param frontier by measure, group and time
 * @param periods by measure, group and period
 * @param families by family and step
 * @param gaps by threshold; {@code all} before the sources
 * @param outlook one row a trend of all models and of each region
 * @param peaks by measure and group
 * @param steps by analysis and step
 * @param growthBySource by source, reading, measure and group; only figures that change
 */
public record Analysis(
        Computed<LocalDate> dataEnd,
        List<GrowthRow> growth,
        List<TrendSeries> series,
        List<Usability> usability,
        List<PointReason> parameterPoints,
        List<FrontierStep> frontier,
        List<PeriodRow> periods,
        List<FamilyStep> families,
        List<GapRow> gaps,
        List<OutlookRow> outlook,
        List<PeakRow> peaks,
        List<StepRow> steps,
        List<SourceGrowthRow> growthBySource)
        implements Serializable {
    public Analysis {
        growth = List.copyOf(growth);
        series = List.copyOf(series);
        usability = List.copyOf(usability);
        parameterPoints = Collections.unmodifiableList(parameterPoints);
        frontier = List.copyOf(frontier);
        periods = List.copyOf(periods);
        families = List.copyOf(families);
        gaps = List.copyOf(gaps);
        outlook = List.copyOf(outlook);
        peaks = List.copyOf(peaks);
        steps = List.copyOf(steps);
        growthBySource = List.copyOf(growthBySource);
    }
}
