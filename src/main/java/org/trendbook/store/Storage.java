package org.trendbook.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pieces of bytes one behind the other: the first ones in the heap, those that come when its share is full in a
 * temporary file. To be filled by one thread; then any number may read.
 */
final class Storage implements Closeable {
    /** Small enough that no collector gives a chunk regions of its own, whose ends stay empty. */
    private static final int CHUNK = 1 << 18;
    /** Places are counted in these, so that an int reaches far enough. */
    private static final int UNIT = 8;
    /** So much of the file is read at once: most pieces are shorter. */
    private static final int READ_AHEAD = 512;

    private final long mostInHeap;
    private final Path folder;
    private final List<byte[]> chunks = new ArrayList<>();
    private int usedOfLast = CHUNK;
    private Optional<FileChannel> file = Optional.empty();
    private ByteBuffer pending = ByteBuffer.allocate(0);
    private long fileStart;
    private long end;

    /**
     * An empty storage.
     *
     * @param mostInHeap how many bytes at most stay in the heap
     * @param folder where the temporary file is made, when one is needed; it is deleted on closing
     */
    Storage(long mostInHeap, Path folder) {
        this.mostInHeap = mostInHeap;
        this.folder = folder;
    }

    /** Where a piece that was added stands, and its bytes. */
    static final class Piece {
        private final byte[] bytes;
        private final int start;

        Piece(byte[] bytes, int start) {
            this.bytes = bytes;
            this.start = start;
        }

        byte[] bytes() {
            return bytes;
        }

        int start() {
            return start;
        }
    }

    /** Adds a piece; gives its place. */
    int add(byte[] bytes, int length) {
        int padded = (length + Integer.BYTES + UNIT - 1) / UNIT * UNIT;
        if (file.isEmpty() && end + padded <= mostInHeap && padded <= CHUNK) {
            return addToHeap(bytes, length, padded);
        }
        return addToFile(bytes, length, padded);
    }

    private int addToHeap(byte[] bytes, int length, int padded) {
        if (CHUNK - usedOfLast < padded) {
            chunks.add(new byte[CHUNK]);
            usedOfLast = 0;
        }
        byte[] chunk = chunks.get(chunks.size() - 1);
        System.arraycopy(bytes, 0, chunk, usedOfLast, length);
        long place = (long) (chunks.size() - 1) * CHUNK + usedOfLast;
        usedOfLast += padded;
        end = (long) chunks.size() * CHUNK;
        return unit(place);
    }

    private static int unit(long place) {
        long unit = place / UNIT;
        if (unit > 0xFFFFFFFFL) {
            throw new IllegalStateException("more than 32 GiB of records");
        }
        return (int) unit;
    }

    private int addToFile(byte[] bytes, int length, int padded) {
        try {
            if (file.isEmpty()) {
                open();
            }
            if (pending.remaining() < padded) {
                flush();
            }
            if (pending.capacity() < padded) {
                pending = ByteBuffer.allocate(padded);
            }
            long place = end;
            pending.putInt(length).put(bytes, 0, length);
            pending.position(pending.position() + padded - length - Integer.BYTES);
            end += padded;
            return unit(place);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void open() throws IOException {
        fileStart = (long) chunks.size() * CHUNK;
        end = fileStart;
        pending = ByteBuffer.allocate(CHUNK);
        Files.createDirectories(folder);
        file = Optional.of(FileChannel.open(
                Files.createTempFile(folder, ".records", ""),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** To be called after the last piece was added and before the first is read. */
    void flush() {
        try {
            if (file.isPresent()) {
                pending.flip();
                while (pending.hasRemaining()) {
                    file.get().write(pending);
                }
                pending.clear();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The piece at a place. */
    Piece at(int unit) {
        long place = (unit & 0xFFFFFFFFL) * UNIT;
        if (file.isEmpty() || place < fileStart) {
            return new Piece(chunks.get((int) (place / CHUNK)), (int) (place % CHUNK));
        }
        try {
            byte[] read = read(place - fileStart, READ_AHEAD);
            int length = ByteBuffer.wrap(read).getInt();
            return new Piece(
                    length + Integer.BYTES <= READ_AHEAD ? read : read(place - fileStart, length + Integer.BYTES),
                    Integer.BYTES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** So many bytes of the file, or fewer at its end. */
    private byte[] read(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = file.orElseThrow().read(buffer, position + buffer.position());
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        chunks.clear();
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
