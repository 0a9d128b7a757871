package org.trendbook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "4.73e21, 4730000000000000000000",
        "2.0e-3, 0.002",
        "1e13, 10000000000000",
        "0.1, 0.1",
        "-0.0, 0",
        "1750000000000, 1750000000000",
        "2.2250738585072014E-308, "
                + "0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "0000000022250738585072014"
    })
    void theShortestPlainDecimal(double value, String text) {
        assertThat(PlainNumber.of(value)).isEqualTo(text);
    }

    @Test
    void itReadsBackAsTheSameNumberAndNoShorterTextDoes() {
        long seed = 20231123;
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < 5_000; draw++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = PlainNumber.of(value);
                assertThat(Double.parseDouble(text))
                        .as("seed %d draw %d", seed, draw)
                        .isEqualTo(value);
                int digits = new BigDecimal(text).stripTrailingZeros().precision();
                assertThat(digits == 1 || round(value, digits - 1) != value)
                        .as("seed %d draw %d", seed, draw)
                        .isTrue();
            }
        }
    }

    /** Recorded numbers have few digits, which are found in another way than many. */
    @Test
    void fewDigitsStandAsTheyAre() {
        long seed = 20260101;
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < 20_000; draw++) {
            long digits = random.nextLong((long) Math.pow(10, 1 + random.nextInt(15)));
            BigDecimal decimal = BigDecimal.valueOf(random.nextBoolean() ? digits : -digits, random.nextInt(26));
            double value = decimal.doubleValue();
            assertThat(PlainNumber.of(value)).as("seed %d draw %d", seed, draw).isEqualTo(PlainNumber.of(decimal));
        }
    }

    private static double round(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        assertThatThrownBy(() -> PlainNumber.of(Double.NaN)).hasMessage("not a finite number: NaN");
    }
}
