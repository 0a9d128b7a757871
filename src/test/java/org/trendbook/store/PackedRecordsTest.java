package org.trendbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trendbook.ingest.Ingest;
import org.trendbook.ingest.IngestOptions;
import org.trendbook.ingest.IngestedRow;
import org.trendbook.ingest.InputFolder;
import org.trendbook.ingest.RecordStream;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.normalize.NormalizeOptions;
import org.trendbook.normalize.RecordNormalizer;

class PackedRecordsTest {

    @Test
    void recordsComeOutAsTheyWentInAlsoInAnotherProcess() throws IOException, ClassNotFoundException {
        List<NormalizedRecord> records = bundledRecords();

        PackedRecords packed = sent(PackedRecords.of(records));

        assertThat(records).hasSizeGreaterThan(100);
        assertThat(packed.records()).isEqualTo(records);
    }

    @Test
    void noRecordsAreNone() {
        assertThat(PackedRecords.of(List.of()).records()).isEmpty();
    }

    static List<NormalizedRecord> bundledRecords() {
        RecordNormalizer normalizer = new RecordNormalizer(List.of(), List.of(), Map.of(), NormalizeOptions.DEFAULT);
        List<NormalizedRecord> records = new ArrayList<>();
        try (RecordStream rows = Ingest.records(InputFolder.open(Path.of("input")), IngestOptions.NONE)) {
            while (rows.hasNext()) {
                if (rows.next() instanceof IngestedRow.Usable usable) {
                    usable.records()
                            .forEach(raw ->
                                    records.addAll(normalizer.normalize(raw).records()));
                }
            }
        }
        return records;
    }

    private static PackedRecords sent(PackedRecords packed) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(wire)) {
            out.writeObject(packed);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(wire.toByteArray()))) {
            return (PackedRecords) in.readObject();
        }
    }
}
