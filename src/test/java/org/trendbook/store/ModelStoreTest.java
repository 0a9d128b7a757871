package org.trendbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NormalizedRecord;

class ModelStoreTest {

    private static final int TIMES = 50;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "with {0} bytes in the heap")
    @ValueSource(longs = {0, 1 << 18, Long.MAX_VALUE})
    void models_laid_out_anew_keep_their_numbers_and_more_can_be_added(long mostInHeap) throws IOException {
        List<ModelRecord> models = new ArrayList<>();
        List<NormalizedRecord> bundled = PackedRecordsTest.bundledRecords();
        for (int time = 0; time < TIMES; time++) {
            bundled.forEach(record -> models.add(RecordStore.alone(record)));
        }
        try (ModelStore store = ModelStore.of(mostInHeap, folder)) {
            models.forEach(store::add);
            store.layOut(someShuffled(models.size()));
            models.forEach(store::add);
            store.flush();

            assertThat(store.size()).isEqualTo(2 * models.size());
            for (int number = 0; number < store.size(); number++) {
                assertThat(store.get(number)).isEqualTo(models.get(number % models.size()));
            }
            for (int number : someShuffled(store.size())) {
                assertThat(store.get(number)).isEqualTo(models.get(number % models.size()));
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** Three of four numbers, in no order. */
    private static int[] someShuffled(int size) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, size)
                .filter(number -> number % 4 != 0)
                .boxed()
                .toList());
        Collections.shuffle(numbers, new Random(7));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
