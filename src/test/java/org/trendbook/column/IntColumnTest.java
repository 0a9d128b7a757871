package org.trendbook.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIndexOutOfBoundsException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that needs more bytes than those before it makes room, and all stay what they were. */
class IntColumnTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 2",
        "127, 128, 255",
        "255, 256, 255",
        "256, 65535, 255",
        "65535, 65536, 255",
        "65536, 2147483647, 65535",
        "2147483647, 0, 256",
        "255, -1, 65536",
        "-2147483648, 0, -1"
    })
    void numbersOfAnyWidthStayWhatTheyAre(int first, int second, int third) {
        IntColumn numbers = IntColumn.zeros(4);
        numbers.set(0, first);
        numbers.set(1, second);
        numbers.set(3, third);

        assertThat(numbers.size()).isEqualTo(4);
        assertThat(numbers.toArray()).containsExactly(first, second, 0, third);
        assertThat(numbers.copy().toArray()).containsExactly(first, second, 0, third);
        numbers.reorder(new int[] {3, 1, 0, 2});
        assertThat(numbers.toArray()).containsExactly(third, second, first, 0);
    }

    @Test
    void aNumberMayBeReplacedByASmallerOneAtEachWidth() {
        for (int large : new int[] {200, 60_000, 1_000_000_000}) {
            IntColumn numbers = IntColumn.zeros(2);
            numbers.set(1, large);
            numbers.set(0, 255);
            numbers.set(1, 7);
            assertThat(numbers.toArray()).containsExactly(255, 7);
        }
    }

    @Test
    void thereMayBeNone() {
        assertThat(IntColumn.empty().toArray()).isEmpty();
        assertThat(IntColumn.zeros(0).copy().size()).isZero();
    }

    @Test
    void manyAddedOneByOneAreThereInTheirOrder() {
        SplittableRandom random = new SplittableRandom(7);
        int[] expected = random.ints(3 * ColumnMemory.CHUNK + 5, 0, 100_000)
                .map(number -> number < 50_000 ? number % 200 : number)
                .toArray();
        IntColumn numbers = IntColumn.empty();
        for (int number : expected) {
            numbers.add(number);
        }
        assertThat(numbers.toArray()).containsExactly(expected);
    }

    @Test
    void outsideOfTheHeapNumbersAreTheSame() {
        int last = ColumnMemory.CHUNKS_IN_HEAP * ColumnMemory.CHUNK + 3;
        for (int large : new int[] {200, 60_000, 1_000_000_000}) {
            IntColumn numbers = IntColumn.zeros(last);
            numbers.set(last - 4, 255);
            numbers.set(last - 1, large);
            numbers.add(7);
            assertThat(numbers.get(last - 4)).isEqualTo(255);
            assertThat(numbers.get(last - 3)).isZero();
            assertThat(numbers.get(last - 1)).isEqualTo(large);
            assertThat(numbers.get(last)).isEqualTo(7);
        }
    }

    @Test
    void shortColumnsAreSmallHoweverManyThereAre() {
        List<IntColumn> columns = new ArrayList<>();
        for (int number = 0; number < 100_000; number++) {
            IntColumn column = IntColumn.empty();
            column.add(number);
            column.add(-number);
            columns.add(column);
        }
        assertThat(columns.get(99_999).toArray()).containsExactly(99_999, -99_999);
    }

    @Test
    void whatWasNeverAddedIsNoZero() {
        IntColumn numbers = IntColumn.empty();
        numbers.add(5);

        assertThatIndexOutOfBoundsException().isThrownBy(() -> numbers.get(1));
        assertThatIndexOutOfBoundsException()
                .isThrownBy(() -> IntColumn.zeros(2).get(2));
        assertThatIndexOutOfBoundsException().isThrownBy(() -> numbers.set(1, 0));
    }

    @Test
    void writtenAsAnObjectItComesBack() throws IOException, ClassNotFoundException {
        IntColumn numbers = IntColumn.zeros(3);
        numbers.set(1, 70_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(numbers);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((IntColumn) in.readObject()).toArray()).containsExactly(0, 70_000, 0);
        }
    }
}
