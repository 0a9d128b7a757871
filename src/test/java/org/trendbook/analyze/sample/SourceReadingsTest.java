package org.trendbook.analyze.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trendbook.analyze.ModelBuilder;
import org.trendbook.analyze.spec.GroupKind;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ReplacedModels;
import org.trendbook.store.ModelStore;

/** The rows of a reading are those of a table made of its models alone. */
class SourceReadingsTest {
    private static final int MERGED = 200;

    @Test
    void modelsOfAStoreThatSeveralReadingsHaveAreInTheTableOnce() throws IOException {
        try (ModelStore store = ModelStore.inHeap()) {
            IntStream.range(0, MERGED + 50).forEach(number -> store.add(model(number)));
            store.flush();
            List<ModelRecord> merged = store.view(IntStream.range(0, MERGED).toArray());
            List<ModelRecord> alone = store.view(IntStream.range(30, MERGED + 20)
                    .filter(number -> number % 3 != 0)
                    .map(number -> MERGED + 49 - number)
                    .toArray());
            List<ModelRecord> believed = new ReplacedModels(
                    merged, new int[] {3, 60, 120}, store.view(new int[] {MERGED + 8, MERGED + 31, MERGED + 40}));

            SourceReadings readings = readings(merged, alone, believed);

            // Not among the merged ones are thirteen that the source has alone, and two of the three that replace
            // others.
            assertThat(readings.table().size()).isEqualTo(MERGED + 13 + 2);
            areThoseOfTheirOwnTables(readings, alone, believed);
        }
    }

    @Test
    void modelsOfNoStoreAreRowsOfTheirOwn() {
        List<ModelRecord> merged =
                IntStream.range(0, 20).mapToObj(SourceReadingsTest::model).toList();
        List<ModelRecord> alone = merged.subList(3, 17);
        List<ModelRecord> believed = new ReplacedModels(merged, new int[] {4}, List.of(model(33)));

        SourceReadings readings = readings(merged, alone, believed);

        assertThat(readings.table().size()).isEqualTo(20 + 14 + 20);
        areThoseOfTheirOwnTables(readings, alone, believed);
    }

    private static SourceReadings readings(
            List<ModelRecord> merged, List<ModelRecord> alone, List<ModelRecord> believed) {
        return SourceReadings.of(
                Observations.of(merged), new TreeMap<>(Map.of("one", alone)), new TreeMap<>(Map.of("one", believed)));
    }

    private static void areThoseOfTheirOwnTables(
            SourceReadings readings, List<ModelRecord> alone, List<ModelRecord> believed) {
        MeasuredValues values = MeasuredValues.of(readings.table(), Measure.PARAMETERS);
        assertThat(described(readings.table(), readings.alone("one", values))).isEqualTo(described(alone));
        assertThat(described(readings.table(), readings.believedFirst("one", values)))
                .isEqualTo(described(believed));
    }

    private static List<String> described(List<ModelRecord> models) {
        Observations table = Observations.of(models);
        return described(table, MeasuredValues.of(table, Measure.PARAMETERS).usable(table));
    }

    private static ModelRecord model(int number) {
        ModelBuilder model = ModelBuilder.model("M" + number)
                .recordId("R" + (1000 - number))
                .family(number % 4 == 0 ? "" : "F" + number % 7)
                .organizations("Lab " + number % 11, "Lab " + number % 5)
                .parameters(1 + number % 13 + "E9");
        ModelBuilder placed = number % 2 == 0 ? model.china() : model.abroad();
        String day = LocalDate.of(2010 + number % 12, 1 + number % 9, 1).toString();
        return (number % 10 == 0 ? placed : placed.released(day)).build();
    }

    private static List<String> described(Observations table, int[] rows) {
        List<String> described = new ArrayList<>();
        int before = -1;
        for (int row : rows) {
            List<String> names = Arrays.stream(GroupKind.values())
                    .map(table::names)
                    .map(ofKind -> String.join(";", ofKind.list(ofKind.number(row))))
                    .toList();
            described.add(table.model(row).recordId()
                    + table.recordId(row)
                    + table.name(row)
                    + table.date(row)
                    + names
                    + table.amounts(Measure.PARAMETERS).value(row)
                    + table.amounts(Measure.PARAMETERS).qualifier(row)
                    + (before >= 0 && table.isOfOneRelease(before, row)));
            before = row;
        }
        return described;
    }
}
