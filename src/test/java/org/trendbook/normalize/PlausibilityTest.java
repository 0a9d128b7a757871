package org.trendbook.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Unit;

class PlausibilityTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            PARAMETERS, 1e17
            TOKENS,     1e16
            WORDS,      1e16
            DATAPOINTS, 1e16
            UNRESOLVED, 1e16
            BYTES,      1e19
            DEVICES,    1e7
            PAGES,      1e13
            IMAGES,     1e13
            PAIRS,      1e13
            HOURS,      1e10
            """)
    void anAmountLiesBetweenOneAndTheLargestOfItsUnit(Unit unit, BigDecimal largest) {
        assertThat(isPlausible(BigDecimal.ONE, unit)).isTrue();
        assertThat(isPlausible(largest, unit)).isTrue();
        assertThat(isPlausible(new BigDecimal("0.9"), unit)).isFalse();
        assertThat(isPlausible(largest.add(BigDecimal.ONE), unit)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1e4,    true
            1e35,   true
            1.1e35, false
            1025,   false
            """)
    void aPowerOfTenWithoutItsRaisedExponentIsNoPlausibleCompute(BigDecimal operations, boolean plausible) {
        assertThat(isPlausible(operations, Unit.FLOP)).isEqualTo(plausible);
    }

    @ParameterizedTest
    @CsvSource({"PARAMETERS, false", "DEVICES, false", "TOKENS, false", "BYTES, false", "HOURS, true"})
    void whatIsCountedIsWhole(Unit unit, boolean mayBeBroken) {
        assertThat(isPlausible(new BigDecimal("2.5"), unit)).isEqualTo(mayBeBroken);
        assertThat(isPlausible(new BigDecimal("2.0"), unit)).isTrue();
    }

    @Test
    void arithmeticOfTrackersBreaksNoWholeNumber() {
        assertThat(isPlausible(new BigDecimal("249000000.00000003"), Unit.PARAMETERS))
                .isTrue();
        assertThat(isPlausible(new BigDecimal("1.75"), Unit.PARAMETERS)).isFalse();
    }

    @Test
    void aRatioIsAnyNumber() {
        assertThat(isPlausible(new BigDecimal("1e-9"), Unit.RATIO)).isTrue();
        assertThat(isPlausible(new BigDecimal("1e99"), Unit.RATIO)).isTrue();
    }

    @Test
    void everyNumberCounts() {
        BigDecimal far = new BigDecimal("1e18");
        BigDecimal near = new BigDecimal("7e9");
        assertThat(Plausibility.isPlausible(Quantity.range(near, far, Unit.PARAMETERS)))
                .isFalse();
        assertThat(Plausibility.isPlausible(Quantity.range(new BigDecimal("0.5"), near, Unit.PARAMETERS)))
                .isFalse();
        assertThat(Plausibility.isPlausible(Quantity.list(Qualifier.EXACT, List.of(near, far), Unit.PARAMETERS)))
                .isFalse();
        assertThat(Plausibility.isPlausible(
                        Quantity.exact(near, Unit.PARAMETERS).withActive(far)))
                .isFalse();
        assertThat(Plausibility.isPlausible(
                        Quantity.ofExperts(Qualifier.EXACT, new Quantity.Experts(8, far), Unit.PARAMETERS)))
                .isFalse();
        assertThat(Plausibility.isPlausible(
                        Quantity.ofExperts(Qualifier.EXACT, new Quantity.Experts(8, near), Unit.PARAMETERS)))
                .isTrue();
    }

    @Test
    void aPartIsMeasuredByItsOwnUnit() {
        Quantity.Part images = new Quantity.Part(new BigDecimal("1e14"), Unit.IMAGES, "");
        Quantity.Part tokens = new Quantity.Part(new BigDecimal("1e14"), Unit.TOKENS, "");
        assertThat(Plausibility.isPlausible(Quantity.ofParts(List.of(tokens)))).isTrue();
        assertThat(Plausibility.isPlausible(Quantity.ofParts(List.of(tokens, images))))
                .isFalse();
    }

    private static boolean isPlausible(BigDecimal number, Unit unit) {
        return Plausibility.isPlausible(Quantity.exact(number, unit));
    }
}
