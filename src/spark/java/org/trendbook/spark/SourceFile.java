package org.trendbook.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.trendbook.ingest.FileOptions;
import org.trendbook.ingest.Ingest;
import org.trendbook.ingest.IngestOptions;
import org.trendbook.ingest.InputFolder;
import org.trendbook.ingest.RecordStream;

/**
 * One records file, wherever it is read.
 *
 * @param number its place among the files of the input
 * @param root the input folder: a path that every machine knows, or a URI
 * @param isRemote whether it is a URI
 * @param name the path that names the file in reports, relative to the root
 */
record SourceFile(int number, String root, boolean isRemote, String name) implements Serializable {

    /**
     * The rows of the file.
     *
     * @param fetched what is to be deleted behind them, what lies in a folder before the folder
     */
    record Opened(RecordStream rows, List<Path> fetched) implements Closeable {
        @Override
        public void close() {
            rows.close();
            try {
                for (Path path : fetched) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Opens the file; a remote one is fetched first. */
    Opened open(IngestOptions options, Configuration configuration) {
        Path folder = isRemote ? temporary() : Path.of(root);
        Path file = folder.resolve(name);
        List<Path> fetched = isRemote ? fetch(folder, file, configuration) : List.of();
        InputFolder alone = new InputFolder(
                folder,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(file),
                List.of(),
                List.of());
        return new Opened(Ingest.records(alone, forThisFile(options)), fetched);
    }

    /** Options of files that are not here would be refused. */
    private IngestOptions forThisFile(IngestOptions options) {
        SortedMap<String, FileOptions> own = new TreeMap<>(options.files());
        own.keySet().removeIf(named -> !name.endsWith("/" + named));
        return new IngestOptions(options.columns(), options.charset(), own);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("trendbook-file");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Path> fetch(Path folder, Path file, Configuration configuration) {
        try {
            Path records = Files.createDirectory(folder.resolve("records"));
            Fetched.copy(
                    FileSystem.get(URI.create(root), configuration),
                    new org.apache.hadoop.fs.Path(new org.apache.hadoop.fs.Path(root), name),
                    file);
            return List.of(file, records, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
