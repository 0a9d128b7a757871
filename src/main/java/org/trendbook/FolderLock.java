package org.trendbook;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps two runs from working in one folder. The operating system frees it when a run is killed. */
final class FolderLock implements AutoCloseable {
    private static final String NAME = ".trendbook-lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws UserError when another run has it
     */
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Optional<Object> before = identity(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // A run that has just ended may have deleted the file we opened, and a third run may have created a new one.
        if (isLocked(channel) && (before.isEmpty() || before.equals(identity(file)))) {
            return new FolderLock(file, channel);
        }
        channel.close();
        throw new UserError("output folder " + folder + " is in use by another run of trendbook");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        } catch (IOException noLocks) {
            channel.close();
            throw noLocks;
        }
    }

    /** Distinguishes a file from a later one of the same name; creates the file if it is missing. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException there) {
            // As expected.
        }
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException deleted) {
            return Optional.of(file);
        }
    }

    /** Deletes the file while the lock is still held, so that nobody locks a file that is about to be deleted. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
