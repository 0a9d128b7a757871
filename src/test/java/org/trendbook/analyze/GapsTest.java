package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.date;
import static org.trendbook.analyze.ModelBuilder.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.SourceReadings;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.trend.StatisticSuite;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Qualifier;

class GapsTest extends StatisticSuite<List<GapRow>> {

    @Override
    protected List<GapRow> of(List<ModelRecord> models) {
        return rows(models, new TreeMap<>());
    }

    private static List<GapRow> rows(List<ModelRecord> merged, SortedMap<String, List<ModelRecord>> bySource) {
        return rows(merged, bySource, List.of());
    }

    private static List<GapRow> rows(
            List<ModelRecord> merged, SortedMap<String, List<ModelRecord>> bySource, List<BigDecimal> thresholds) {
        Observations table = Observations.of(merged);
        return Gaps.of(table, SourceReadings.of(table, bySource, new TreeMap<>()), thresholds);
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return List.of(
                abroad("GPT-3", "2020-05-28", "1.75e11"),
                abroad("Switch", "2021-01-11", "1.6e12"),
                china("PanGu", "2021-04-25", "2e11"),
                china("Wudao 2.0", "2021-06-01", "1.75e12"),
                china("M6", "2021-03", "1e11"));
    }

    private static ModelRecord china(String name, String released, String parameters) {
        return model(name).china().released(released).parameters(parameters).build();
    }

    private static ModelRecord abroad(String name, String released, String parameters) {
        return model(name).abroad().released(released).parameters(parameters).build();
    }

    @Override
    protected List<GapRow> expectedOfNone() {
        return List.of();
    }

    /** GPT-3 of no known country: the thresholds are reached, by neither side. */
    @Override
    protected List<GapRow> expectedOfOne() {
        return List.of(reachedByNeither(1e9), reachedByNeither(1e10), reachedByNeither(1e11));
    }

    @Override
    protected List<GapRow> expectedOfEqualDates() {
        return List.of(reachedByNeither(1e9));
    }

    private static GapRow reachedByNeither(double threshold) {
        return new GapRow(
                threshold,
                "all",
                Computed.missing(WhyNot.NOT_REACHED),
                Computed.missing(WhyNot.NOT_REACHED),
                Computed.missing(WhyNot.NOT_REACHED),
                false);
    }

    @Test
    void theLagIsPositiveWhereChinaCameLater() {
        List<GapRow> rows = of(manyModels());
        assertThat(rows).extracting(GapRow::threshold).containsExactly(1e9, 1e10, 1e11, 1e12);
        GapRow hundredBillion = rows.get(2);
        assertThat(hundredBillion.china().value()).contains(new GapRow.First("M6", "M6", date("2021-03"), 1e11));
        assertThat(hundredBillion.lagMonths().value().orElseThrow())
                .as("292 days from 28 May 2020 to the middle of March 2021")
                .isCloseTo(292 / 30.4375, Percentage.withPercentage(1e-9));
        assertThat(rows.get(3).lagMonths().value().orElseThrow())
                .isCloseTo(141 / 30.4375, Percentage.withPercentage(1e-9));
    }

    @Test
    void eachSourceIsAskedAloneAndAChangeOfSignIsSaid() {
        TreeMap<String, List<ModelRecord>> bySource = new TreeMap<>(Map.of(
                "early", List.of(abroad("X", "2020-01-01", "1e9"), china("Y", "2021-01-01", "1e9")),
                "late", List.of(abroad("X", "2022-01-01", "1e9"), china("Y", "2021-01-01", "1e9"))));
        assertThat(rows(bySource.get("early"), bySource))
                .extracting(row -> row.recordsOf() + " "
                        + (row.lagMonths().value().orElseThrow() > 0) + " " + row.signDependsOnSource())
                .containsExactly("all true true", "early true true", "late false true");
    }

    @Test
    void whereAllSourcesSayTheSameNothingDependsOnThem() {
        List<ModelRecord> chinaLater = List.of(abroad("X", "2020-01-01", "1e9"), china("Y", "2021-01-01", "1e9"));
        List<ModelRecord> chinaFirst = List.of(abroad("X", "2022-01-01", "1e9"), china("Y", "2021-01-01", "1e9"));
        for (List<ModelRecord> both : List.of(chinaLater, chinaFirst)) {
            assertThat(rows(both, new TreeMap<>(Map.of("one", both, "other", both))))
                    .hasSize(3)
                    .noneMatch(GapRow::signDependsOnSource);
        }
    }

    @Test
    void theSameDayIsNeitherLaterNorEarlier() {
        List<ModelRecord> sameDay = List.of(abroad("X", "2021-01-01", "1e9"), china("Y", "2021-01-01", "1e9"));
        List<ModelRecord> chinaLater = List.of(abroad("X", "2020-01-01", "1e9"), china("Y", "2021-01-01", "1e9"));
        List<ModelRecord> chinaFirst = List.of(abroad("X", "2022-01-01", "1e9"), china("Y", "2021-01-01", "1e9"));
        assertThat(of(sameDay).get(0).lagMonths().value()).contains(0.0);
        for (List<ModelRecord> other : List.of(chinaLater, chinaFirst)) {
            assertThat(rows(sameDay, new TreeMap<>(Map.of("one", sameDay, "other", other))))
                    .hasSize(3)
                    .noneMatch(GapRow::signDependsOnSource);
        }
    }

    /** The year 2021 begins before 1 March; its middle, 2 July, comes after. */
    @Test
    void theFirstIsTheOneWithTheEarliestMiddle() {
        assertThat(firstOfChina(china("year", "2021", "5e9"), china("day", "2021-03-01", "1e9")))
                .isEqualTo("day");
    }

    @Test
    void ofOneDateTheLargestIsTheFirstAndOfEqualOnesTheFirstByName() {
        assertThat(firstOfChina(
                        china("A", "2021-03-01", "2e9"),
                        china("B", "2021-03-01", "5e9"),
                        china("C", "2021-03-01", "5e9"),
                        china("D", "2021-03-01", "3e9"),
                        china("E", "2021-03-02", "9e9")))
                .isEqualTo("B");
    }

    private String firstOfChina(ModelRecord... models) {
        return of(List.of(models)).get(0).china().value().orElseThrow().model();
    }

    @Test
    void aSourceMayNotTakeTheNameOfThemAll() {
        List<ModelRecord> models = List.of(abroad("X", "2020-01-01", "1e9"));
        assertThat(rows(models, new TreeMap<>(Map.of("all", models)))).hasSize(1);
    }

    @Test
    void thresholdsOfTheSettingsAreTakenAsTheyAre() {
        assertThat(rows(manyModels(), new TreeMap<>(), List.of(new BigDecimal("5e11"), new BigDecimal("1e14"))))
                .extracting(row -> row.threshold() + " "
                        + row.china().value().map(GapRow.First::model).orElse("-"))
                .containsExactly("5.0E11 Wudao 2.0", "1.0E14 -");
    }

    @Test
    void aThresholdThatIsWrittenTwiceIsAskedOnce() {
        assertThat(rows(
                        manyModels(),
                        new TreeMap<>(),
                        List.of(new BigDecimal("5e11"), new BigDecimal("500000000000"), new BigDecimal("1e9"))))
                .extracting(GapRow::threshold)
                .containsExactly(5e11, 1e9);
    }

    @Test
    void anUpperBoundReachesNothingAndALowerBoundReachesItself() {
        List<GapRow> rows = of(List.of(
                model("below")
                        .china()
                        .released("2020")
                        .parameters(Qualifier.LESS_THAN, "1e12")
                        .build(),
                model("above")
                        .china()
                        .released("2021")
                        .parameters(Qualifier.MORE_THAN, "1e9")
                        .build()));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).china().value().map(GapRow.First::model)).contains("above");
    }
}
