package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.trendbook.analyze.ModelBuilder.sized;
import static org.trendbook.analyze.trend.Designs.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.IntervalMethod;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.analyze.spec.Shape;
import org.trendbook.analyze.trend.Designs;
import org.trendbook.analyze.trend.Interval;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Shapes;
import org.trendbook.analyze.trend.StatisticSuite;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.analyze.trend.TrendInput;
import org.trendbook.analyze.trend.Trends;
import org.trendbook.model.ModelRecord;

class OutlooksTest extends StatisticSuite<Computed<OutlookRow.Crossings>> {
    private static final LocalDate END = LocalDate.of(2023, 6, 30);

    @Override
    protected Computed<OutlookRow.Crossings> of(List<ModelRecord> models) {
        return Outlooks.of(Trends.line(points(models), STANDARD_RULES), END);
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("rising");
    }

    @Override
    protected Computed<OutlookRow.Crossings> expectedOfNone() {
        return Computed.missing(WhyNot.TOO_FEW_POINTS);
    }

    @Override
    protected Computed<OutlookRow.Crossings> expectedOfOne() {
        return Computed.missing(WhyNot.TOO_FEW_POINTS);
    }

    @Override
    protected Computed<OutlookRow.Crossings> expectedOfEqualDates() {
        return Computed.missing(WhyNot.NO_SPAN);
    }

    /** Fieller's ends are where the band of the line meets the threshold. */
    @Test
    void theIntervalEndsWhereTheBandMeetsTheThreshold() {
        LineFit line = Trends.line(points(manyModels()), STANDARD_RULES).line().orElseThrow();
        OutlookRow.Crossing next = of(manyModels()).value().orElseThrow().each().get(0);
        double threshold = Math.log10(next.threshold());
        Offset<Double> oneDay = Offset.offset(line.slope() * 1.5 / 365.25);
        assertThat(line.at(t(next.at()))).isCloseTo(threshold, oneDay);
        assertThat(line.band(t(next.earliest())).orElseThrow().high()).isCloseTo(threshold, oneDay);
        assertThat(line.band(t(next.latest())).orElseThrow().low()).isCloseTo(threshold, oneDay);
        assertThat(next.at()).isAfter(END);
    }

    /** The line behind a kink leans on the one before it, so that its slope and its height vary together. */
    @Test
    void behindAKinkTheIntervalEndsThereToo() {
        LineFit line =
                Shapes.fit(points(Designs.models("kinked")), STANDARD_RULES, EnumSet.of(Shape.KINK), false).stream()
                        .filter(fitted -> fitted.shape() == Shape.KINK)
                        .findFirst()
                        .flatMap(fitted -> fitted.last().line())
                        .orElseThrow();
        Interval interval = Outlooks.fieller(line, 13).orElseThrow();
        assertThat(line.covariance()).isNotZero();
        assertThat(line.band(interval.low()).orElseThrow().high()).isCloseTo(13, Offset.offset(1e-9));
        assertThat(line.band(interval.high()).orElseThrow().low()).isCloseTo(13, Offset.offset(1e-9));
    }

    /** R 4.2.2, the roots from vcov(lm) and qt; see reference.R. Told to the day. */
    @Test
    void fiellersIntervalAgreesWithR() {
        Map<String, String> r = Designs.fromR("rising");
        OutlookRow.Crossing next = of(manyModels()).value().orElseThrow().each().get(0);
        assertThat(next.threshold()).isEqualTo(1e11);
        assertThat(next.earliest()).isEqualTo(day(number(r, "fieller_low_11")));
        assertThat(next.latest()).isEqualTo(day(number(r, "fieller_high_11")));
    }

    /** R 4.2.2, the roots from vcov(lm) and qt; see reference.R. To nine digits, before it is told to the day. */
    @ParameterizedTest
    @CsvSource({"rising,11", "rising,13", "falling,11", "kinked,13", "jumping,13", "tied,11"})
    void theRootsAgreeWithR(String design, int exponent) {
        Map<String, String> r = Designs.fromR(design);
        LineFit line = Trends.line(points(Designs.models(design)), STANDARD_RULES)
                .line()
                .orElseThrow();
        Interval interval = Outlooks.fieller(line, exponent).orElseThrow();
        assertThat(interval.low() - 1970)
                .isCloseTo(number(r, "fieller_low_" + exponent) - 1970, Percentage.withPercentage(1e-7));
        assertThat(interval.high() - 1970)
                .isCloseTo(number(r, "fieller_high_" + exponent) - 1970, Percentage.withPercentage(1e-7));
    }

    private static LocalDate day(double t) {
        return LocalDate.ofEpochDay(Math.round((t - 1970) * 365.25));
    }

    private static double t(LocalDate day) {
        return 1970 + day.toEpochDay() / 365.25;
    }

    @Test
    void theNextTwoPowersOfTenAboveTheLineAtTheDatasEndAreTold() {
        assertThat(of(growing(20, 1.0, "2022-12-01")).value().orElseThrow().each())
                .extracting(OutlookRow.Crossing::threshold)
                .containsExactly(1e11, 1e12);
    }

    @Test
    void withoutSupportThereIsAReasonInstead() {
        assertThat(of(Designs.models("flat")).whyNot()).contains(WhyNot.FLAT);
        assertThat(of(Designs.models("falling")).whyNot()).contains(WhyNot.FALLING);
        assertThat(of(growing(5, 1.0, "2022-12-01")).whyNot()).as("five points").contains(WhyNot.NOT_QUOTABLE);
        assertThat(of(growing(20, 1.0, "2021-12-01")).whyNot())
                .as("the last point lies more than a year before the data's end")
                .contains(WhyNot.LAST_POINT_OLD);
        assertThat(of(growing(20, 0.02, "2022-12-01")).whyNot())
                .as("fifty years a power of ten")
                .contains(WhyNot.TOO_FAR);
    }

    /** From 10^12.4 a power of ten needs 0.6 years of 365 days, the next 1.6 and 2.6; 230 days are more than 0.6. */
    @Test
    void yearsAreThoseOfTheConventions() {
        LocalDate last = LocalDate.of(2022, 1, 1);
        assertThat(outlookOfYears(3.4, 1, last, last.plusDays(230))
                        .value()
                        .orElseThrow()
                        .each())
                .extracting(OutlookRow.Crossing::threshold, OutlookRow.Crossing::at)
                .containsExactly(tuple(1e14, last.plusDays(584)), tuple(1e15, last.plusDays(949)));
    }

    @Test
    void theLastPointMayLieAYearBeforeTheDatasEnd() {
        LocalDate last = LocalDate.of(2022, 1, 1);
        assertThat(outlookOfYears(3.4, 1, last, last.plusDays(365)).value()).isPresent();
        assertThat(outlookOfYears(3.4, 1, last, last.plusDays(366)).whyNot()).contains(WhyNot.LAST_POINT_OLD);
    }

    /** From 10^3 to 10^4 take 18.9 or 19.1 years, of which nine are over. */
    @Test
    void aPowerOfTenMoreThanTenYearsAheadIsTooFar() {
        LocalDate last = LocalDate.of(2022, 1, 1);
        assertThat(outlookOfYears(3, 1 / 18.9, last, last).value().orElseThrow().each())
                .extracting(OutlookRow.Crossing::threshold)
                .containsExactly(1e4);
        assertThat(outlookOfYears(3, 1 / 19.1, last, last).whyNot()).contains(WhyNot.TOO_FAR);
    }

    /** Ten models on a line, each 365 days after the one before, under conventions whose year that is. */
    private static Computed<OutlookRow.Crossings> outlookOfYears(
            double firstLog, double ordersAYear, LocalDate last, LocalDate end) {
        List<ModelRecord> models = new ArrayList<>();
        for (int year = 0; year < 10; year++) {
            models.add(sized(
                    "m" + year,
                    last.minusDays(365L * (9 - year)).toString(),
                    String.valueOf(Math.pow(10, firstLog + ordersAYear * year))));
        }
        FitRules rules = new FitRules(Conventions.EPOCH_2025, DateReading.MIDDLE, 0.9);
        TrendInput input = new TrendInput(input(models, PointsRule.EVERY).sample(), List.of(), rules);
        return Outlooks.of(Trends.line(input.points(), rules), end);
    }

    /** The line alone says in half a year. */
    @Test
    void anIntervalThatEndsMoreThanTwentyFiveYearsAheadIsTooFar() {
        assertThat(Outlooks.of(new Trend.Fitted(uncertainBy(24, 0), true), END).value())
                .isPresent();
        assertThat(Outlooks.of(new Trend.Fitted(uncertainBy(25, 0), true), END).whyNot())
                .contains(WhyNot.TOO_FAR);
    }

    @Test
    void aSlopeThatMayBeZeroBoundsNothing() {
        assertThat(Outlooks.fieller(uncertainBy(1, 0.9), 11)).isPresent();
        assertThat(Outlooks.fieller(uncertainBy(1, 1.1), 11)).isEmpty();
    }

    /** Tenfold a year, at 10^10.5 at the data's end, where it may be so many years too high or too low; quantile 1. */
    private static LineFit uncertainBy(double years, double slopeDeviation) {
        double end = t(END);
        return new LineFit(
                20,
                new DateSpan(END.minusYears(10), END),
                1,
                10.5 - end,
                1,
                Computed.of(0.5),
                end,
                years * years,
                0,
                slopeDeviation * slopeDeviation,
                0.95,
                IntervalMethod.STUDENT_T,
                1,
                365.25,
                30.4375);
    }

    /** Models half a year apart until a day, with little scatter, ending at 10^10.4. */
    private static List<ModelRecord> growing(int n, double slope, String last) {
        Random random = new Random(3);
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            LocalDate day = LocalDate.parse(last).minusDays(182L * (n - 1 - i));
            double log = 10.4 - slope * 0.5 * (n - 1 - i) + 0.01 * random.nextGaussian();
            models.add(sized("m" + i, day.toString(), String.valueOf(Math.pow(10, log))));
        }
        return models;
    }
}
