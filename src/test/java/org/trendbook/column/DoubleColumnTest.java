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
        int last = (ColumnMemory.CHUNKS_IN_HEAP + 1) * ColumnMemory.CHUNK + 3;
        DoubleColumn numbers = DoubleColumn.zeros(last + 1);
        numbers.set(last, 0.1);
        assertThat(numbers.get(last - ColumnMemory.CHUNK)).isZero();
        assertThat(numbers.get(last - 1)).isZero();
        assertThat(numbers.get(last)).isEqualTo(0.1);
    }

    @Test
    void aCopyIsSetApart() {
        DoubleColumn numbers = DoubleColumn.zeros(2);
        numbers.set(0, 1);
        DoubleColumn copy = numbers.copy();
        copy.set(0, 2);
        copy.set(1, 3);
        assertThat(numbers.get(0)).isEqualTo(1);
        assertThat(numbers.get(1)).isZero();
        assertThat(copy.get(0)).isEqualTo(2);
    }

    @Test
    void inAnotherOrderEachIndexHasWhatStoodThere() {
        DoubleColumn numbers = DoubleColumn.zeros(4);
        numbers.set(2, 7);
        numbers.set(3, 8);
        numbers.reorder(new int[] {2, 1, 3, 0});
        assertThat(numbers.get(0)).isEqualTo(7);
        assertThat(numbers.get(1)).isZero();
        assertThat(numbers.get(2)).isEqualTo(8);
        assertThat(numbers.get(3)).isZero();
    }

    @Test
    void behindTheLastStandsNothing() {
        DoubleColumn numbers = DoubleColumn.zeros(2);

        assertThatIndexOutOfBoundsException().isThrownBy(() -> numbers.get(2));
        assertThatIndexOutOfBoundsException().isThrownBy(() -> numbers.set(2, 1));
    }

    @Test
    void writtenAsAnObjectItComesBack() throws IOException, ClassNotFoundException {
        DoubleColumn numbers = DoubleColumn.zeros(3);
        numbers.set(1, 0.1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(numbers);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DoubleColumn back = (DoubleColumn) in.readObject();
            assertThat(back.size()).isEqualTo(3);
            assertThat(back.get(1)).isEqualTo(0.1);
        }
    }

    private static int[] set(DoubleColumn numbers) {
        return IntStream.range(0, numbers.size())
                .filter(index -> numbers.get(index) != 0)
                .toArray();
    }
}
