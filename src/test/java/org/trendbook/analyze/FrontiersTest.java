package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.trendbook.analyze.ModelBuilder.date;
import static org.trendbook.analyze.ModelBuilder.model;
import static org.trendbook.analyze.ModelBuilder.sized;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.trend.Designs;
import org.trendbook.analyze.trend.StatisticSuite;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;

class FrontiersTest extends StatisticSuite<List<FrontierStep>> {
    private static final LocalDate END = LocalDate.of(2023, 6, 30);

    @Override
    protected List<FrontierStep> of(List<ModelRecord> models) {
        Observations table = Observations.of(models);
        MeasuredValues values = MeasuredValues.of(table, Measure.PARAMETERS);
        return Frontiers.of(table, values, Group.ALL, values.usable(table), END);
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("kinked");
    }

    @Override
    protected List<FrontierStep> expectedOfNone() {
        return List.of();
    }

    @Override
    protected List<FrontierStep> expectedOfOne() {
        return List.of(first("GPT-3", 1.75e11));
    }

    @Override
    protected List<FrontierStep> expectedOfEqualDates() {
        return List.of(first("D", 4e9));
    }

    private static FrontierStep first(String name, double value) {
        return new FrontierStep(
                Measure.PARAMETERS,
                Group.ALL,
                name,
                name,
                List.of(),
                date("2020-05-28"),
                value,
                Computed.missing(WhyNot.FIRST),
                (END.toEpochDay() - LocalDate.of(2020, 5, 28).toEpochDay()) / 30.4375,
                true,
                false);
    }

    @Test
    void aHolderKeepsTheRecordUntilTheNextAndTheSittingOneUntilTheDataEnds() {
        List<FrontierStep> steps = of(List.of(
                sized("GPT", "2018-06", "1.17e8"),
                sized("small", "2018-12-01", "1e8"),
                sized("equal", "2019-01-01", "1.17e8"),
                sized("GPT-2", "2019-02-14", "1.5e9")));
        assertThat(steps).extracting(FrontierStep::model).containsExactly("GPT", "GPT-2");
        assertThat(steps.get(1).ratio().value()).contains(1.5e9 / 1.17e8);
        assertThat(steps.get(0).monthsHeld())
                .as("from the middle of June 2018 to 14 February 2019: 243.5 days")
                .isCloseTo(243.5 / 30.4375, Percentage.withPercentage(1e-9));
        assertThat(steps).extracting(FrontierStep::soFar).containsExactly(false, true);
        assertThat(steps).extracting(FrontierStep::orderUncertain).containsExactly(false, false);
    }

    @Test
    void overlappingDatesMakeTheOrderOfBothHoldersUncertain() {
        assertThat(of(List.of(sized("A", "2021-03", "1e11"), sized("B", "2021-03-25", "1e12"))))
                .extracting(FrontierStep::model, FrontierStep::orderUncertain)
                .containsExactly(tuple("A", true), tuple("B", true));
    }

    @Test
    void aSmallerModelThatMayHaveComeFirstMakesTheOrderUncertain() {
        assertThat(of(List.of(
                        sized("old", "2020-01-01", "1e9"),
                        sized("new", "2021-03-10", "1e12"),
                        sized("between", "2021-03", "1e11"))))
                .extracting(FrontierStep::model, FrontierStep::orderUncertain)
                .as("had 'between' come on 1 March, it would have held the record")
                .containsExactly(tuple("old", false), tuple("new", true));
    }

    @Test
    void aModelBelowTheRecordToBeatChangesNothing() {
        assertThat(of(List.of(
                        sized("old", "2020-01-01", "1e9"),
                        sized("new", "2021-03-10", "1e12"),
                        sized("tiny", "2021", "1e8"))))
                .extracting(FrontierStep::orderUncertain)
                .containsExactly(false, false);
    }

    @Test
    void modelsOfOneSingleDayAreInNoDoubt() {
        assertThat(of(List.of(sized("A", "2021-03-10", "1e11"), sized("B", "2021-03-10", "1e12"))))
                .extracting(FrontierStep::model, FrontierStep::orderUncertain)
                .containsExactly(tuple("B", false));
    }

    @Test
    void theSizesOfOneReleaseCameTogetherHoweverVagueItsDate() {
        assertThat(of(List.of(series("LLaMA 7B", "7e9"), series("LLaMA 33B", "3.3e10"), series("LLaMA 65B", "6.5e10"))))
                .extracting(FrontierStep::model, FrontierStep::orderUncertain)
                .as("no model but its own smaller sizes may have come before it")
                .containsExactly(tuple("LLaMA 65B", false));
        assertThat(of(List.of(series("LLaMA 65B", "6.5e10"), sized("another", "2023-02", "6e10"))))
                .extracting(FrontierStep::orderUncertain)
                .as("a model of another series may have come on 1 February")
                .containsExactly(true);
    }

    private static ModelRecord series(String name, String parameters) {
        return model(name)
                .family("LLaMA")
                .released("2023-02")
                .parameters(parameters)
                .build();
    }

    @Test
    void undatedAndUnsizedModelsHoldNoRecord() {
        assertThat(of(List.of(
                        model("undated").parameters("1e13").build(),
                        model("unsized").released("2020").build(),
                        sized("A", "2021", "1e9"))))
                .extracting(FrontierStep::model)
                .containsExactly("A");
    }
}
