package org.trendbook.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.store.ModelStore;

class KnownRowsTest {
    private static final int MODELS = 200;

    /** Of a list with most of the models, in another order, and some that the table of all does not have. */
    @Test
    void aTableThatTakesOverRowsIsTheOneThatIsRead() throws IOException {
        try (ModelStore store = ModelStore.inHeap()) {
            IntStream.range(0, MODELS + 20).forEach(number -> store.add(model(number)));
            store.flush();
            Observations all =
                    Observations.of(store.view(IntStream.range(0, MODELS).toArray()));
            int[] some = IntStream.range(30, MODELS + 20)
                    .filter(number -> number % 3 != 0)
                    .map(number -> MODELS + 49 - number)
                    .toArray();
            List<ModelRecord> view = store.view(some);

            Observations taken = new KnownRows(all).tableOf(view);

            assertThat(described(taken)).isEqualTo(described(Observations.of(view)));
            assertThat(taken.model(0)).isEqualTo(Observations.of(view).model(0));
        }
    }

    @Test
    void modelsOfNoStoreAreRead() {
        List<ModelRecord> models =
                IntStream.range(0, 20).mapToObj(KnownRowsTest::model).toList();

        assertThat(described(new KnownRows(Observations.of(models)).tableOf(models)))
                .isEqualTo(described(Observations.of(models)));
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

    private static List<String> described(Observations table) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            List<String> names = new ArrayList<>();
            for (GroupKind kind : GroupKind.values()) {
                names.add(String.join(
                        ";", table.names(kind).list(table.names(kind).number(row))));
            }
            rows.add(table.recordId(row)
                    + table.name(row)
                    + table.date(row)
                    + names
                    + table.amounts(Measure.PARAMETERS).value(row)
                    + table.amounts(Measure.PARAMETERS).qualifier(row)
                    + (row > 0 && row < table.dated() && table.isOfOneRelease(row - 1, row)));
        }
        return rows;
    }
}
