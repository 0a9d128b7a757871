package org.trendbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trendbook.report.data.RunManifest;

/**
 * The output folder of one run. The new report is built in {@code .trendbook-building}. Once it is complete, the previous
 * report is kept whole in {@code .trendbook-previous} until the new one is in its place; if a run is cut off in between, the
 * next one undoes it. Only files that a run.json lists are moved or deleted: the user's own files in the folder stay.
 *
 * <p>The mark of a complete report is its run.json: it is moved away first and moved in last.
 */
final class OutputFolder implements AutoCloseable {
    private static final String BUILDING = ".trendbook-building";
    private static final String PREVIOUS = ".trendbook-previous";

    private final Path folder;
    private final FolderLock lock;

    private OutputFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Claims a folder for this run, creates it if it is missing, and repairs what a run that was cut off left behind.
     *
     * @throws UserError when the folder cannot be used, holds something that trendbook did not write, or another run works
     *     in it
     */
    static OutputFolder open(Path folder) {
        try {
            if (isThere(folder) && !Files.isDirectory(folder)) {
                throw new UserError("output folder " + folder + " is not a folder");
            }
            Files.createDirectories(folder);
            refuseForeign(folder);
            FolderLock lock = FolderLock.take(folder);
            OutputFolder opened = new OutputFolder(folder, lock);
            try {
                opened.recover();
                return opened;
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw cannot("use", folder, failure);
        }
    }

    private static void refuseForeign(Path folder) throws IOException {
        List<Path> visible = visible(folder);
        boolean ours = visible.isEmpty()
                || !RunManifest.filesOf(folder).isEmpty()
                || !RunManifest.filesOf(folder.resolve(PREVIOUS)).isEmpty();
        if (!ours) {
            throw new UserError("output folder "
                    + folder
                    + " holds "
                    + visible.get(0).getFileName()
                    + " and no run.json of trendbook; name an empty folder or one that trendbook wrote");
        }
    }

    /** The empty folder in which the new report is built. */
    Path building() {
        return work("report");
    }

    /** A folder for files that nobody needs once the run has ended. */
    Path scratch() {
        return folder.resolve(BUILDING);
    }

    private Path work(String name) {
        return scratch().resolve(name);
    }

    private Path previous() {
        return folder.resolve(PREVIOUS);
    }

    private void recover() throws IOException {
        if (isThere(previous()) && !isThere(mark())) {
            putBack();
        }
        FileTree.delete(scratch());
        Files.createDirectories(building());
        retire();
    }

    /** If this is cut off, the mark is still missing and the previous report still whole: the next run starts it over. */
    private void putBack() throws IOException {
        for (Path file : RunManifest.filesOf(building())) {
            Files.deleteIfExists(folder.resolve(file));
        }
        for (Path file : reversed(RunManifest.filesOf(previous()))) {
            Files.deleteIfExists(folder.resolve(file));
            FileTree.copy(previous().resolve(file), folder.resolve(file));
        }
    }

    /**
     * Puts the new report in the place of the last one.
     *
     * @throws UserError when that cannot be done; the last report is then left as it was
     */
    void publish() {
        try {
            List<Path> last = RunManifest.filesOf(folder);
            if (!last.isEmpty()) {
                keep(last);
            }
            replace(last);
            retire();
            FileTree.delete(scratch());
        } catch (IOException failure) {
            throw cannot("write to", folder, failure);
        }
    }

    private void keep(List<Path> last) throws IOException {
        Path kept = work("last");
        for (Path file : last) {
            FileTree.copy(folder.resolve(file), kept.resolve(file));
        }
        Files.move(kept, previous());
    }

    private void replace(List<Path> last) throws IOException {
        Path replaced = work("replaced");
        List<Path> arriving = reversed(RunManifest.filesOf(building()));
        Set<Path> leaving = new LinkedHashSet<>(last);
        leaving.addAll(arriving);
        List<Path> gone = new ArrayList<>();
        List<Path> arrived = new ArrayList<>();
        try {
            move(leaving, folder, replaced, gone);
            move(arriving, building(), folder, arrived);
        } catch (IOException heldOpen) {
            move(reversed(arrived), folder, building(), new ArrayList<>());
            move(reversed(gone), replaced, folder, new ArrayList<>());
            FileTree.delete(previous());
            throw heldOpen;
        }
        for (Path file : last) {
            FileTree.deleteEmptyFolders(folder, file.getParent());
        }
    }

    /** Moves those of the files that exist, and adds them to {@code moved}. */
    private static void move(Collection<Path> files, Path from, Path to, List<Path> moved) throws IOException {
        for (Path file : files) {
            if (isThere(from.resolve(file))) {
                Files.createDirectories(to.resolve(file).getParent());
                Files.move(from.resolve(file), to.resolve(file));
                moved.add(file);
            }
        }
    }

    /** Deletes the previous report once a complete one is in its place. */
    private void retire() throws IOException {
        if (isThere(previous())) {
            Files.move(previous(), work("retired"));
            FileTree.delete(work("retired"));
        }
    }

    private Path mark() {
        return folder.resolve(RunManifest.NAME);
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> reversed(List<Path> files) {
        List<Path> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        return reversed;
    }

    @Override
    public void close() {
        try {
            FileTree.delete(scratch());
            lock.close();
        } catch (IOException failure) {
            throw cannot("clean up", folder, failure);
        }
    }

    /** What a failure of the file system means to the user, in one line. */
    static UserError cannot(String verb, Path folder, IOException failure) {
        return new UserError("cannot " + verb + " output folder " + folder + ": " + why(failure), failure);
    }

    private static String why(IOException failure) {
        String file = failure instanceof FileSystemException system && system.getFile() != null ? system.getFile() : "";
        if (failure instanceof AccessDeniedException) {
            return "access denied" + (file.isEmpty() ? "" : " to " + file) + " (is it open in another program?)";
        }
        if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            return file + " is not a folder";
        }
        return String.valueOf(failure.getMessage());
    }

    private static List<Path> visible(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
