package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.ModelBuilder;
import org.trendbook.analyze.sample.MeasuredValues;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;

/**
 * What every statistic must stand: no models, one, several of one date, and any order of the input. Each subclass adds
 * its reference values.
 *
 * @param <R> what the statistic gives; compared by value
 */
public abstract class StatisticSuite<R> {

    /** The statistic of some models. */
    protected abstract R of(List<ModelRecord> models);

    /** Models on which the statistic says much. */
    protected abstract List<ModelRecord> manyModels();

    protected abstract R expectedOfNone();

    /** What is said of GPT-3, 2020-05-28, 175 billion parameters, alone. */
    protected abstract R expectedOfOne();

    /** What is said of A, B, C and D of 2020-05-28 with 1, 2, 3 and 4 billion parameters. */
    protected abstract R expectedOfEqualDates();

    @Test
    void standsNoModels() {
        assertThat(of(List.of())).isEqualTo(expectedOfNone());
    }

    @Test
    void standsOneModel() {
        assertThat(of(List.of(ModelBuilder.sized("GPT-3", "2020-05-28", "1.75e11"))))
                .isEqualTo(expectedOfOne());
    }

    @Test
    void standsEqualDates() {
        assertThat(of(List.of(
                        ModelBuilder.sized("A", "2020-05-28", "1e9"),
                        ModelBuilder.sized("B", "2020-05-28", "2e9"),
                        ModelBuilder.sized("C", "2020-05-28", "3e9"),
                        ModelBuilder.sized("D", "2020-05-28", "4e9"))))
                .isEqualTo(expectedOfEqualDates());
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        R expected = of(manyModels());
        for (long seed = 1; seed <= 20; seed++) {
            List<ModelRecord> shuffled = new ArrayList<>(manyModels());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(of(shuffled)).as("shuffled with seed %d", seed).isEqualTo(expected);
        }
    }

    /** The input of the default trend of parameters. */
    public static TrendInput input(List<ModelRecord> models, PointsRule rule) {
        Observations table = Observations.of(models);
        MeasuredValues values = MeasuredValues.of(table, Measure.PARAMETERS);
        Sample sample = new Sample(table, values, values.usable(table));
        return new TrendInput(
                sample,
                rule == PointsRule.LARGEST ? List.of(Selectors.largestOfRelease(sample)) : List.of(),
                STANDARD_RULES);
    }

    public static Points points(List<ModelRecord> models) {
        return input(models, PointsRule.LARGEST).points();
    }

    public static final FitRules STANDARD_RULES = new FitRules(Conventions.STANDARD, DateReading.MIDDLE, 0.95);
}
