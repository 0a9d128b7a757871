package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that needs more bytes than those before it makes room, and all stay what they were. */
class SmallIntsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 2",
        "127, 128, 255",
        "255, 256, 255",
        "256, 65535, 255",
        "65535, 65536, 255",
        "65536, 2147483647, 65535",
        "2147483647, 0, 256"
    })
    void numbersOfAnyWidthStayWhatTheyAre(int first, int second, int third) {
        SmallInts numbers = new SmallInts(4);
        numbers.set(0, first);
        numbers.set(1, second);
        numbers.set(3, third);

        assertThat(numbers.size()).isEqualTo(4);
        assertThat(all(numbers)).containsExactly(first, second, 0, third);
        assertThat(all(numbers.inOrder(new int[] {3, 0}))).containsExactly(third, first);
    }

    @Test
    void aNumberMayBeReplacedByASmallerOneAtEachWidth() {
        for (int large : new int[] {200, 60_000, 1_000_000_000}) {
            SmallInts numbers = new SmallInts(2);
            numbers.set(1, large);
            numbers.set(0, 255);
            numbers.set(1, 7);
            assertThat(all(numbers)).containsExactly(255, 7);
        }
    }

    @Test
    void thereMayBeNone() {
        assertThat(all(new SmallInts(0).inOrder(new int[0]))).isEmpty();
    }

    private static int[] all(SmallInts numbers) {
        return IntStream.range(0, numbers.size()).map(numbers::get).toArray();
    }
}
