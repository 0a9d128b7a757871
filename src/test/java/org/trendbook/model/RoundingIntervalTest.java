package org.trendbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers an amount may stand for. Exponents show where its last digit was written. */
class RoundingIntervalTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1.6E12       | [1550000000000, 1650000000000) | written to a tenth of a trillion
            1.60E12      | [1595000000000, 1605000000000) | a zero after the point was written on purpose
            5400E8       | [535000000000, 545000000000)   | the zeros of 5400亿 only hold the place
            1000E8       | [95000000000, 105000000000)    | at least two digits count
            7E9          | [6500000000, 7500000000)       | a single digit is all there is
            70E8         | [6950000000, 7050000000)       | 70亿 has two
            175E9        | [174500000000, 175500000000)   | no zeros
            175000000000 | [174500000000, 175500000000)   | written out
            0            | [-0.5, 0.5)                    | nothing to take for a place holder
            """)
    void aNumberStandsForAllThatRoundToIt(String written, String interval, String why) {
        assertThat(RoundingInterval.of(new BigDecimal(written))).as(why).hasToString(interval);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            1.6E12  | 1571E9       | true  | 1.571 rounds to 1.6
            1.60E12 | 1571E9       | false | but not to 1.60
            5400E8  | 540350000000 | true  | 540.35 thousand million
            650E8   | 65.2E9       | true  | 65 billion in words
            1760E8  | 176247271424 | true  | the count behind the rounded number
            1760E8  | 175E9        | false | they meet at 175.5, which rounds to 176 alone
            1000E8  | 200E9        | false | twice as large
            1000E8  | 102E9        | true  | 100 thousand million, give or take five
            7E9     | 6.7E9        | true  | 6.7 rounds to 7
            70E8    | 6.7E9        | false | 70亿 is finer than 7B
            """)
    void twoNumbersOverlapWhenOneRoundsToBoth(String one, String other, boolean overlap, String why) {
        RoundingInterval first = RoundingInterval.of(new BigDecimal(one));
        RoundingInterval second = RoundingInterval.of(new BigDecimal(other));
        assertThat(first.overlaps(second)).as(why).isEqualTo(overlap);
        assertThat(second.overlaps(first)).as(why).isEqualTo(overlap);
    }

    @Test
    void aBoundHoldsItsOwnEnd() {
        Quantity atMost = Quantity.below(Qualifier.AT_MOST, new BigDecimal("1E12"), Unit.PARAMETERS);
        Quantity atLeast = Quantity.above(Qualifier.AT_LEAST, new BigDecimal("1E12"), Unit.PARAMETERS);
        assertThat(RoundingInterval.of(atMost)
                        .orElseThrow()
                        .overlaps(RoundingInterval.of(atLeast).orElseThrow()))
                .isTrue();
    }
}
