package org.trendbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trendbook.model.Column;
import org.trendbook.model.Problem;
import org.trendbook.model.RawRecord;

/** A folder of files becomes raw records and tables. */
class IngestTest {
    @TempDir
    private Path root;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(root.resolve("records"));
    }

    @Test
    void a_row_becomes_a_record_with_its_file_and_line() throws IOException {
        write("records/a.csv", "model,parameters\nGPT-3,1750 亿\n\n\"T5\n(large)\",\"11B\"\nOPT,175B\n");

        List<RawRecord> records = records(IngestOptions.NONE);

        assertThat(records).extracting(RawRecord::recordId).containsExactly("a.csv:2", "a.csv:4", "a.csv:6");
        assertThat(records.get(0).origin().file()).isEqualTo("records/a.csv");
        assertThat(records.get(0).text(Column.PARAMETERS)).isEqualTo("1750 亿");
        assertThat(records.get(1).text(Column.MODEL)).isEqualTo("T5\n(large)");
    }

    @Test
    void files_come_in_the_order_of_their_names() throws IOException {
        write("records/b.csv", "model\nB\n");
        write("records/a.csv", "model\nA\n");
        write("records/.hidden.csv", "nothing");
        write("records/~$a.csv", "nothing");

        assertThat(records(IngestOptions.NONE)).extracting(RawRecord::recordId).containsExactly("a.csv:2", "b.csv:2");
    }

    @Test
    void a_header_without_a_model_is_an_error_that_lists_what_was_found() throws IOException {
        write("records/a.csv", "producer,year\nX,2020\n");

        assertThatThrownBy(() -> records(IngestOptions.NONE))
                .isInstanceOf(InputException.class)
                .hasMessage("records/a.csv has no column that names the model; it has: producer, year."
                        + " Call one of them 'model', or say under columns in report.yaml which it is");
    }

    @Test
    void sources_without_a_priority_come_after_the_others() throws IOException {
        write("records/a.csv", "model\nA\n");
        write("sources.csv", "source_id,title,priority\nx,X,\ny,Y,1\nz,Z,soon\n");

        InputTables tables = Ingest.tables(InputFolder.open(root), IngestOptions.NONE);

        assertThat(tables.sources())
                .extracting(source -> source.id() + source.priority())
                .containsExactly("x2", "y1", "z3");
        assertThat(tables.problems())
                .extracting(Problem::origin, Problem::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new org.trendbook.model.Origin("sources.csv", 4), "soon"));
    }

    private List<RawRecord> records(IngestOptions options) {
        List<RawRecord> records = new ArrayList<>();
        try (RecordStream stream = Ingest.records(InputFolder.open(root), options)) {
            stream.forEachRemaining(row -> records.add(((IngestedRow.Usable) row).record()));
        }
        return records;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text);
    }
}
