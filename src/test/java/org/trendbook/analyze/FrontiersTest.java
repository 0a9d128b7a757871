package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.trendbook.analyze.ModelBuilder.date;
import static org.trendbook.analyze.ModelBuilder.model;
import static org.trendbook.analyze.ModelBuilder.sized;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * The middle of June 2018 is 15 June and a half day, that of March 2019 is 16 March: 273.5 days. From there to 1
     * January 2021 are 657 days, and 910 more to the data's end.
     */
    @Test
    void eachOfThreeHoldersIsMeasuredAgainstTheLastFromMiddleToMiddle() {
        List<FrontierStep> steps = of(
                List.of(sized("A", "2018-06", "1e8"), sized("B", "2019-03", "1e9"), sized("C", "2021-01-01", "1e11")));
        assertThat(steps)
                .extracting(FrontierStep::model, step -> step.ratio().value())
                .containsExactly(
                        tuple("A", Optional.empty()), tuple("B", Optional.of(10.0)), tuple("C", Optional.of(100.0)));
        assertThat(steps)
                .extracting(step -> Math.round(step.monthsHeld() * 30.4375 * 1e6) / 1e6)
                .containsExactly(273.5, 657.0, 910.0);
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
    void datesThatShareTheirLastDayOverlapAndThoseThatFollowEachOtherDoNot() {
        assertThat(of(List.of(sized("A", "2021-03", "1e11"), sized("B", "2021-03-31", "1e12"))))
                .extracting(FrontierStep::orderUncertain)
                .containsExactly(true, true);
        assertThat(of(List.of(sized("A", "2021-03", "1e11"), sized("B", "2021-04-01", "1e12"))))
                .extracting(FrontierStep::orderUncertain)
                .containsExactly(false, false);
    }

    @Test
    void aModelAsLargeAsTheRecordToBeatCountsAmongThoseThatMayHaveComeFirst() {
        assertThat(newIsUncertainBeside(sized("equal", "2021-03", "1e9"))).isTrue();
        assertThat(newIsUncertainBeside(sized("smaller", "2021-03", "9e8"))).isFalse();
    }

    @Test
    void aMonthWhoseMiddleIsTheDayOfTheHolderMayHaveComeFirst() {
        assertThat(of(List.of(
                        sized("old", "2020-01-01", "1e9"),
                        sized("new", "2021-03-16", "1e12"),
                        sized("month", "2021-03", "1e11"))))
                .extracting(FrontierStep::model, FrontierStep::orderUncertain)
                .containsExactly(tuple("old", false), tuple("new", true));
    }

    @Test
    void twoModelsOfOneMonthAreInDoubtWhereTwoOfOneDayAreNot() {
        assertThat(of(List.of(sized("A", "2021-03", "1e11"), sized("B", "2021-03", "1e12"))))
                .extracting(FrontierStep::model, FrontierStep::orderUncertain)
                .containsExactly(tuple("B", true));
    }

    /** The month of March alone reaches back to the holder's day, whatever days other models have beside it. */
    @Test
    void modelsOfLaterDaysDoNotHideTheOneThatMayHaveComeFirst() {
        ModelRecord march = sized("march", "2021-03", "5e11");
        assertThat(newIsUncertainBeside(march, sized("before its middle", "2021-03-12", "1e11")))
                .isTrue();
        assertThat(newIsUncertainBeside(march, sized("behind its middle", "2021-03-20", "1e11")))
                .isTrue();
        assertThat(newIsUncertainBeside(
                        march, sized("smallest", "2021-03-18", "1e10"), sized("small", "2021-03-25", "1e11")))
                .isTrue();
        assertThat(newIsUncertainBeside(march, sized("larger, before its middle", "2021-03-12", "8e11")))
                .isTrue();
        assertThat(newIsUncertainBeside(march, sized("larger, behind its middle", "2021-03-20", "8e11")))
                .isTrue();
        assertThat(newIsUncertainBeside(sized("day", "2021-03-20", "5e11"), sized("smaller", "2021-03-12", "1e11")))
                .isFalse();
    }

    /** Whether a model of 10 March is, which takes the record of 1e9 with 1e12. */
    private boolean newIsUncertainBeside(ModelRecord... others) {
        List<ModelRecord> models =
                new ArrayList<>(List.of(sized("old", "2020-01-01", "1e9"), sized("new", "2021-03-10", "1e12")));
        models.addAll(List.of(others));
        List<FrontierStep> steps = of(models);
        assertThat(steps).extracting(FrontierStep::model).containsExactly("old", "new");
        return steps.get(1).orderUncertain();
    }

    @Test
    void theRecordToBeatIsThatOfTheHolderBefore() {
        assertThat(of(List.of(
                        sized("first", "2019-01-01", "1e9"),
                        sized("second", "2020-01-01", "1e11"),
                        sized("third", "2021-03-10", "1e12"),
                        sized("above the first alone", "2021-03", "5e10"))))
                .extracting(FrontierStep::model, FrontierStep::orderUncertain)
                .containsExactly(tuple("first", false), tuple("second", false), tuple("third", false));
    }

    /** The next holder's month begins on 1 March, before the day of the first. */
    @Test
    void theNextHolderMayHaveComeFirst() {
        assertThat(of(List.of(sized("A", "2021-03-10", "1e11"), sized("B", "2021-03", "1e12"))))
                .extracting(FrontierStep::model, FrontierStep::orderUncertain)
                .containsExactly(tuple("A", true), tuple("B", true));
    }

    @Test
    void aSmallerModelOfTheLastDayOfTheHoldersMonthMayHaveComeFirst() {
        assertThat(of(List.of(sized("A", "2021-03", "1e11"), sized("smaller", "2021-03-31", "5e10"))))
                .extracting(FrontierStep::model, FrontierStep::orderUncertain)
                .containsExactly(tuple("A", true));
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
