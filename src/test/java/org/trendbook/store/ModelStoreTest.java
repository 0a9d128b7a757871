package org.trendbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Event;
import org.trendbook.model.EventKind;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;

class ModelStoreTest {

    private static final int TIMES = 50;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "with {0} bytes in the heap")
    @ValueSource(longs = {0, 1 << 18, Long.MAX_VALUE})
    void modelsLaidOutAnewKeepTheirNumbersAndMoreCanBeAdded(long mostInHeap) throws IOException {
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

    /** Among them so many of one day that not all of them are held while they are sorted. */
    @ParameterizedTest(name = "with {0} bytes in the heap")
    @ValueSource(longs = {0, 1 << 18, Long.MAX_VALUE})
    void theOrderIsByDateNameAndIdThenByNumber(long mostInHeap) throws IOException {
        Random random = new Random(11);
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i < 32_000 ? 0 : random.nextInt(100));
            models.add(model(ReleaseDate.day(day), "family " + random.nextInt(9), "name " + random.nextInt(5000)));
        }
        try (ModelStore store = ModelStore.of(mostInHeap, folder)) {
            models.forEach(store::add);
            int[] some = someShuffled(models.size());

            int[] sorted = store.layOut(some).sorted(some);

            assertThat(sorted)
                    .containsExactly(Arrays.stream(some)
                            .boxed()
                            .sorted(Comparator.<Integer>comparingDouble(number -> day(models.get(number)))
                                    .thenComparing(number -> models.get(number).name())
                                    .thenComparing(number -> number))
                            .mapToInt(Integer::intValue)
                            .toArray());
            for (int number : sorted) {
                assertThat(store.get(number)).isEqualTo(models.get(number));
            }
        }
    }

    private static double day(ModelRecord model) {
        return model.release().orElseThrow().date().middleDay();
    }

    /** More dates than are shared, and texts and lists that are too long to be. */
    @Test
    void whatIsNotSharedComesOutAsItWentIn() throws IOException {
        List<ModelRecord> models = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            LocalDate first = LocalDate.of(1950, 1, 1).plusDays(i);
            models.add(model(
                    new ReleaseDate(first, first.plusDays(i % 3), DatePrecision.RANGE, i % 2 == 0),
                    "long".repeat(i % 50),
                    Collections.nCopies(i % 12, i % 2 == 0 ? "word" : "word".repeat(i % 40))));
        }
        try (ModelStore store = ModelStore.inHeap()) {
            models.forEach(store::add);
            store.flush();

            for (int number = 0; number < store.size(); number++) {
                assertThat(store.get(number)).isEqualTo(models.get(number));
            }
        }
    }

    private static ModelRecord model(ReleaseDate date, String family, String name) {
        return model(date, family, List.of(), name);
    }

    private static ModelRecord model(ReleaseDate date, String family, List<String> organizations) {
        return model(date, family, organizations, "模型");
    }

    private static ModelRecord model(ReleaseDate date, String family, List<String> organizations, String name) {
        return new ModelRecord(
                "id",
                "id",
                "模型",
                name,
                "",
                family,
                organizations,
                List.of(),
                Region.UNSTATED,
                List.of(),
                Architecture.DENSE,
                List.of(new Event(EventKind.RELEASED, date, "raw", "", "", "id")),
                List.of(new Event(EventKind.ANNOUNCED, date, "overruled", "", "", "id")),
                Map.of(),
                Map.of(Column.MODEL, "模型", Column.FAMILY, family),
                List.of(),
                "",
                new Origin("records/a.csv", 2),
                new TreeMap<>(Map.of("license", "MIT")));
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
