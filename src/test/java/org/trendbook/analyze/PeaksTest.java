package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.sized;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Period;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.trend.Designs;
import org.trendbook.analyze.trend.StatisticSuite;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;

class PeaksTest extends StatisticSuite<Optional<PeakRow>> {

    @Override
    protected Optional<PeakRow> of(List<ModelRecord> models) {
        Observations table = Observations.of(models);
        MeasuredValues values = MeasuredValues.of(table, Measure.PARAMETERS);
        return Peaks.of(table, values, Group.ALL, values.usable(table), STANDARD_RULES);
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("dropping");
    }

    @Override
    protected Optional<PeakRow> expectedOfNone() {
        return Optional.empty();
    }

    @Override
    protected Optional<PeakRow> expectedOfOne() {
        return Optional.of(peak("GPT-3", 1.75e11, 1));
    }

    @Override
    protected Optional<PeakRow> expectedOfEqualDates() {
        return Optional.of(peak("D", 4e9, 4));
    }

    private static PeakRow peak(String model, double largest, int n) {
        DateSpan day = new DateSpan(
                ModelBuilder.date("2020-05-28").from(),
                ModelBuilder.date("2020-05-28").to());
        return new PeakRow(
                Measure.PARAMETERS,
                Group.ALL,
                new Period(2020, 1),
                largest,
                model,
                model,
                0,
                n < 3 ? new Trend.TooFew(n, Computed.of(day)) : new Trend.NoSpan(n, day),
                new Trend.TooFew(0, Computed.missing(WhyNot.NO_VALUE)));
    }

    @Test
    void aRiseAndAFallAreToldApart() {
        PeakRow peak = of(List.of(
                        sized("A", "2020-01-01", "1e9"),
                        sized("B", "2020-07-01", "1.1e10"),
                        sized("C", "2021-01-01", "0.9e11"),
                        sized("D", "2021-06-01", "1e12"),
                        sized("E", "2021-12-01", "1e11"),
                        sized("F", "2022-06-01", "1.1e10"),
                        sized("G", "2022-12-01", "1e9"),
                        sized("a year only", "2022", "1e13")))
                .orElseThrow();
        assertThat(peak.model()).isEqualTo("D");
        assertThat(peak.peak().key()).isEqualTo("2021-H1");
        assertThat(peak.halfYearsAfter()).isEqualTo(3);
        assertThat(peak.before().line().orElseThrow().slope()).isPositive();
        assertThat(peak.before().n()).isEqualTo(4);
        assertThat(peak.after().n())
                .as("known to the year only: in no half-year, yet a point")
                .isEqualTo(4);
    }
}
