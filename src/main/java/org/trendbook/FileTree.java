package org.trendbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done to files and folders as a whole. Symbolic links are taken as they are and never followed. */
final class FileTree {
    private FileTree() {}

    /** Puts a file under another name too, as a hard link where the file system has them; a missing file is passed over. */
    static void copy(Path file, Path copy) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.createDirectories(copy.getParent());
        try {
            Files.createLink(copy, file);
        } catch (UnsupportedOperationException | FileSystemException noHardLinks) {
            Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Deletes a file, or a folder with all that is in it, if it is there. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path one : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Deletes a folder below another one, and those around it, as far as they are empty. */
    static void deleteEmptyFolders(Path root, @Nullable Path below) throws IOException {
        for (Path folder = below; folder != null; folder = folder.getParent()) {
            try {
                Files.delete(root.resolve(folder));
            } catch (DirectoryNotEmptyException | NoSuchFileException stays) {
                // Somebody's, or gone with the file before.
            }
        }
    }
}
