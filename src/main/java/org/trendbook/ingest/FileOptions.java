package org.trendbook.ingest;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What report.yaml says of one records file.
 *
 * @param source the id of the source of its records, for rows whose own cell is empty
 * @param charset read in this character set whatever its bytes suggest
 * @param sheet the worksheet to read, by name; else the first
 * @param delimiter between cells of a delimited file; else found from the header
 */
public record FileOptions(
        Optional<String> source, Optional<String> charset, Optional<String> sheet, Optional<Character> delimiter)
        implements Serializable {
    public static final FileOptions NONE =
            new FileOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What is absent goes over the wire as null: an {@link Optional} cannot. */
    private record Sent(
            @Nullable String source,
            @Nullable String charset,
            @Nullable String sheet,
            @Nullable Character delimiter) implements Serializable {
        private Object readResolve() {
            return new FileOptions(
                    Optional.ofNullable(source),
                    Optional.ofNullable(charset),
                    Optional.ofNullable(sheet),
                    Optional.ofNullable(delimiter));
        }
    }

    private Object writeReplace() {
        return new Sent(source.orElse(null), charset.orElse(null), sheet.orElse(null), delimiter.orElse(null));
    }
}
