package org.trendbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.model.Measure;

class NumberTextTest {
    private static final NumberText EN = new NumberText(Language.EN);
    private static final NumberText ZH = new NumberText(Language.ZH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # measure         | value     | English        | Chinese
            PARAMETERS        | 1.75e11   | 175 billion    | 1750 亿
            PARAMETERS        | 1.75e12   | 1.75 trillion  | 1.75 万亿
            PARAMETERS        | 1e13      | 10 trillion    | 10 万亿
            PARAMETERS        | 1.25e8    | 125 million    | 1.25 亿
            PARAMETERS        | 9.9e7     | 99 million     | 9900 万
            PARAMETERS        | 999999999 | 1 billion      | 10 亿
            PARAMETERS        | 60000     | 60,000         | 6 万
            PARAMETERS        | 512       | 512            | 512
            TRAINING_TOKENS   | 1.4e12    | 1.4 trillion   | 1.4 万亿
            TRAINING_BYTES    | 1.9e12    | 1.9 TB         | 1.9 TB
            TRAINING_BYTES    | 2.92e11   | 292 GB         | 292 GB
            TRAINING_COMPUTE  | 3.14e23   | 3.14×10²³ FLOP | 3.14×10²³ FLOP
            TRAINING_COMPUTE  | 2.5272e24 | 2.53×10²⁴ FLOP | 2.53×10²⁴ FLOP
            TRAINING_COMPUTE  | 2e25      | 2×10²⁵ FLOP    | 2×10²⁵ FLOP
            TRAINING_COMPUTE  | 1e27      | 10²⁷ FLOP      | 10²⁷ FLOP
            TRAINING_TOKENS   | 1e16      | 10¹⁶           | 10¹⁶
            """)
    void sizesAreSaidAsEachLanguageSaysThem(Measure measure, double value, String english, String chinese) {
        assertThat(EN.amount(measure, value)).isEqualTo(english);
        assertThat(ZH.amount(measure, value)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # value   | label
            1.75e11   | 175B
            1.6e12    | 1.6T
            1.25e8    | 125M
            6.5e10    | 65B
            """)
    void labelsAreShort(double value, String label) {
        assertThat(EN.label(Measure.PARAMETERS, value)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"4.249, 4.2", "17.45, 17", "0.3849, 0.38", "123.4, 123", "400000, '400,000'", "1, 1.0"})
    void factorsHaveTwoDigitsAndLargeOnesMore(double factor, String text) {
        assertThat(EN.factor(factor)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"5.849, 5.8", "99.96, 100.0", "123.4, 123", "-6.44, -6.4"})
    void monthsHaveOneDecimalBelowAHundred(double months, String text) {
        assertThat(EN.months(months)).isEqualTo(text);
    }
}
