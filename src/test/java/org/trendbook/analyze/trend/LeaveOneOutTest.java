package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.sized;
import static org.trendbook.analyze.trend.Designs.number;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.analyze.sample.Computed;
import org.trendbook.analyze.sample.Observations;
import org.trendbook.analyze.sample.WhyNot;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.model.ModelRecord;

class LeaveOneOutTest extends StatisticSuite<Computed<Robustness.LeaveOneOut>> {
    private static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);

    @Override
    protected Computed<Robustness.LeaveOneOut> of(List<ModelRecord> models) {
        TrendInput input = input(models, PointsRule.LARGEST);
        Observations table = Observations.of(models);
        return LeaveOneOutSlopes.of(
                input.points(), place -> table.model(input.sample().row(place)));
    }

    @Override
    protected List<ModelRecord> manyModels() {
        return Designs.models("rising");
    }

    @Override
    protected Computed<Robustness.LeaveOneOut> expectedOfNone() {
        return Computed.missing(WhyNot.TOO_FEW_POINTS);
    }

    @Override
    protected Computed<Robustness.LeaveOneOut> expectedOfOne() {
        return Computed.missing(WhyNot.TOO_FEW_POINTS);
    }

    @Override
    protected Computed<Robustness.LeaveOneOut> expectedOfEqualDates() {
        return Computed.missing(WhyNot.NO_SPAN);
    }

    /** R 4.2.2, lm without each point in turn; see reference.R. */
    @ParameterizedTest
    @ValueSource(strings = {"rising", "falling", "flat", "kinked", "tied"})
    void agreesWithFitsInRWithoutEachPoint(String design) {
        Map<String, String> r = Designs.fromR(design);
        Interval growth = of(Designs.models(design)).value().orElseThrow().growth();
        assertThat(Math.log10(growth.low())).isCloseTo(number(r, "leave_one_out_low"), NINE_DIGITS);
        assertThat(Math.log10(growth.high())).isCloseTo(number(r, "leave_one_out_high"), NINE_DIGITS);
    }

    @Test
    void namesTheModelThatMovesTheTrendMost() {
        Robustness.LeaveOneOut found = of(List.of(
                        sized("A", "2018-01-01", "1e9"),
                        sized("B", "2019-01-01", "1e10"),
                        sized("C", "2020-01-01", "1e11"),
                        sized("stray", "2021-01-01", "1e8"),
                        sized("D", "2021-01-01", "1e12")))
                .value()
                .orElseThrow();
        assertThat(found.mostInfluential()).isEqualTo("stray");
        assertThat(found.without()).isEqualTo(found.growth().high());
    }

    /** Without the last, far above the others, the trend is the slower one. */
    @Test
    void namesTheModelThatMovesTheTrendMostUpwardsToo() {
        Robustness.LeaveOneOut found = of(List.of(
                        sized("A", "2018-01-01", "1e9"),
                        sized("B", "2019-01-01", "2e9"),
                        sized("C", "2020-01-01", "4e9"),
                        sized("D", "2021-01-01", "8e9"),
                        sized("giant", "2022-01-01", "1e13")))
                .value()
                .orElseThrow();
        assertThat(found.mostInfluential()).isEqualTo("giant");
        assertThat(found.without()).isEqualTo(found.growth().low());
    }

    @Test
    void threePointsAreTooFewAndFourAreEnough() {
        List<ModelRecord> four = List.of(
                sized("A", "2018-01-01", "1e9"),
                sized("B", "2019-01-01", "2e9"),
                sized("C", "2020-01-01", "3e9"),
                sized("D", "2021-01-01", "4e9"));
        assertThat(of(four.subList(0, 3)).whyNot()).contains(WhyNot.TOO_FEW_POINTS);
        assertThat(of(four).value()).isPresent();
    }

    /** Without the late one three are left on two days, a millionfold apart: 10 to that slope is no number. */
    @Test
    void aPointWithoutWhichTheSlopeIsNoNumberStays() {
        Robustness.LeaveOneOut found = of(List.of(
                        sized("A", "2018-01-01", "1e3"),
                        sized("B", "2018-01-02", "1e9"),
                        sized("C", "2018-01-02", "1e9"),
                        sized("late", "2020-01-01", "1e9")))
                .value()
                .orElseThrow();
        assertThat(found.mostInfluential()).isEqualTo("A");
        assertThat(found.growth().high()).isFinite();
    }

    @Test
    void aPointWithoutWhichNoSpanIsLeftStays() {
        Robustness.LeaveOneOut found = of(List.of(
                        sized("A", "2018-01-01", "1e9"),
                        sized("B", "2018-01-01", "2e9"),
                        sized("C", "2018-01-01", "3e9"),
                        sized("late", "2020-01-01", "1e12")))
                .value()
                .orElseThrow();
        assertThat(found.mostInfluential()).isNotEqualTo("late");
    }
}
