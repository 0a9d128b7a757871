package org.trendbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumTableTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itIsTheMapThatItWasCopiedFrom(long seed) {
        Random random = new Random(seed);
        for (int time = 0; time < 200; time++) {
            Map<Column, String> map = new EnumMap<>(Column.class);
            for (Column column : Column.values()) {
                if (random.nextBoolean()) {
                    map.put(column, "text " + random.nextInt(3));
                }
            }
            Map<Column, String> table = EnumTable.copyOf(map);

            assertThat(table).as("seed %d", seed).isEqualTo(map).hasSameHashCodeAs(map);
            assertThat(table.keySet()).containsExactlyElementsOf(map.keySet());
            for (Column column : Column.values()) {
                assertThat(table.get(column)).isEqualTo(map.get(column));
                assertThat(table.containsKey(column)).isEqualTo(map.containsKey(column));
                assertThat(table.getOrDefault(column, "")).isEqualTo(map.getOrDefault(column, ""));
            }
        }
    }

    @Test
    void entriesOfAnyMapStandInTheOrderOfTheEnum() {
        Map<Column, String> table = EnumTable.copyOf(Map.of(Column.NOTE, "n", Column.MODEL, "m", Column.SOURCE, "s"));

        assertThat(table.keySet()).containsExactly(Column.MODEL, Column.SOURCE, Column.NOTE);
        StringBuilder visited = new StringBuilder();
        table.forEach((column, text) -> visited.append(text));
        assertThat(visited).hasToString("msn");
    }

    @Test
    void aTableIsHandedOnAsItIs() {
        Map<Column, String> table = EnumTable.copyOf(Map.of(Column.MODEL, "m"));

        assertThat(EnumTable.copyOf(table)).isSameAs(table);
    }

    @Test
    void constantsOfAnotherEnumAreNoKeys() {
        Map<Column, String> table = EnumTable.copyOf(Map.of(Column.RECORD_ID, "id"));

        assertThat(((Map<?, ?>) table).get(Measure.PARAMETERS)).isNull();
    }

    @Test
    void keysMustRise() {
        String[] two = {"a", "b"};

        assertThatThrownBy(() -> EnumTable.of(new Column[] {Column.MODEL, Column.RECORD_ID}, two))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EnumTable.of(new Column[] {Column.MODEL, Column.MODEL}, two))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EnumTable.of(new Column[] {Column.MODEL}, two))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereIsNothingBehindTheLastEntryAndNothingCanBeAdded() {
        Map<Column, String> table = EnumTable.<Column, String>copyOf(Map.of());

        assertThatThrownBy(() -> table.entrySet().iterator().next()).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> table.put(Column.MODEL, "m")).isInstanceOf(UnsupportedOperationException.class);
    }
}
