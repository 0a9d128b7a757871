package org.trendbook.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The program's own tables of names, which come with it as files. */
final class ResourceTable {
    private ResourceTable() {}

    /** The lines behind the header, in order. */
    static List<List<String>> lines(String resource) {
        List<List<String>> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(ResourceTable.class.getResourceAsStream(resource), resource);
                RowReader reader = new DelimitedReader(
                        new InputStreamReader(in, StandardCharsets.UTF_8), Optional.of(','), names -> 0)) {
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                lines.add(((Row.Cells) row.get()).cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + resource + " cannot be read", e);
        }
        return lines;
    }
}
