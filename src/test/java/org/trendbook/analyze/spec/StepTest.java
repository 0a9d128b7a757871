package org.trendbook.analyze.spec;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers that no step can be taken with are refused where they are read. */
class StepTest {

    @Test
    void theTopHasAtLeastOnePlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Step.TopK(0, Grouping.ALL));
        assertThatNoException().isThrownBy(() -> new Step.TopK(1, Grouping.ALL));
    }

    @Test
    void aValueIsAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step.SetValue(Map.of("A", BigDecimal.ZERO), "reason"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step.SetValue(Map.of("A", BigDecimal.ONE.negate()), "reason"));
    }

    @Test
    void theWindowAndTheThresholdOfOutliersAreAboveZeroAndEnd() {
        for (double no : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Step.Outliers(no, 2, Step.Side.LOW));
            assertThatIllegalArgumentException().isThrownBy(() -> new Step.Outliers(100, no, Step.Side.LOW));
        }
    }
}
