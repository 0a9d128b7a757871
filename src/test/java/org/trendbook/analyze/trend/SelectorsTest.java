package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.model;
import static org.trendbook.analyze.ModelBuilder.sized;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.analyze.spec.Step;
import org.trendbook.model.ModelRecord;

class SelectorsTest extends StatisticSuite<List<String>> {

    /** The names that the running top 2 leaves. */
    @Override
    protected List<String> of(List<ModelRecord> models) {
        return names(models, sample -> new RunningTopK(sample, 2));
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("tied");
    }

    @Override
    protected List<String> expectedOfNone() {
        return List.of();
    }

    @Override
    protected List<String> expectedOfOne() {
        return List.of("GPT-3");
    }

    @Override
    protected List<String> expectedOfEqualDates() {
        return List.of("C", "D");
    }

    private static List<String> names(List<ModelRecord> models, Function<Sample, Selector> selector) {
        Observations table = Observations.of(models);
        TrendInput all = input(models, PointsRule.EVERY);
        double[] days = all.sample().days(DateReading.MIDDLE, Conventions.STANDARD);
        int[] selected = selector.apply(all.sample())
                .select(all.sample().places(), all.sample().onceEach(), days);
        return Arrays.stream(selected)
                .mapToObj(place -> table.model(all.sample().row(place)).name())
                .toList();
    }

    @Test
    void theLargestOfAReleaseStandsForIt() {
        List<ModelRecord> models = List.of(
                model("L 7B")
                        .family("L")
                        .released("2023-02-24")
                        .parameters("7e9")
                        .build(),
                model("L 65B")
                        .family("L")
                        .released("2023-02-24")
                        .parameters("6.5e10")
                        .build(),
                model("L 13B")
                        .family("L")
                        .released("2023-02")
                        .parameters("1.3e10")
                        .build(),
                model("N").released("2023-02-24").parameters("1e9").build(),
                model("O").released("2023-02-24").parameters("2e9").build());
        assertThat(names(models, Selectors::largestOfRelease))
                .as("another date is another release, and models without a family are releases of their own")
                .containsExactly("L 13B", "N", "O", "L 65B");
    }

    @Test
    void ofEqualSizesTheFirstByNameThenIdStandsForTheRelease() {
        List<ModelRecord> models = List.of(
                model("B").family("F").released("2023").parameters("1e9").build(),
                model("A")
                        .recordId("r2")
                        .family("F")
                        .released("2023")
                        .parameters("1e9")
                        .build(),
                model("A")
                        .recordId("r1")
                        .family("F")
                        .released("2023")
                        .parameters("1e9")
                        .build());
        Observations table = Observations.of(models);
        Sample sample = input(models, PointsRule.EVERY).sample();
        int[] largest = Selectors.largestOfRelease(sample).select(sample.places(), new int[0], new double[0]);
        assertThat(Arrays.stream(largest)
                        .mapToObj(place -> table.model(sample.row(place)).recordId()))
                .containsExactly("r1");
    }

    @Test
    void theTopIsAskedForAtReleaseAndNeverTakenBack() {
        List<ModelRecord> models = List.of(
                sized("first", "2018-01-01", "1e8"),
                sized("second", "2019-01-01", "1e9"),
                sized("third", "2020-01-01", "1e7"),
                sized("fourth", "2021-01-01", "5e8"),
                sized("fifth", "2022-01-01", "1e12"));
        assertThat(of(models)).containsExactly("first", "second", "fourth", "fifth");
    }

    @Test
    void tiesAtTheEndOfTheTopAllBelongToIt() {
        assertThat(of(List.of(
                        sized("A", "2020-01-01", "2e9"),
                        sized("B", "2020-01-01", "1e9"),
                        sized("C", "2020-01-01", "1e9"),
                        sized("D", "2020-01-01", "9e8"))))
                .containsExactly("A", "B", "C");
    }

    @Test
    void aModelDrawnTwiceTakesTwoPlacesInTheTop() {
        List<ModelRecord> models = List.of(
                sized("A", "2020-01-01", "3e9"), sized("B", "2020-02-01", "2e9"), sized("C", "2020-03-01", "1e9"));
        Sample sample = input(models, PointsRule.EVERY).sample();
        double[] days = sample.days(DateReading.MIDDLE, Conventions.STANDARD);
        Selector top = new RunningTopK(sample, 2);
        assertThat(top.select(sample.places(), new int[] {1, 1, 1}, days)).containsExactly(0, 1);
        assertThat(top.select(sample.places(), new int[] {2, 1, 1}, days)).containsExactly(0);
    }

    /** Compared with the definition taken word by word. */
    @Test
    void theRunningTopIsWhatItsDefinitionSays() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<ModelRecord> models = random(random);
            int k = 1 + random.nextInt(5);
            Sample sample = input(models, PointsRule.EVERY).sample();
            double[] days = sample.days(DateReading.MIDDLE, Conventions.STANDARD);
            List<Integer> expected = new ArrayList<>();
            for (int place = 0; place < sample.size(); place++) {
                int larger = 0;
                for (int other = 0; other < sample.size(); other++) {
                    boolean before = days[other] <= days[place];
                    larger += before && sample.value(other) > sample.value(place) ? 1 : 0;
                }
                if (larger < k) {
                    expected.add(place);
                }
            }
            int[] once = new int[sample.size()];
            Arrays.fill(once, 1);
            assertThat(new RunningTopK(sample, k).select(sample.places(), once, days))
                    .as("seed %d, k %d", seed, k)
                    .containsExactly(
                            expected.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /** Draws of models and of days, with long stretches of places below the top, equal values and several of one day. */
    @Test
    void theRunningTopOfDrawsIsThatOfTheirPlaces() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<ModelRecord> models = random(random, random.nextInt(150));
            Sample sample = input(models, PointsRule.EVERY).sample();
            double[] days = sample.days(DateReading.MIDDLE, Conventions.STANDARD);
            int[] once = sample.onceEach();
            Selector top = new RunningTopK(sample, 1 + random.nextInt(12));
            Function<int[], int[]> ofModels = top.ofDrawnModels(days);
            Function<double[], int[]> ofDays = top.ofDrawnDays(once);
            DrawnDays drawn = new DrawnDays(sample);
            for (int draw = 0; draw < 5; draw++) {
                int[] weights = random.ints(sample.size(), 0, 4).toArray();
                assertThat(ofModels.apply(weights))
                        .as("models, seed %d, draw %d", seed, draw)
                        .containsExactly(top.select(TrendInput.placesDrawn(weights), weights, days));
                double[] ofDraw = drawn.draw(new SplitMix(random.nextLong()));
                assertThat(ofDays.apply(ofDraw))
                        .as("days, seed %d, draw %d", seed, draw)
                        .containsExactly(top.select(sample.places(), once, ofDraw));
            }
        }
    }

    @Test
    void anOutlierIsJudgedByItsWindowInTime() {
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            models.add(sized("m" + i, "2020-0" + (1 + i % 9) + "-01", "1e" + (9 + i % 2)));
        }
        models.add(sized("low", "2020-05-15", "1e3"));
        models.add(sized("low, but alone in its window", "2010-05-15", "1e3"));
        assertThat(names(models, sample -> Selectors.withoutOutliers(sample, outliers(Step.Side.LOW))))
                .contains("low, but alone in its window")
                .doesNotContain("low")
                .hasSize(11);
        assertThat(names(models, sample -> Selectors.withoutOutliers(sample, outliers(Step.Side.HIGH))))
                .hasSize(12);
    }

    private static Step.Outliers outliers(Step.Side side) {
        return new Step.Outliers(364, 2, side);
    }

    /**
     * A model a tenth as large as five others of another day lies (9 − 59/6) / √(5/36) = −2.24 deviations from the mean
     * of all six, if the others are in its window, and in none alone.
     */
    @Test
    void aWindowHoldsItsFirstDayButNotTheDayAfterItsLast() {
        assertThat(withSmallOne("2020-04-10", "2020-01-01"))
                .as("100 days before")
                .doesNotContain("small");
        assertThat(withSmallOne("2020-04-10", "2020-07-18")).as("99 days after").doesNotContain("small");
        assertThat(withSmallOne("2020-04-10", "2020-07-19"))
                .as("100 days after")
                .contains("small");
        assertThat(withSmallOne("2020-04-10", "2019-12-31"))
                .as("101 days before")
                .contains("small");
    }

    private static List<String> withSmallOne(String day, String dayOfOthers) {
        List<ModelRecord> models = new ArrayList<>(List.of(sized("small", day, "1e9")));
        for (int i = 0; i < 5; i++) {
            models.add(sized("other " + i, dayOfOthers, "1e10"));
        }
        return names(models, sample -> Selectors.withoutOutliers(sample, new Step.Outliers(100, 2, Step.Side.LOW)));
    }

    /** Of 1e8 and 1e10 each lies one deviation from the mean; no further than a threshold of 1. */
    @Test
    void anOutlierIsFurtherThanTheThresholdOnItsSide() {
        List<ModelRecord> models = List.of(sized("low", "2020-01-01", "1e8"), sized("high", "2020-01-02", "1e10"));
        for (Step.Side side : Step.Side.values()) {
            assertThat(names(models, sample -> Selectors.withoutOutliers(sample, new Step.Outliers(100, 1, side))))
                    .as("%s, exactly", side)
                    .hasSize(2);
        }
        assertThat(beyondNineTenths(models, Step.Side.LOW)).containsExactly("high");
        assertThat(beyondNineTenths(models, Step.Side.HIGH)).containsExactly("low");
        assertThat(beyondNineTenths(models, Step.Side.BOTH)).isEmpty();
    }

    private static List<String> beyondNineTenths(List<ModelRecord> models, Step.Side side) {
        return names(models, sample -> Selectors.withoutOutliers(sample, new Step.Outliers(100, 0.9, side)));
    }

    /** Drawn five times the larger counts as five: the smaller is 2.24 deviations away, of one and one only 1. */
    @Test
    void aModelDrawnSeveralTimesCountsAsOftenInTheWindow() {
        Sample sample = input(
                        List.of(sized("small", "2020-01-01", "1e9"), sized("large", "2020-01-02", "1e10")),
                        PointsRule.EVERY)
                .sample();
        double[] days = sample.days(DateReading.MIDDLE, Conventions.STANDARD);
        Selector selector = Selectors.withoutOutliers(sample, new Step.Outliers(100, 2, Step.Side.BOTH));
        assertThat(selector.select(sample.places(), new int[] {1, 1}, days)).containsExactly(0, 1);
        assertThat(selector.select(sample.places(), new int[] {1, 5}, days)).containsExactly(1);
        assertThat(selector.select(sample.places(), new int[] {5, 1}, days)).containsExactly(0);
    }

    @Test
    void eachGroupIsLookedAtByItself() {
        BitSet firstTwo = BitSet.valueOf(new long[] {0b0011});
        BitSet lastTwo = BitSet.valueOf(new long[] {0b1100});
        assertThat(names(
                        List.of(
                                sized("A", "2018-01-01", "1e11"),
                                sized("B", "2019-01-01", "1e10"),
                                sized("C", "2020-01-01", "1e9"),
                                sized("D", "2021-01-01", "1e8")),
                        sample -> Selectors.within(List.of(firstTwo, lastTwo), Selectors.recordSetters(sample))))
                .as("C is smaller than A and B, and the first of its own group")
                .containsExactly("A", "C");
    }

    @Test
    void ofEqualSizesOfOneDayTheFirstByNameSetsTheRecord() {
        assertThat(names(
                        List.of(
                                sized("B", "2020-01-01", "1e10"),
                                sized("A", "2020-01-01", "1e10"),
                                sized("small", "2020-01-01", "1e9")),
                        Selectors::recordSetters))
                .containsExactly("A");
    }

    /** Compared with means and deviations taken window by window. */
    @Test
    void outliersAreWhatTheDefinitionSays() {
        for (long seed = 1; seed <= 100; seed++) {
            List<ModelRecord> models = random(new Random(seed));
            Sample sample = input(models, PointsRule.EVERY).sample();
            double[] days = sample.days(DateReading.MIDDLE, Conventions.STANDARD);
            int[] once = new int[sample.size()];
            Arrays.fill(once, 1);
            List<Integer> expected = new ArrayList<>();
            for (int place = 0; place < sample.size(); place++) {
                double center = days[place];
                double[] window = Arrays.stream(sample.places())
                        .filter(other -> days[other] >= center - 300 && days[other] < center + 300)
                        .mapToDouble(sample::log)
                        .toArray();
                double mean = Arrays.stream(window).average().orElseThrow();
                double deviation = Math.sqrt(Arrays.stream(window)
                        .map(log -> (log - mean) * (log - mean))
                        .average()
                        .orElseThrow());
                if (deviation < 1e-9 || Math.abs(sample.log(place) - mean) <= 1.3 * deviation) {
                    expected.add(place);
                }
            }
            assertThat(Selectors.withoutOutliers(sample, new Step.Outliers(300, 1.3, Step.Side.BOTH))
                            .select(sample.places(), once, days))
                    .as("seed %d", seed)
                    .containsExactly(
                            expected.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private static List<ModelRecord> random(Random random) {
        return random(random, random.nextInt(30));
    }

    /** Some of them are dated to the month alone. */
    private static List<ModelRecord> random(Random random, int n) {
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(1000)).toString();
            models.add(sized(
                    "m" + i,
                    n < 30 || i % 3 > 0 ? day : day.substring(0, "2018-01".length()),
                    (1 + random.nextInt(9)) + "e" + (7 + random.nextInt(4))));
        }
        return models;
    }
}
