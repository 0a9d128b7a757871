package org.trendbook.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileSystem;

/** Files of another file system on this machine, byte for byte. */
final class Fetched {
    private Fetched() {}

    /** Not {@link FileSystem#copyToLocalFile}: that leaves checksum files beside the copy, and skips hidden files. */
    static void copy(FileSystem files, org.apache.hadoop.fs.Path from, Path to) throws IOException {
        try (InputStream in = files.open(from)) {
            Files.copy(in, to);
        }
    }
}
