package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.trend.Designs.number;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantiles of samples; those of Student's t and of the normal curve stand with the line. */
class QuantilesTest {
    private static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);

    /** R 4.2.2, quantile(type = 7), and NumPy 1.24.2, quantile; see reference.R and reference.py. */
    @ParameterizedTest
    @CsvSource({
        "rising,0.025", "rising,0.5", "rising,0.95",
        "falling,0.025", "falling,0.5", "falling,0.95",
        "kinked,0.025", "kinked,0.5", "kinked,0.95",
        "tied,0.025", "tied,0.5", "tied,0.95"
    })
    void thoseOfType7AgreeWithRAndNumPy(String design, double probability) {
        Points points = StatisticSuite.points(Designs.models(design));
        double[] numbers = new double[points.n()];
        Arrays.setAll(numbers, points::y);
        double quantile = Quantiles.of(numbers, probability);
        String figure = "quantile_" + probability;
        assertThat(quantile).isCloseTo(number(Designs.fromR(design), figure), NINE_DIGITS);
        assertThat(quantile).isCloseTo(number(Designs.fromScipy(design), figure), NINE_DIGITS);
    }

    @Test
    void theEndsAreTheLeastAndTheLargest() {
        double[] numbers = {2, 4, 1};
        assertThat(Quantiles.of(numbers, 0)).isEqualTo(1);
        assertThat(Quantiles.of(numbers, 1)).isEqualTo(4);
        assertThat(Quantiles.of(new double[] {7}, 0.3)).isEqualTo(7);
    }
}
