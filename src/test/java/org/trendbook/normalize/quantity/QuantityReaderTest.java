package org.trendbook.normalize.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    @TestFactory
    Stream<DynamicTest> readsEachCaseAsTheFileSays() {
        return QuantityCase.all().stream()
                .map(quantityCase -> DynamicTest.dynamicTest(
                        quantityCase.field().key() + " " + quantityCase.raw() + ": " + quantityCase.why(),
                        () -> assertThat(QuantityCase.notation(
                                        QuantityReader.read(quantityCase.raw(), quantityCase.field())))
                                .isEqualTo(quantityCase.expected())));
    }

    @Test
    void noListIsTakenForASingleAmountAtAGlance() {
        assertThat(QuantityCase.all())
                .filteredOn(one -> QuantityReader.read(one.raw(), one.field())
                        .value()
                        .filter(found -> !found.values().isEmpty())
                        .isPresent())
                .hasSizeGreaterThan(20)
                .allSatisfy(one -> assertThat(QuantityReader.mayBeList(one.raw()))
                        .as(one.raw())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1750亿", "约260 亿", "1.6 万亿", "175B", "About 175 billion", "1.75e+11", ""})
    void commonSingleAmountsAreSeenAtAGlance(String text) {
        assertThat(QuantityReader.mayBeList(text)).isFalse();
    }
}
