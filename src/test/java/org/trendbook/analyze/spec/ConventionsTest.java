package org.trendbook.analyze.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionsTest {

    /** The numbers of the published studies: a figure under another one is not theirs. */
    @ParameterizedTest
    @CsvSource({
        "STANDARD,   365.25, 30.4375, STUDENT_T, 0.95, 2000, true,  1",
        "EPOCH_2022, 365,    30,      STUDENT_T, 0.95, 1000, false, 2",
        "EPOCH_2025, 365,    30.4375, NORMAL,    0.90, 2000, true,  1"
    })
    void eachSetHasItsNumbers(
            Conventions conventions,
            double daysPerYear,
            double daysPerMonth,
            IntervalMethod method,
            double confidence,
            int draws,
            boolean clusters,
            double noiseFactor) {
        assertThat(conventions.daysPerYear()).isEqualTo(daysPerYear);
        assertThat(conventions.daysPerMonth()).isEqualTo(daysPerMonth);
        assertThat(conventions.intervalMethod()).isEqualTo(method);
        assertThat(conventions.confidence()).isEqualTo(confidence);
        assertThat(conventions.draws()).isEqualTo(draws);
        assertThat(conventions.clusters()).isEqualTo(clusters);
        assertThat(conventions.noiseFactor()).isEqualTo(noiseFactor);
    }

    @Test
    void onlyBareYearsReadAtTheirMiddlesAreReadOtherwiseIn2022() {
        for (DateReading reading : DateReading.values()) {
            assertThat(Conventions.EPOCH_2022.readingOf(reading, false)).isEqualTo(reading);
            assertThat(Conventions.STANDARD.readingOf(reading, true)).isEqualTo(reading);
        }
        assertThat(Conventions.EPOCH_2022.readingOf(DateReading.MIDDLE, true)).isEqualTo(DateReading.EARLIEST);
        assertThat(Conventions.EPOCH_2022.readingOf(DateReading.LATEST, true)).isEqualTo(DateReading.LATEST);
    }
}
