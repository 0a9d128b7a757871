package org.trendbook.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIndexOutOfBoundsException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers come back as they were set, and are 0 where none was. */
class DoubleColumnTest {
    private static final int SIZE = 2 * ColumnMemory.CHUNK + 3;

    @Test
    void whatWasNotSetIsZero() {
        DoubleColumn numbers = DoubleColumn.zeros(SIZE);
        numbers.set(ColumnMemory.CHUNK, 1.5);
        numbers.set(SIZE - 1, -0.25);

        assertThat(numbers.size()).isEqualTo(SIZE);
        assertThat(set(numbers)).containsExactly(ColumnMemory.CHUNK, SIZE - 1);
        assertThat(numbers.get(ColumnMemory.CHUNK)).isEqualTo(1.5);
        assertThat(numbers.get(SIZE - 1)).isEqualTo(-0.25);
    }

    @Test
    void outsideOfTheHeapNumbersAreTheSame() {
        int firstOutside = ColumnMemory.CHUNKS_IN_HEAP * ColumnMemory.CHUNK;
        DoubleColumn numbers = DoubleColumn.zeros(firstOutside + ColumnMemory.CHUNK + 1);
        numbers.set(firstOutside, 0.1);
        assertThat(set(numbers)).containsExactly(firstOutside);
        assertThat(numbers.get(firstOutside)).isEqualTo(0.1);
    }

    @Test
    void aCopyIsSetApart() {
        DoubleColumn numbers = of(1, 0, 5);
        DoubleColumn copy = numbers.copy();
        copy.set(0, 2);
        copy.set(1, 3);
        assertThat(all(numbers)).containsExactly(1, 0, 5);
        assertThat(all(copy)).containsExactly(2, 3, 5);
    }

    @Test
    void numbersOfAnotherColumnAreTakenFromWhereTheyStandThere() {
        DoubleColumn numbers = of(1, 2, 3);
        int[] there = {1, -1, 0};
        numbers.copy(of(8, 0), index -> there[index]);
        assertThat(all(numbers)).containsExactly(0, 2, 8);
    }

    @Test
    void inAnotherOrderEachIndexHasWhatStoodThere() {
        DoubleColumn numbers = of(0, 0, 7, 8);
        numbers.reorder(new int[] {2, 1, 3, 0});
        assertThat(all(numbers)).containsExactly(7, 0, 8, 0);
    }

    @Test
    void behindTheLastStandsNothing() {
        DoubleColumn numbers = DoubleColumn.zeros(2);

        assertThatIndexOutOfBoundsException().isThrownBy(() -> numbers.get(2));
        assertThatIndexOutOfBoundsException().isThrownBy(() -> numbers.set(2, 1));
    }

    @Test
    void writtenAsAnObjectItComesBack() throws IOException, ClassNotFoundException {
        DoubleColumn numbers = of(0, 0.1, 0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(numbers);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(all((DoubleColumn) in.readObject())).containsExactly(0, 0.1, 0);
        }
    }

    private static DoubleColumn of(double... numbers) {
        DoubleColumn column = DoubleColumn.zeros(numbers.length);
        for (int index = 0; index < numbers.length; index++) {
            column.set(index, numbers[index]);
        }
        return column;
    }

    private static double[] all(DoubleColumn numbers) {
        return IntStream.range(0, numbers.size()).mapToDouble(numbers::get).toArray();
    }

    /** Where a number stands that is not 0. */
    private static int[] set(DoubleColumn numbers) {
        return IntStream.range(0, numbers.size())
                .filter(index -> numbers.get(index) != 0)
                .toArray();
    }
}
