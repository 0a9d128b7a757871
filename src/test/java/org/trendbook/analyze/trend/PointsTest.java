package org.trendbook.analyze.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.analyze.ModelBuilder.model;
import static org.trendbook.analyze.trend.StatisticSuite.STANDARD_RULES;
import static org.trendbook.analyze.trend.StatisticSuite.input;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.sample.Sample;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.model.ModelRecord;

class PointsTest {

    @Test
    void pointsThatAreNotHeldAreTheSame() {
        List<ModelRecord> models = IntStream.range(0, 40)
                .mapToObj(i -> model("M" + i)
                        .released(i % 3 == 0 ? "2020" : (2015 + i % 7) + "-0" + (1 + i % 9))
                        .parameters((i + 1) + "." + i + "e9")
                        .build())
                .toList();
        TrendInput input = input(models, PointsRule.EVERY);
        Sample sample = input.sample();
        Points held = Points.of(sample, sample.places(), input.days(), STANDARD_RULES, models.size());
        Points computed = Points.of(sample, sample.places(), input.days(), STANDARD_RULES, models.size() - 1);

        assertThat(computed.leastSquares()).isEqualTo(held.leastSquares());
        Points part = held.part(10, 30);
        Points computedPart = computed.part(10, 30);
        assertThat(computedPart.leastSquares()).isEqualTo(part.leastSquares());
        for (int point = 0; point < part.n(); point++) {
            assertThat(computedPart.t(point)).isEqualTo(part.t(point));
            assertThat(computedPart.y(point)).isEqualTo(part.y(point));
        }
    }
}
