package org.trendbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The output folder of one run. A report is built aside in {@code .trendbook-building} and moved into place when it is
 * complete; the last report waits in {@code .trendbook-previous} meanwhile, and the next run puts it back if this one is
 * cut off between the two. Dotfiles of the user are left alone.
 */
final class OutputFolder implements AutoCloseable {
    private static final String MARK = "run.json";
    private static final String BUILDING = ".trendbook-building";
    private static final String PREVIOUS = ".trendbook-previous";
    /** Says that the whole last report has been moved, so that whatever stands in the folder is of the new one. */
    private static final String WHOLE = ".whole";

    private static final String LOCK = ".trendbook-lock";

    private final Path folder;
    private final FileChannel channel;

    private OutputFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Claims a folder for this run, making it when it is missing, and mends what a run that was cut off left behind.
     *
     * @throws UserError when the folder cannot be used, holds something that trendbook did not write, or another run works
     *     in it
     */
    static OutputFolder open(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new UserError("output folder " + folder + " is not a folder");
            }
            Files.createDirectories(folder);
            refuseForeign(folder);
            FileChannel channel = lock(folder);
            OutputFolder opened = new OutputFolder(folder, channel);
            try {
                opened.recover();
                return opened;
            } catch (IOException | RuntimeException failure) {
                opened.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw cannot("use", folder, failure);
        }
    }

    private static void refuseForeign(Path folder) throws IOException {
        List<Path> visible = visible(folder);
        boolean ours = visible.isEmpty()
                || Files.isRegularFile(folder.resolve(MARK))
                || Files.isDirectory(folder.resolve(PREVIOUS));
        if (!ours) {
            throw new UserError("output folder "
                    + folder
                    + " holds "
                    + visible.get(0).getFileName()
                    + " and no run.json of trendbook; name an empty folder or one that trendbook wrote");
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new UserError("output folder " + folder + " is in use by another run of trendbook");
        }
        return channel;
    }

    /** The empty folder in which the new report is built. */
    Path building() {
        return folder.resolve(BUILDING);
    }

    private void recover() throws IOException {
        delete(building());
        Path previous = folder.resolve(PREVIOUS);
        if (Files.isDirectory(previous)) {
            if (Files.isRegularFile(folder.resolve(MARK))) {
                // The new report was complete: its run.json is moved last.
                delete(previous);
            } else {
                if (Files.exists(previous.resolve(WHOLE))) {
                    for (Path half : visible(folder)) {
                        delete(half);
                    }
                }
                moveAll(previous, folder);
                delete(previous);
            }
        }
        Files.createDirectories(building());
    }

    /**
     * Puts the new report in the place of the last one.
     *
     * @throws UserError when a file of the last report cannot be moved, with the last report left as it was
     */
    void publish() {
        Path previous = folder.resolve(PREVIOUS);
        try {
            Files.createDirectories(previous);
            try {
                moveAll(folder, previous);
            } catch (IOException heldOpen) {
                moveAll(previous, folder);
                throw heldOpen;
            }
            Files.createFile(previous.resolve(WHOLE));
            moveAll(building(), folder);
            delete(previous);
            delete(building());
        } catch (IOException failure) {
            throw cannot("write to", folder, failure);
        }
    }

    @Override
    public void close() {
        try {
            delete(building());
            channel.close();
            Files.deleteIfExists(folder.resolve(LOCK));
        } catch (IOException failure) {
            throw cannot("clean up", folder, failure);
        }
    }

    /** What a failure of the file system means to the user, in one line. */
    static UserError cannot(String verb, Path folder, IOException failure) {
        String file = failure instanceof FileSystemException system && system.getFile() != null ? system.getFile() : "";
        String why = failure instanceof AccessDeniedException
                ? "access denied" + (file.isEmpty() ? "" : " to " + file) + " (is it open in another program?)"
                : String.valueOf(failure.getMessage());
        return new UserError("cannot " + verb + " output folder " + folder + ": " + why, failure);
    }

    /** Moves what is visible; run.json goes first out of a folder and last into one, as the mark of a complete report. */
    private static void moveAll(Path from, Path to) throws IOException {
        boolean into = to.getFileName() != null && !to.getFileName().toString().equals(PREVIOUS);
        Comparator<Path> markFirst =
                Comparator.comparing(path -> !path.getFileName().toString().equals(MARK));
        for (Path path : visible(from).stream()
                .sorted(into ? markFirst.reversed() : markFirst)
                .toList()) {
            Files.move(path, to.resolve(path.getFileName()));
        }
    }

    private static List<Path> visible(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
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
}
