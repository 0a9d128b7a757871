package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.model;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.sample.Groups;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.trend.StatisticSuite;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;

class FamiliesTest extends StatisticSuite<List<FamilyStep>> {

    @Override
    protected List<FamilyStep> of(List<ModelRecord> models) {
        Observations table = Observations.of(models);
        return Families.of(table, new Groups(table), MeasuredValues.of(table, Measure.PARAMETERS));
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return List.of(
                gpt("GPT", "2018-06", "1.17e8"),
                gpt("GPT-2 small", "2019-02-14", "1.24e8"),
                gpt("GPT-2", "2019-02-14", "1.5e9"),
                gpt("GPT-3", "2020-05-28", "1.75e11"),
                model("GPT-4").family("GPT").released("2023-03-14").build(),
                model("T5-11B")
                        .family("T5")
                        .released("2019-10-23")
                        .parameters("1.1e10")
                        .build());
    }

    private static ModelRecord gpt(String name, String released, String parameters) {
        return model(name)
                .family("GPT")
                .released(released)
                .parameters(parameters)
                .build();
    }

    @Override
    protected List<FamilyStep> expectedOfNone() {
        return List.of();
    }

    /** GPT-3 alone names no family. */
    @Override
    protected List<FamilyStep> expectedOfOne() {
        return List.of();
    }

    @Override
    protected List<FamilyStep> expectedOfEqualDates() {
        return List.of();
    }

    @Test
    void theLadderStepsFromReleaseToReleaseByTheLargestModel() {
        List<FamilyStep> steps = of(manyModels());
        assertThat(steps)
                .extracting(step -> step.family() + " " + step.step() + " " + step.model())
                .containsExactly("GPT 1 GPT", "GPT 2 GPT-2", "GPT 3 GPT-3", "T5 1 T5-11B");
        assertThat(steps.get(0).ratio().whyNot()).contains(WhyNot.FIRST);
        assertThat(steps.get(1).ratio().value()).contains(1.5e9 / 1.17e8);
        assertThat(steps.get(2).months().value().orElseThrow())
                .as("469 days")
                .isCloseTo(469 / 30.4375, Percentage.withPercentage(1e-9));
    }

    /** From the middle of June 2018, 15 June and a half day, to that of March 2019, 16 March, and then a leap year. */
    @Test
    void eachOfThreeStepsIsMeasuredAgainstTheOneBeforeFromMiddleToMiddle() {
        List<FamilyStep> steps =
                of(List.of(gpt("A", "2018-06", "1e8"), gpt("B", "2019-03", "1e9"), gpt("C", "2020-03-16", "1e11")));
        assertThat(steps)
                .extracting(step -> step.ratio().value())
                .containsExactly(Optional.empty(), Optional.of(10.0), Optional.of(100.0));
        assertThat(steps)
                .extracting(step -> step.months().value().map(months -> Math.round(months * 30.4375 * 1e6) / 1e6))
                .containsExactly(Optional.empty(), Optional.of(273.5), Optional.of(366.0));
    }
}
