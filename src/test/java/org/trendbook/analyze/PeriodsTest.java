package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.model;
import static org.trendbook.analyze.ModelBuilder.sized;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Period;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.trend.Designs;
import org.trendbook.analyze.trend.StatisticSuite;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;

class PeriodsTest extends StatisticSuite<List<PeriodRow>> {
    private static final LocalDate END = LocalDate.of(2022, 9, 30);
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    @Override
    protected List<PeriodRow> of(List<ModelRecord> models) {
        return of(models, END);
    }

    private static List<PeriodRow> of(List<ModelRecord> models, LocalDate dataEnd) {
        Observations table = Observations.of(models);
        MeasuredValues values = MeasuredValues.of(table, Measure.PARAMETERS);
        return Periods.of(table, values, Group.ALL, table.datedRows(), dataEnd);
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("jumping");
    }

    @Override
    protected List<PeriodRow> expectedOfNone() {
        return List.of();
    }

    @Override
    protected List<PeriodRow> expectedOfOne() {
        double geometricMean = Math.exp(Math.log(1.75e11));
        return both(1, new PeriodRow.Sizes(1.75e11, 1.75e11, geometricMean, 1.75e11));
    }

    @Override
    protected List<PeriodRow> expectedOfEqualDates() {
        double logs = 0;
        for (double value : new double[] {1e9, 2e9, 3e9, 4e9}) {
            logs += Math.log(value);
        }
        return both(4, new PeriodRow.Sizes(1e9, 2.5e9, Math.exp(logs / 4), 4e9));
    }

    private static List<PeriodRow> both(int models, PeriodRow.Sizes sizes) {
        return Stream.of(new Period(2020, 1), new Period(2020, 0))
                .map(period -> new PeriodRow(
                        Measure.PARAMETERS,
                        Group.ALL,
                        period,
                        false,
                        models,
                        models,
                        Computed.of(sizes),
                        Computed.missing(WhyNot.FIRST)))
                .toList();
    }

    @Test
    void aModelCountsInThePeriodThatHoldsItsWholeDate() {
        List<PeriodRow> rows = of(List.of(
                sized("month", "2021-06", "1e9"),
                sized("year", "2021", "1e10"),
                sized("across midyear", "2021-06-20..2021-07-10", "1e11"),
                sized("across new year", "2021-12-20..2022-01-10", "1e12"),
                model("unsized").released("2021-08-01").build()));
        assertThat(rows)
                .extracting(row -> row.period().key() + " " + row.models() + " " + row.withValue())
                .containsExactly("2021-H1 1 1", "2021-H2 1 0", "2021 4 3");
        assertThat(rows.get(1).sizes().whyNot()).contains(WhyNot.NO_VALUE);
    }

    @Test
    void growthIsOverTheLastFullPeriodWithAValueAndNamesIt() {
        List<PeriodRow> rows = of(List.of(
                sized("A", "2020-02-01", "1e9"),
                sized("B", "2020-03-01", "4e9"),
                model("unsized").released("2020-08-01").build(),
                sized("C", "2021-03-01", "8e9")));
        PeriodRow.Growth growth = row(rows, "2021-H1").growth().value().orElseThrow();
        assertThat(growth.over().key()).isEqualTo("2020-H1");
        assertThat(growth.ofLargest()).isEqualTo(2);
        assertThat(growth.ofMean()).isCloseTo(4, ROUNDING);
        assertThat(row(rows, "2020-H2").growth().whyNot()).contains(WhyNot.NO_VALUE);
        assertThat(row(rows, "2021").growth().value().orElseThrow().over().key())
                .isEqualTo("2020");
    }

    @Test
    void aPeriodThatEndsAfterTheDataIsPartialAndHasNoGrowth() {
        List<PeriodRow> rows = of(List.of(sized("A", "2022-02-01", "1e9"), sized("B", "2022-08-01", "4e9")));
        assertThat(row(rows, "2022-H1").partial()).isFalse();
        assertThat(row(rows, "2022-H2").partial()).isTrue();
        assertThat(row(rows, "2022-H2").growth().whyNot()).contains(WhyNot.PARTIAL_PERIOD);
        assertThat(row(rows, "2022").partial()).isTrue();
    }

    @Test
    void aPeriodIsFullFromItsLastDayOn() {
        List<ModelRecord> models = List.of(sized("A", "2021-02-01", "1e9"), sized("B", "2021-08-01", "4e9"));
        assertThat(row(of(models, LocalDate.of(2021, 6, 29)), "2021-H1").partial())
                .isTrue();
        assertThat(row(of(models, LocalDate.of(2021, 6, 30)), "2021-H1").partial())
                .isFalse();
        assertThat(of(models, LocalDate.of(2021, 12, 30)))
                .extracting(PeriodRow::partial)
                .containsExactly(false, true, true);
        assertThat(of(models, LocalDate.of(2021, 12, 31)))
                .extracting(PeriodRow::partial)
                .containsOnly(false);
    }

    @Test
    void aDateThatFitsNoPeriodPartsNoModelsOfOnePeriod() {
        assertThat(of(List.of(
                        sized("February", "2021-02-01", "1e9"),
                        sized("December to July, its middle in April", "2020-12-01..2021-07-31", "1e10"),
                        sized("June", "2021-06-01", "1e11"))))
                .extracting(row -> row.period().key() + " " + row.models())
                .containsExactly("2021-H1 2", "2021 2");
    }

    @Test
    void eachDateIsSortedIntoPeriodsByBothItsEnds() {
        assertThat(of(List.of(
                        sized("one day", "2021-06-20", "1e9"),
                        sized("from that day past midyear", "2021-06-20..2021-07-10", "1e10"),
                        sized("across midyear", "2021-06-29..2021-07-31", "1e11"),
                        sized("to the same day", "2021-07-31", "1e12"))))
                .extracting(row -> row.period().key() + " " + row.models())
                .containsExactly("2021-H1 1", "2021-H2 1", "2021 4");
    }

    private static PeriodRow row(List<PeriodRow> rows, String period) {
        return rows.stream()
                .filter(row -> row.period().key().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
