package org.trendbook.ingest;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What report.yaml says of the input files.
 *
 * @param columns foreign header to what it is to be read as: one of trendbook's own headers, which may carry a unit in
 *     parentheses ({@code parameters (B)}), or any other name, under which the column is then carried along
 * @param charset the character set of every file that {@code files} does not name; else found by looking
 * @param files options of single records files, by file name
 */
public record IngestOptions(
        SortedMap<String, String> columns, Optional<String> charset, SortedMap<String, FileOptions> files)
        implements Serializable {
    /** Nothing said: own headers, character sets found by looking. */
    public static final IngestOptions NONE = new IngestOptions(Map.of(), Optional.empty(), Map.of());

    public IngestOptions {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Takes maps of any order and sorts them. */
    public IngestOptions(Map<String, String> columns, Optional<String> charset, Map<String, FileOptions> files) {
        this(new TreeMap<>(columns), charset, new TreeMap<>(files));
    }

    /** What is absent goes over the wire as null: an {@link Optional} cannot. */
    private record Sent(
            SortedMap<String, String> columns, @Nullable String charset, SortedMap<String, FileOptions> files)
            implements Serializable {
        private Object readResolve() {
            return new IngestOptions(columns, Optional.ofNullable(charset), files);
        }
    }

    private Object writeReplace() {
        return new Sent(new TreeMap<>(columns), charset.orElse(null), new TreeMap<>(files));
    }

    /** Whether what a foreign header is to be read as is a column of ours with a unit that it does not have. */
    public static boolean isOfUnknownUnit(String meaning) {
        return HeaderNames.KNOWN.hasUnknownUnit(HeaderNames.fold(meaning));
    }

    /** The options of one records file, by its name without folders. */
    FileOptions ofFile(String name) {
        FileOptions own = files.getOrDefault(name, FileOptions.NONE);
        return own.charset().isPresent() ? own : new FileOptions(own.source(), charset, own.sheet(), own.delimiter());
    }
}
