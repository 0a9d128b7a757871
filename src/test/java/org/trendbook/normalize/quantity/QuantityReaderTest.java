package org.trendbook.normalize.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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
}
