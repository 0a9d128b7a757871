package org.trendbook.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as a whole: what is in them, and emptying them. */
final class Folders {
    private Folders() {}

    /** A checksum of each file by its path; those in hidden folders at the top are left out, other hidden files not. */
    static SortedMap<String, Integer> visible(Path folder) throws IOException {
        SortedMap<String, Integer> files = new TreeMap<>(all(folder));
        files.keySet().removeIf(path -> path.startsWith(".trendbook"));
        return files;
    }

    /** A checksum of each file by its path. */
    static Map<String, Integer> all(Path folder) throws IOException {
        Map<String, Integer> files = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path one : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
