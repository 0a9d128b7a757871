package org.trendbook.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailSheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-7", "007", "1750000000000", "3.14", "-0.5", "1.50"})
    void aTextOfDigitsIsANumber(String text) {
        assertThat(TrailSheet.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--1",
                "+1",
                ".5",
                "5.",
                "-.5",
                "1.2.3",
                "1e5",
                "2021-03-01",
                "1 000",
                "１",
                "7B",
                "7 ",
                "1/7"
            })
    void anyOtherIsNone(String text) {
        assertThat(TrailSheet.isNumber(text)).isFalse();
    }
}
