package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.trendbook.analyze.ModelBuilder.model;
import static org.trendbook.analyze.ModelBuilder.sized;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.ModelBuilder;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;

class DrawsTest extends StatisticSuite<Computed<Robustness.Drawn>> {

    @Override
    protected Computed<Robustness.Drawn> of(List<ModelRecord> models) {
        return new Draws(List.of(input(models, PointsRule.LARGEST)), 200, 1)
                .bootstrap()
                .get(0);
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("rising");
    }

    @Override
    protected Computed<Robustness.Drawn> expectedOfNone() {
        return Computed.missing(WhyNot.NO_DRAWS);
    }

    @Override
    protected Computed<Robustness.Drawn> expectedOfOne() {
        return Computed.missing(WhyNot.NO_DRAWS);
    }

    @Override
    protected Computed<Robustness.Drawn> expectedOfEqualDates() {
        return Computed.missing(WhyNot.NO_DRAWS);
    }

    /** For independent points the bootstrap and Student's t speak of the same uncertainty. */
    @Test
    void comesNearTheIntervalByStudentsTWhereItsAssumptionsHold() {
        List<ModelRecord> models = independent(300, 42);
        Interval t = Trends.line(points(models), STANDARD_RULES)
                .line()
                .flatMap(LineFit::growthInterval)
                .orElseThrow();
        Interval drawn = new Draws(List.of(input(models, PointsRule.LARGEST)), 4000, 1)
                .bootstrap()
                .get(0)
                .value()
                .orElseThrow()
                .growth();
        assertThat(Math.log(drawn.low())).isCloseTo(Math.log(t.low()), Percentage.withPercentage(3));
        assertThat(Math.log(drawn.high())).isCloseTo(Math.log(t.high()), Percentage.withPercentage(3));
    }

    /** Twenty copies of each model say no more than one: drawing families whole shows it, least squares does not. */
    @Test
    void familiesAreDrawnWhole() {
        List<ModelRecord> single = Designs.models("rising");
        List<ModelRecord> copied = new ArrayList<>();
        for (ModelRecord each : single) {
            for (int day = 0; day < 20; day++) {
                copied.add(model(each.name() + " v" + day)
                        .family(each.name())
                        .released(each.release()
                                .orElseThrow()
                                .date()
                                .from()
                                .plusDays(day)
                                .toString())
                        .parameters(each.quantity(Measure.PARAMETERS)
                                .orElseThrow()
                                .value()
                                .orElseThrow()
                                .toString())
                        .build());
            }
        }
        assertThat(width(copied)).isCloseTo(width(single), Percentage.withPercentage(3));
        Interval t = Trends.line(points(copied), STANDARD_RULES)
                .line()
                .flatMap(LineFit::growthInterval)
                .orElseThrow();
        assertThat(t.high() - t.low()).isLessThan(width(copied) / 3);
    }

    private double width(List<ModelRecord> models) {
        Interval growth = new Draws(List.of(input(models, PointsRule.LARGEST)), 2000, 1)
                .bootstrap()
                .get(0)
                .value()
                .orElseThrow()
                .growth();
        return growth.high() - growth.low();
    }

    @Test
    void drawsThatAllowNoLineAreCountedAndLeftOut() {
        Robustness.Drawn drawn = of(List.of(
                        sized("A", "2020-01-01", "1e9"),
                        sized("B", "2021-01-01", "1e10"),
                        sized("C", "2022-01-01", "3e11")))
                .value()
                .orElseThrow();
        // Of 27 equally likely draws 3 hold one model alone; the others rise tenfold or thirtyfold a year, or between.
        assertThat(drawn.leftOut()).isBetween(10, 40);
        assertThat(drawn.growth().low()).isCloseTo(10, Percentage.withPercentage(1));
        assertThat(drawn.growth().high()).isCloseTo(30, Percentage.withPercentage(1));
    }

    /** numpy 1.24.2: quantile of 0, 1, … 100 at 0.025 and 0.975 is 2.5 and 97.5, at 0.05 and 0.95 it is 5 and 95. */
    @Test
    void theEndsLeaveOutHalfOfWhatTheConfidenceLeavesOnEachSide() {
        DrawnSlopes slopes = new DrawnSlopes(101);
        for (int slope = 100; slope >= 0; slope--) {
            slopes.add(slope);
        }
        Interval at95 = slopes.interval(0.95).value().orElseThrow().growth();
        assertThat(Math.log10(at95.low())).isCloseTo(2.5, Percentage.withPercentage(1e-9));
        assertThat(Math.log10(at95.high())).isCloseTo(97.5, Percentage.withPercentage(1e-9));
        Interval at90 = slopes.interval(0.9).value().orElseThrow().growth();
        assertThat(Math.log10(at90.low())).isCloseTo(5, Percentage.withPercentage(1e-9));
        assertThat(Math.log10(at90.high())).isCloseTo(95, Percentage.withPercentage(1e-9));
    }

    /** Ten times as large after each 365 days: every draw shows growth by ten where a year has 365 days. */
    @Test
    void theYearOfTheDrawsIsThatOfTheConventions() {
        List<ModelRecord> models = new ArrayList<>();
        for (int year = 0; year < 4; year++) {
            models.add(sized(
                    "m" + year, LocalDate.of(2021, 1, 1).plusDays(365L * year).toString(), "1e" + (9 + year)));
        }
        FitRules rules = new FitRules(Conventions.EPOCH_2025, DateReading.MIDDLE, 0.9);
        Sample sample = input(models, PointsRule.EVERY).sample();
        Interval growth = new Draws(List.of(new TrendInput(sample, List.of(), rules)), 200, 1)
                .bootstrap()
                .get(0)
                .value()
                .orElseThrow()
                .growth();
        assertThat(growth.low()).isCloseTo(10, Percentage.withPercentage(1e-9));
        assertThat(growth.high()).isCloseTo(10, Percentage.withPercentage(1e-9));
    }

    @Test
    void theSelectionIsRedoneInEachDraw() {
        Sample sample = input(
                        List.of(
                                sized("giant", "2018-01-01", "1e12"),
                                sized("B", "2019-01-01", "1e9"),
                                sized("C", "2020-01-01", "1e10"),
                                sized("D", "2021-01-01", "1e11")),
                        PointsRule.EVERY)
                .sample();
        TrendInput top = new TrendInput(sample, List.of(new RunningTopK(sample, 1)), STANDARD_RULES);
        double[] days = sample.days(DateReading.MIDDLE, Conventions.STANDARD);
        assertThat(selected(top, days, 1, 1, 1, 1)).containsExactly(0);
        assertThat(selected(top, days, 0, 1, 2, 1)).containsExactly(1, 2, 3);
    }

    private static int[] selected(TrendInput input, double[] days, int... weights) {
        return Selector.selectAll(input.selectors(), TrendInput.placesDrawn(weights), weights, days);
    }

    /** Also where each copy that is drawn has a noise of its own. */
    @Test
    void selectionsFromOneSampleSeeTheDrawsThatEachWouldSeeAlone() {
        for (Conventions conventions : Conventions.values()) {
            FitRules rules = new FitRules(conventions, DateReading.MIDDLE, 0.95);
            Sample sample = input(
                            List.of(
                                    sized("A", "2018", "3e9"),
                                    sized("B", "2019-01", "1e9"),
                                    sized("C", "2020", "2e10"),
                                    sized("D", "2020-07", "1e10"),
                                    sized("E", "2021-01", "1e11")),
                            PointsRule.EVERY)
                    .sample();
            TrendInput all = new TrendInput(sample, List.of(), rules);
            TrendInput top = new TrendInput(sample, List.of(new RunningTopK(sample, 1)), rules);
            Draws together = new Draws(List.of(top, all), 100, 1);
            Draws topAlone = new Draws(List.of(top), 100, 1);
            Draws allAlone = new Draws(List.of(all), 100, 1);
            assertThat(together.bootstrap())
                    .containsExactly(
                            topAlone.bootstrap().get(0), allAlone.bootstrap().get(0));
            assertThat(together.dates())
                    .containsExactly(topAlone.dates().get(0), allAlone.dates().get(0));
            assertThat(topAlone.bootstrap()).isNotEqualTo(allAlone.bootstrap());
        }
    }

    @Test
    void datesKnownToTheDayCostNothing() {
        double growth = Trends.line(points(manyModels()), STANDARD_RULES)
                .line()
                .orElseThrow()
                .growthPerYear();
        Interval drawn = new Draws(List.of(input(manyModels(), PointsRule.LARGEST)), 100, 1)
                .dates()
                .get(0)
                .value()
                .orElseThrow()
                .growth();
        assertThat(drawn.low()).isCloseTo(growth, Percentage.withPercentage(1e-9));
        assertThat(drawn.high()).isCloseTo(growth, Percentage.withPercentage(1e-9));
    }

    @Test
    void bareYearsCostMoreThanMonths() {
        Interval years = dates(sized("A", "2018", "1e9"), sized("B", "2019", "1e10"), sized("C", "2020", "1e11"));
        Interval months =
                dates(sized("A", "2018-06", "1e9"), sized("B", "2019-06", "1e10"), sized("C", "2020-06", "1e11"));
        assertThat(years.high() - years.low()).isGreaterThan(5 * (months.high() - months.low()));
    }

    @Test
    void theSizesOfOneReleaseAreDrawnOnOneDay() {
        List<ModelRecord> models = List.of(
                model("S").family("F").released("2020").parameters("1e9").build(),
                model("L").family("F").released("2020").parameters("1e10").build(),
                sized("other", "2020", "1e10"));
        Sample sample = input(models, PointsRule.EVERY).sample();
        for (long seed = 1; seed <= 50; seed++) {
            double[] days = new DrawnDays(sample).draw(new SplitMix(seed));
            assertThat(days[2]).as("L and S, seed %d", seed).isEqualTo(days[1]).isBetween(18262.0, 18627.0);
        }
    }

    private static Interval dates(ModelRecord... models) {
        return new Draws(List.of(input(List.of(models), PointsRule.LARGEST)), 500, 1)
                .dates()
                .get(0)
                .value()
                .orElseThrow()
                .growth();
    }

    @Test
    void epochs2022DrawsSingleModels() {
        List<ModelRecord> models = List.of(
                model("A")
                        .family("one")
                        .released("2020-01-01")
                        .parameters("1e9")
                        .build(),
                model("B")
                        .family("one")
                        .released("2021-01-01")
                        .parameters("1e10")
                        .build(),
                model("C")
                        .family("one")
                        .released("2022-01-01")
                        .parameters("1e11")
                        .build());
        FitRules rules = new FitRules(Conventions.EPOCH_2022, DateReading.MIDDLE, 0.95);
        Sample sample = input(models, PointsRule.EVERY).sample();
        Draws draws = new Draws(List.of(new TrendInput(sample, List.of(), rules)), 200, 1);
        assertThat(draws.bootstrap().get(0).value().orElseThrow().leftOut())
                .as("of 27 equally likely draws 3 hold one model alone; a family drawn whole would always hold all")
                .isBetween(10, 40);
    }

    /**
     * A factor drawn evenly (in log10) within 2 either way has a deviation of log10(2)·2/√12 = 0.1738. Of 30 models 100
     * days apart the slope then has one of 0.1738 / (√30 · 2.371 years) = 0.01338, and 95 % of the draws lie within 1.96
     * of these either way.
     */
    @Test
    void theNoiseOfEpochs2022IsAsWideAsItsFactor() {
        Interval growth = drawnAsIn2022(
                2000, i -> model("m" + i).parameters(Long.toString(Math.round(Math.pow(10, 9 + i / 10.0)))));
        assertThat(Math.log10(growth.high() / growth.low()))
                .isCloseTo(2 * 1.96 * 0.01338, Percentage.withPercentage(15));
    }

    /** Models of one size grow by nothing, wherever their days are drawn: noise would make some of them larger. */
    @Test
    void drawsOfDatesLeaveTheValuesAsTheyAreWhateverTheNoiseOfTheConventions() {
        List<ModelRecord> models = new ArrayList<>();
        for (int year = 2015; year < 2023; year++) {
            models.add(sized("m" + year, Integer.toString(year), "1000000000"));
        }
        FitRules rules = new FitRules(Conventions.EPOCH_2022, DateReading.MIDDLE, 0.95);
        Sample sample = input(models, PointsRule.EVERY).sample();
        Draws draws = new Draws(List.of(new TrendInput(sample, List.of(), rules)), 200, 1);
        Interval ofDates = draws.dates().get(0).value().orElseThrow().growth();
        Interval ofModels = draws.bootstrap().get(0).value().orElseThrow().growth();
        assertThat(ofDates.low()).isCloseTo(1, Percentage.withPercentage(1e-9));
        assertThat(ofDates.high()).isCloseTo(1, Percentage.withPercentage(1e-9));
        assertThat(ofModels.high()).isGreaterThan(1.01);
    }

    /** From 30 models 100 days apart. */
    private static Interval drawnAsIn2022(int draws, IntFunction<ModelBuilder> nth) {
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            models.add(nth.apply(i)
                    .released(LocalDate.of(2015, 1, 1).plusDays(100L * i).toString())
                    .build());
        }
        FitRules rules = new FitRules(Conventions.EPOCH_2022, DateReading.MIDDLE, 0.95);
        Sample sample = input(models, PointsRule.EVERY).sample();
        return new Draws(List.of(new TrendInput(sample, List.of(), rules)), draws, 1)
                .bootstrap()
                .get(0)
                .value()
                .orElseThrow()
                .growth();
    }

    @Test
    @Tag("slow")
    void tenThousandDrawsOfAThousandModelsTakeAFewSeconds() {
        TrendInput input = input(independent(1000, 7), PointsRule.LARGEST);
        assertThat(assertTimeout(Duration.ofSeconds(10), () -> new Draws(List.of(input), 10_000, 1).bootstrap()))
                .satisfies(drawn -> assertThat(drawn.get(0).value()).isPresent());
    }

    @Test
    void fiveThousandModelsAreDrawnAndOneMoreIsTooMany() {
        Draws most = ofYears(5000);
        assertThat(most.bootstrap().get(0).value()).isPresent();
        assertThat(most.dates().get(0).value()).isPresent();
        Draws tooMany = ofYears(5001);
        assertThat(tooMany.bootstrap().get(0).whyNot()).contains(WhyNot.TOO_MANY_POINTS);
        assertThat(tooMany.dates().get(0).whyNot()).contains(WhyNot.TOO_MANY_POINTS);
    }

    /** Two draws of models whose dates are known to the year. */
    private static Draws ofYears(int models) {
        List<ModelRecord> each = IntStream.range(0, models)
                .mapToObj(i -> sized("m" + i, Integer.toString(2000 + i % 20), "1e9"))
                .toList();
        return new Draws(List.of(input(each, PointsRule.EVERY)), 2, 1);
    }

    private static List<ModelRecord> independent(int n, long seed) {
        Random random = new Random(seed);
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int day = random.nextInt(3000);
            double log = 8 + 0.5 * day / 365.25 + 0.6 * random.nextGaussian();
            models.add(sized(
                    "model " + i,
                    LocalDate.of(2014, 1, 1).plusDays(day).toString(),
                    String.valueOf(Math.pow(10, log))));
        }
        return models;
    }
}
