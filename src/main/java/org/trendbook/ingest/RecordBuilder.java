package org.trendbook.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.Origin;
import org.trendbook.model.RawRecord;

/** Fills the columns of a raw record from the cells of one row. */
final class RecordBuilder {
    private final Origin origin;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final Map<Architecture, String> sizes = new EnumMap<>(Architecture.class);
    private final SortedMap<String, String> carried = new TreeMap<>();
    private String deviceCount = "";

    RecordBuilder(Origin origin) {
        this.origin = origin;
    }

    /** Lays the row's cells into columns. Of several cells for one column the first that is filled is read. */
    RecordBuilder fill(Layout layout, Row.Cells cellsOfRow) {
        List<String> row = cellsOfRow.cells();
        int read = Math.min(row.size(), layout.meanings().size());
        for (int i = 0; i < read; i++) {
            Optional<Meaning> meaning = layout.meanings().get(i);
            if (meaning.isPresent() && !row.get(i).isBlank()) {
                fill(
                        meaning.get(),
                        cellsOfRow.shortened().contains(i) ? bothMonths(meaning.get(), row.get(i)) : row.get(i));
            }
        }
        return this;
    }

    /** Fills a column that the row leaves empty. */
    RecordBuilder otherwise(Column column, Optional<String> text) {
        text.ifPresent(it -> cells.putIfAbsent(column, it));
        return this;
    }

    /** A month typed as 2020.10 is stored as the number 2020.1: which of the two was meant, nobody can say. */
    private static String bothMonths(Meaning meaning, String cell) {
        boolean isDate = meaning instanceof Meaning.Field field && field.column() == Column.RELEASE_DATE;
        return isDate ? cell + " or " + cell + "0" : cell;
    }

    private void fill(Meaning meaning, String cell) {
        if (meaning instanceof Meaning.Field field) {
            cells.putIfAbsent(field.column(), field.unit().joinTo(cell));
        } else if (meaning instanceof Meaning.SizeOf size) {
            sizes.putIfAbsent(size.architecture(), cell);
        } else if (meaning instanceof Meaning.Carried foreign) {
            carried.putIfAbsent(foreign.name(), cell);
        } else if (meaning instanceof Meaning.DeviceCount) {
            deviceCount = cell;
        }
    }

    /** The records of the row: one, or where dense and sparse sizes stand side by side, one of each. */
    List<RawRecord> build() {
        joinDevices();
        if (sizes.isEmpty()) {
            return List.of(new RawRecord(origin, cells, carried));
        }
        List<RawRecord> records = new ArrayList<>();
        String id = new RawRecord(origin, cells, carried).recordId();
        sizes.forEach((architecture, size) -> {
            Map<Column, String> own = new EnumMap<>(Column.class);
            own.putAll(cells);
            own.put(Column.PARAMETERS, size);
            own.putIfAbsent(Column.ARCHITECTURE, architecture.key());
            if (sizes.size() > 1) {
                own.put(Column.RECORD_ID, id + "#" + architecture.key());
            }
            records.add(new RawRecord(origin, own, carried));
        });
        return records;
    }

    /** '1024' beside 'NVIDIA A100' is 1024 × NVIDIA A100. */
    private void joinDevices() {
        if (!deviceCount.isEmpty()) {
            cells.merge(Column.HARDWARE, deviceCount, (hardware, count) -> count + " × " + hardware);
        }
    }
}
