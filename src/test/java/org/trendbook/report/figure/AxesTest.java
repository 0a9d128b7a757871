package org.trendbook.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Measure;
import org.trendbook.report.Axis;
import org.trendbook.report.Axis.Tick;
import org.trendbook.report.Language;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Given;
import org.trendbook.report.findings.Wording;

class AxesTest {
    private static final Findings NOTHING = Given.models("").findings();
    private static final Wording EN = Given.wording(NOTHING, Language.EN);
    private static final Wording ZH = Given.wording(NOTHING, Language.ZH);

    @Test
    void someYearsHaveATickAtEachNewYear() {
        assertThat(labels(time("2018-06-15", "2023-05-15", EN)))
                .containsExactly("2019", "2020", "2021", "2022", "2023");
        assertThat(labels(time("2018-06-15", "2023-05-15", ZH)))
                .containsExactly("2019 年", "2020 年", "2021 年", "2022 年", "2023 年");
    }

    @Test
    void twoYearsHaveATickEachHalfYear() {
        assertThat(labels(time("2021-01-15", "2022-10-01", EN)))
                .containsExactly("Jan 2021", "July 2021", "Jan 2022", "July 2022");
    }

    @Test
    void aSingleDayStandsBetweenTheNextMonths() {
        assertThat(labels(time("2023-05-20", "2023-05-20", EN))).containsExactly("May 2023", "June 2023");
        assertThat(labels(time("2023-05-20", "2023-05-20", ZH))).containsExactly("2023 年 5 月", "2023 年 6 月");
    }

    @Test
    void aMonthOfDataFillsHalfOfItsAxis() {
        Axis axis = time("2023-05-01", "2023-05-31", EN);
        assertThat(labels(axis)).containsExactly("May 2023", "June 2023");
        assertThat(axis.max() - axis.min()).isEqualTo(60);
    }

    @Test
    void decadesAreSaidInWords() {
        assertThat(labels(Axes.amounts(Measure.PARAMETERS, 1.5e9, 1e13, EN)))
                .containsExactly("1 billion", "10 billion", "100 billion", "1 trillion", "10 trillion");
        assertThat(labels(Axes.amounts(Measure.PARAMETERS, 1.5e9, 1e13, ZH)))
                .containsExactly("10 亿", "100 亿", "1000 亿", "1 万亿", "10 万亿");
        assertThat(labels(Axes.amounts(Measure.TRAINING_BYTES, 4e10, 4e13, EN)))
                .containsExactly("100 GB", "1 TB", "10 TB");
    }

    @Test
    void operationsAreCountedInPowersOfTen() {
        assertThat(Axes.amounts(Measure.TRAINING_COMPUTE, 3e19, 2e22, EN).ticks())
                .containsExactly(new Tick(1e20, "10²⁰"), new Tick(1e21, "10²¹"), new Tick(1e22, "10²²"));
    }

    @Test
    void sizesWithinADecadeHaveTicksBetweenTheDecades() {
        assertThat(labels(Axes.amounts(Measure.PARAMETERS, 7e10, 1.8e11, EN)))
                .containsExactly("50 billion", "100 billion", "200 billion");
    }

    @Test
    void oneSizeStandsInTheMiddle() {
        Axis axis = Axes.amounts(Measure.PARAMETERS, 1e11, 1e11, EN);
        assertThat(Math.sqrt(axis.min() * axis.max())).isCloseTo(1e11, within(1e3));
    }

    @Test
    void countsStartAtZeroInRoundSteps() {
        assertThat(labels(Axes.counts("", 11, EN))).containsExactly("0", "2", "4", "6", "8", "10", "12");
        assertThat(labels(Axes.counts("", 1, EN))).containsExactly("0", "1");
        assertThat(labels(Axes.counts("", 5200, EN))).containsExactly("0", "1,000", "2,000", "3,000", "4,000", "5,000");
    }

    @Test
    void everyTimeAxisHoldsItsDaysAndHasATickOrMoreButNotMany() {
        long seed = 20230501;
        Random random = new Random(seed);
        for (int draw = 0; draw < 500; draw++) {
            double first = -400_000 + random.nextInt(1_500_000);
            double last = first + Math.pow(10, random.nextDouble() * 5.5);
            Axis axis = Axes.time(first, last, EN);
            assertThat(axis.min()).as("seed %d draw %d", seed, draw).isLessThan(first);
            assertThat(axis.max()).isGreaterThan(last);
            assertTicks(axis, 1, 10, "seed " + seed + " draw " + draw);
        }
    }

    @Test
    void everyLogAxisHoldsItsValuesAndHasTwoTicksOrMoreButNotMany() {
        long seed = 20230502;
        Random random = new Random(seed);
        for (int draw = 0; draw < 500; draw++) {
            double smallest = Math.pow(10, -300 + random.nextDouble() * 600);
            double largest = Math.min(1e308, smallest * Math.pow(10, random.nextDouble() * random.nextInt(300)));
            Axis axis = Axes.amounts(Measure.PARAMETERS, smallest, largest, EN);
            assertThat(axis.min()).as("seed %d draw %d", seed, draw).isLessThan(smallest);
            assertThat(axis.max()).isGreaterThan(largest);
            assertTicks(axis, 2, 10, "seed " + seed + " draw " + draw);
        }
    }

    private static void assertTicks(Axis axis, int least, int most, String drawn) {
        List<Double> places = axis.ticks().stream().map(Tick::value).toList();
        assertThat(places)
                .as(drawn)
                .hasSizeBetween(least, most)
                .isSorted()
                .allSatisfy(place -> assertThat(place).isBetween(axis.min(), axis.max()));
    }

    private static Axis time(String first, String last, Wording wording) {
        return Axes.time(day(first), day(last), wording);
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private static List<String> labels(Axis axis) {
        return axis.ticks().stream().map(Tick::label).toList();
    }
}
