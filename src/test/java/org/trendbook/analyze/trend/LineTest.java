package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.sized;
import static org.trendbook.analyze.trend.Designs.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.DateSpan;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.DateReading;
import org.trendbook.analyze.spec.FitRules;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.model.ModelRecord;

class LineTest extends StatisticSuite<Trend> {
    /** Nine digits. */
    private static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);

    @Override
    protected Trend of(List<ModelRecord> models) {
        return Trends.line(points(models), STANDARD_RULES);
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("rising");
    }

    @Override
    protected Trend expectedOfNone() {
        return new Trend.TooFew(0, Computed.missing(WhyNot.NO_VALUE));
    }

    @Override
    protected Trend expectedOfOne() {
        return new Trend.TooFew(1, Computed.of(new DateSpan(LocalDate.of(2020, 5, 28), LocalDate.of(2020, 5, 28))));
    }

    @Override
    protected Trend expectedOfEqualDates() {
        return new Trend.NoSpan(4, new DateSpan(LocalDate.of(2020, 5, 28), LocalDate.of(2020, 5, 28)));
    }

    /** R 4.2.2, lm, qt and predict; see reference.R. */
    @ParameterizedTest
    @ValueSource(strings = {"rising", "falling", "flat", "kinked", "jumping", "dropping", "tied"})
    void agreesWithR(String design) {
        Map<String, String> r = Designs.fromR(design);
        Trend trend = of(Designs.models(design));
        LineFit line = trend.line().orElseThrow();
        Interval slopes = line.slopeInterval().orElseThrow();
        Interval band = line.band(2022.25).orElseThrow();

        assertThat((double) line.n()).isEqualTo(number(r, "n"));
        assertThat(line.slope()).isCloseTo(number(r, "slope"), NINE_DIGITS);
        assertThat(line.intercept()).isCloseTo(number(r, "intercept"), NINE_DIGITS);
        assertThat(line.slopeError()).isCloseTo(number(r, "slope_error"), NINE_DIGITS);
        assertThat(line.residualSd()).isCloseTo(number(r, "residual_sd"), NINE_DIGITS);
        assertThat(line.rSquared().value().orElseThrow()).isCloseTo(number(r, "r_squared"), NINE_DIGITS);
        assertThat(line.quantile()).isCloseTo(number(r, "quantile"), NINE_DIGITS);
        assertThat(slopes.low()).isCloseTo(number(r, "slope_low"), NINE_DIGITS);
        assertThat(slopes.high()).isCloseTo(number(r, "slope_high"), NINE_DIGITS);
        assertThat(band.low()).isCloseTo(number(r, "band_low_2022.25"), NINE_DIGITS);
        assertThat(band.high()).isCloseTo(number(r, "band_high_2022.25"), NINE_DIGITS);
        assertThat(Shapes.line(points(Designs.models(design)), trend)
                        .bic()
                        .value()
                        .orElseThrow())
                .isCloseTo(number(r, "bic_line"), NINE_DIGITS);
    }

    /** scipy 1.10.1, stats.linregress; see reference.py. */
    @ParameterizedTest
    @ValueSource(strings = {"rising", "falling", "flat", "kinked", "jumping", "dropping", "tied"})
    void agreesWithScipy(String design) {
        Map<String, String> scipy = Designs.fromScipy(design);
        LineFit line = of(Designs.models(design)).line().orElseThrow();
        assertThat(line.slope()).isCloseTo(number(scipy, "slope"), NINE_DIGITS);
        assertThat(line.slopeError()).isCloseTo(number(scipy, "slope_error"), NINE_DIGITS);
        assertThat(line.rSquared().value().orElseThrow()).isCloseTo(number(scipy, "r_squared"), NINE_DIGITS);
    }

    @Test
    void anotherConfidenceAgreesWithR() {
        FitRules ninety = new FitRules(Conventions.STANDARD, DateReading.MIDDLE, 0.90);
        LineFit line =
                Trends.line(points(Designs.models("rising")), ninety).line().orElseThrow();
        assertThat(line.slopeInterval().orElseThrow().low())
                .isCloseTo(number(Designs.fromR("rising"), "slope_low_90"), NINE_DIGITS);
    }

    /** Norris, NIST Statistical Reference Datasets, linear regression, lower level of difficulty: certified values. */
    @Test
    void agreesWithTheCertifiedValuesOfNorris() {
        double[] x = {
            0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0,
            447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3,
            229.2, 669.1, 448.9, 0.5
        };
        double[] y = {
            0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3,
            448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6,
            228.9, 668.4, 449.2, 0.2
        };
        LeastSquares fit = LeastSquares.of(x.length, i -> x[i], i -> y[i]);
        assertThat(fit.slope()).isCloseTo(1.00211681802045, NINE_DIGITS);
        assertThat(fit.intercept()).isCloseTo(-0.262323073774029, NINE_DIGITS);
        assertThat(Math.sqrt(fit.slopeVariance())).isCloseTo(0.429796848199937E-03, NINE_DIGITS);
        assertThat(Math.sqrt(fit.residualVariance())).isCloseTo(0.884796396144373, NINE_DIGITS);
        assertThat(fit.rSquared().value().orElseThrow()).isCloseTo(0.999993745883712, NINE_DIGITS);
    }

    /** R 4.2.2, qt and qnorm; see reference.R. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 30, 426})
    void quantilesOfStudentsTAgreeWithR(int degreesOfFreedom) {
        Map<String, String> r = Designs.fromR("t" + degreesOfFreedom);
        assertThat(r).hasSize(3);
        r.forEach((probability, quantile) -> assertThat(
                        Quantiles.studentT(Double.parseDouble(probability), degreesOfFreedom))
                .isCloseTo(Double.parseDouble(quantile), NINE_DIGITS));
    }

    @Test
    void quantilesOfTheNormalCurveAgreeWithR() {
        Map<String, String> r = Designs.fromR("normal");
        assertThat(r).hasSize(4);
        r.forEach((probability, quantile) -> assertThat(Quantiles.normal(Double.parseDouble(probability)))
                .isCloseTo(Double.parseDouble(quantile), NINE_DIGITS));
    }

    @Test
    void aSlopeWhoseIntervalHoldsZeroIsFlatAndItsDoublingTimeHasNoUpperEnd() {
        Trend trend = of(Designs.models("flat"));
        assertThat(trend.status()).isEqualTo("flat");
        assertThat(trend.doublingMonths().orElseThrow()).isNegative();
        assertThat(trend.doublingLow().orElseThrow()).isPositive();
        assertThat(trend.doublingHigh()).isEmpty();
    }

    @Test
    void aFallHasAHalvingTime() {
        Trend trend = of(Designs.models("falling"));
        double slope = trend.line().orElseThrow().slope();
        assertThat(trend.status()).isEqualTo("fitted");
        assertThat(trend.doublingMonths().orElseThrow()).isNegative().isEqualTo(12 * Math.log10(2) / slope);
        assertThat(trend.doublingLow().orElseThrow())
                .isLessThan(trend.doublingHigh().orElseThrow());
    }

    @Test
    void equalValuesAreFlatWithoutVarianceToExplain() {
        Trend trend = of(List.of(
                sized("A", "2020-01-01", "1e9"), sized("B", "2021-01-01", "1e9"), sized("C", "2022-01-01", "1e9")));
        assertThat(trend.status()).isEqualTo("flat");
        assertThat(trend.line().orElseThrow().rSquared().whyNot()).contains(WhyNot.NO_VARIANCE);
        assertThat(trend.doublingMonths()).isEmpty();
    }

    @Test
    void aTenfoldEachYearIsReadOffExactly() {
        LineFit line = of(List.of(
                        sized("A", "2020-01-01", "1e9"),
                        sized("B", "2020-12-31", "1e10"),
                        sized("C", "2021-12-31", "1e11")))
                .line()
                .orElseThrow();
        assertThat(line.slope()).isCloseTo(365.25 / 365, Percentage.withPercentage(1e-9));
        assertThat(line.span()).isEqualTo(new DateSpan(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31)));
    }

    @Test
    void quotableFromSixPointsOverTwelveMonthsOn() {
        assertThat(of(growing(6, 74)).quotable()).as("370 days").isTrue();
        assertThat(of(growing(6, 73)).quotable())
                .as("365 days are 11.99 months")
                .isFalse();
        assertThat(of(growing(5, 200)).quotable()).as("five points").isFalse();
    }

    private static List<ModelRecord> growing(int n, int daysApart) {
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            models.add(sized(
                    "model " + i,
                    LocalDate.of(2020, 1, 1).plusDays((long) i * daysApart).toString(),
                    (i + 1) + "e9"));
        }
        return models;
    }

    @Test
    void aBareYearIsItsFirstDayUnderTheConventionsOf2022AndElseItsMiddle() {
        Sample sample = input(List.of(sized("year only", "2021", "1e9")), PointsRule.EVERY)
                .sample();
        double first = LocalDate.of(2021, 1, 1).toEpochDay();
        assertThat(sample.days(DateReading.MIDDLE, Conventions.EPOCH_2022)).containsExactly(first);
        assertThat(sample.days(DateReading.MIDDLE, Conventions.STANDARD)).containsExactly(first + 182);
    }

    @Test
    void conventionsOfPublishedWorkReckonWithOtherYearsMonthsAndIntervals() {
        List<ModelRecord> models = Designs.models("rising");
        TrendInput standard = input(models, PointsRule.LARGEST);
        LineFit line = Trends.line(standard.points(), STANDARD_RULES).line().orElseThrow();

        FitRules of2022 = new FitRules(Conventions.EPOCH_2022, DateReading.MIDDLE, 0.95);
        LineFit line2022 = Trends.line(new TrendInput(standard.sample(), List.of(), of2022).points(), of2022)
                .line()
                .orElseThrow();
        assertThat(line2022.slope()).isCloseTo(line.slope() * 365 / 365.25, NINE_DIGITS);
        assertThat(line2022.doublingMonths(line2022.slope()).orElseThrow())
                .isCloseTo(Math.log10(2) / line2022.slope() * 365 / 30, NINE_DIGITS);

        FitRules of2025 = new FitRules(Conventions.EPOCH_2025, DateReading.MIDDLE, 0.90);
        LineFit line2025 = Trends.line(new TrendInput(standard.sample(), List.of(), of2025).points(), of2025)
                .line()
                .orElseThrow();
        assertThat(line2025.slopeInterval().orElseThrow().high())
                .isCloseTo(line2025.slope() + 1.6448536269514722 * line2025.slopeError(), NINE_DIGITS);
    }
}
