package org.trendbook.normalize.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DateReaderTest {

    @TestFactory
    Stream<DynamicTest> readsEachCaseAsTheFileSays() {
        return DateCase.all().stream()
                .map(dateCase -> DynamicTest.dynamicTest(
                        dateCase.raw() + ": " + dateCase.why(),
                        () -> assertThat(DateCase.notation(DateReader.read(dateCase.raw(), dateCase.context())))
                                .isEqualTo(dateCase.expected())));
    }
}
