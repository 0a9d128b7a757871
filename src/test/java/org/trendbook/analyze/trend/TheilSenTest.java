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
    }
}
