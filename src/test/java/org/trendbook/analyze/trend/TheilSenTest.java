package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.sized;
import static org.trendbook.analyze.trend.Designs.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.model.ModelRecord;

class TheilSenTest extends StatisticSuite<Computed<Robustness.TheilSen>> {
    private static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);

    @Override
    protected Computed<Robustness.TheilSen> of(List<ModelRecord> models) {
        return TheilSenSlope.of(points(models), 0.95);
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("tied");
    }

    @Override
    protected Computed<Robustness.TheilSen> expectedOfNone() {
        return Computed.missing(WhyNot.TOO_FEW_POINTS);
    }

    @Override
    protected Computed<Robustness.TheilSen> expectedOfOne() {
        return Computed.missing(WhyNot.TOO_FEW_POINTS);
    }

    @Override
    protected Computed<Robustness.TheilSen> expectedOfEqualDates() {
        return Computed.missing(WhyNot.NO_SPAN);
    }

    /** scipy 1.10.1, stats.theilslopes; see reference.py. */
    @ParameterizedTest
    @ValueSource(strings = {"rising", "falling", "flat", "kinked", "jumping", "dropping", "tied"})
    void agreesWithScipy(String design) {
        Map<String, String> scipy = Designs.fromScipy(design);
        Robustness.TheilSen slope = of(Designs.models(design)).value().orElseThrow();
        assertThat(slope.growth()).isCloseTo(Math.pow(10, number(scipy, "theil_sen")), NINE_DIGITS);
        assertThat(slope.interval().low()).isCloseTo(Math.pow(10, number(scipy, "theil_sen_low")), NINE_DIGITS);
        assertThat(slope.interval().high()).isCloseTo(Math.pow(10, number(scipy, "theil_sen_high")), NINE_DIGITS);
    }

    @Test
    void isComputedOfFiveThousandPointsAndOfNoMore() {
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i <= Draws.MOST_POINTS; i++) {
            models.add(sized("model " + i, LocalDate.of(2000, 1, 1).plusDays(i).toString(), "1e9"));
        }
        assertThat(of(models).whyNot()).contains(WhyNot.TOO_MANY_POINTS);
        assertThat(of(models.subList(1, models.size())).value()).isPresent();
    }

    /** One day apart and a thousandfold: 10 to the slope is no number. */
    @Test
    void isNotToldOfDatesTooCloseTogether() {
        List<ModelRecord> models = List.of(
                sized("a", "2020-01-01", "1e6"), sized("b", "2020-01-02", "1e9"), sized("c", "2021-01-01", "1e9"));
        assertThat(of(models).whyNot()).contains(WhyNot.NO_SPAN);
        List<ModelRecord> falling = List.of(
                sized("a", "2020-01-01", "1e9"), sized("b", "2020-01-02", "1e6"), sized("c", "2021-01-01", "1e6"));
        assertThat(of(falling).whyNot()).contains(WhyNot.NO_SPAN);
    }

    /** Slopes 1, 2 and 3: (3 ± 1.96·√(66/18)) / 2 are −0.4 and 3.4, beyond the first and the last. */
    @Test
    void ofThreePointsTheIntervalHoldsAllSlopes() {
        checkRanks(new int[] {0, 1, 2}, new double[] {0, 1, 4}, 0.95, 0, 2);
    }

    /** Of 60 points 1,770 slopes: (1770 ± z·√(60·59·125/18)) / 2 with z of 1.96, 1.645 and 0.6745. */
    @Test
    void theRanksFollowTheConfidence() {
        Random random = new Random(5);
        int[] years = IntStream.range(0, 60).toArray();
        double[] logs =
                Arrays.stream(years).mapToDouble(year -> random.nextDouble()).toArray();
        checkRanks(years, logs, 0.95, 730, 1039);
        checkRanks(years, logs, 0.9, 755, 1014);
        checkRanks(years, logs, 0.5, 831, 938);
    }

    /** Three points a year: (27 ± 1.96·√((1656 − 3·66) / 18)) / 2 are 4.7 and 22.3; without the ties 4.1 and 22.9. */
    @Test
    void pointsOfOneDateNarrowTheInterval() {
        checkRanks(
                new int[] {0, 0, 0, 1, 1, 1, 2, 2, 2},
                new double[] {0, 0.1, 0.3, 0.7, 1.4, 2.0, 3.1, 2.2, 4},
                0.95,
                4,
                22);
    }

    /** Six of one size: (36 ± 1.96·√((1656 − 510) / 18)) / 2 are 10.2 and 25.8; without the ties 8.6 and 27.4. */
    @Test
    void pointsOfOneSizeNarrowTheInterval() {
        checkRanks(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, new double[] {-1, 1, 2, 0, 0, 0, 0, 0, 0}, 0.95, 9, 26);
    }

    /** Nine of one date and nine of one size: 2250 − 2·1656 is below 0, and the interval is the median alone. */
    @Test
    void whereNearlyAllIsTiedTheIntervalIsTheMedian() {
        int[] years = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        checkRanks(years, new double[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0.95, 3, 4);
        checkRanks(years, new double[] {-1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0.95, 3, 4);
    }

    /** Compares with all slopes in rising order; ranks are counted from 0, years from 1 January 2000 in 365 days. */
    private static void checkRanks(int[] years, double[] logs, double confidence, int low, int high) {
        List<ModelRecord> models = IntStream.range(0, years.length)
                .mapToObj(i -> sized(
                        "m" + i,
                        LocalDate.of(2000, 1, 1).plusDays(365L * years[i]).toString(),
                        String.valueOf(Math.pow(10, 9 + logs[i]))))
                .toList();
        double[] slopes = IntStream.range(0, years.length)
                .boxed()
                .flatMapToDouble(later -> IntStream.range(0, later)
                        .filter(earlier -> years[earlier] < years[later])
                        .mapToDouble(earlier ->
                                (logs[later] - logs[earlier]) / (years[later] - years[earlier]) * 365.25 / 365))
                .sorted()
                .toArray();
        Robustness.TheilSen found =
                TheilSenSlope.of(points(models), confidence).value().orElseThrow();
        double median = (slopes[(slopes.length - 1) / 2] + slopes[slopes.length / 2]) / 2;
        assertThat(found.growth()).isCloseTo(Math.pow(10, median), NINE_DIGITS);
        assertThat(found.interval().low()).isCloseTo(Math.pow(10, slopes[low]), NINE_DIGITS);
        assertThat(found.interval().high()).isCloseTo(Math.pow(10, slopes[high]), NINE_DIGITS);
    }
}
