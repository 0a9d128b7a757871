package org.trendbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trendbook.model.NormalizedRecord;

class RecordStoreTest {
    private static final int BATCHES = 64;

    @Test
    void batchesFilledSideBySideGiveTheRecordsInTheOrderInWhichTheyAreAdded() throws IOException {
        List<NormalizedRecord> records = PackedRecordsTest.bundledRecords();
        try (ModelStore models = ModelStore.inHeap()) {
            RecordStore store = RecordStore.in(models);
            List<RecordBatch> batches = IntStream.range(0, BATCHES)
                    .parallel()
                    .mapToObj(number -> batch(store, records, number))
                    .toList();
            batches.forEach(store::add);
            models.flush();

            List<NormalizedRecord> all = new ArrayList<>();
            for (int number = 0; number < BATCHES; number++) {
                all.addAll(records);
            }
            assertThat(store.asList()).isEqualTo(all);
            assertThat(IntStream.range(0, all.size()))
                    .allMatch(place -> store.source(place).equals(all.get(place).source()));
            assertThat(store.sizes()).isEqualTo(all.size() / 2);
            assertThat(store.placeOfSize(0)).isEqualTo(1);
            assertThat(store.modelHashOfSize(0)).isZero();
        }
    }

    /** The second of two is marked as a size. */
    private static RecordBatch batch(RecordStore store, List<NormalizedRecord> records, int number) {
        RecordBatch batch = store.batch(records.size());
        for (int i = 0; i < records.size(); i++) {
            boolean isSize = (number * records.size() + i) % 2 == 1;
            batch.add(records.get(i), 1, isSize ? 0 : 1);
        }
        return batch;
    }
}
