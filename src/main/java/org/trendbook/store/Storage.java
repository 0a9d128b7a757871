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
 * An append-only sequence of byte pieces: in the heap up to a limit, the rest in a temporary file. Filled by one thread;
 * afterwards any number of threads may read.
 */
final class Storage implements Closeable {
    /** Small enough that no garbage collector puts a chunk in regions of its own, whose ends would stay empty. */
    private static final int CHUNK = 1 << 18;
    /** Places are counted in these, so that an int reaches far enough. */
    private static final int UNIT = 8;

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

    /** An empty storage with the same bounds and folder. */
    Storage another() {
        return new Storage(mostInHeap, folder);
    }

    /** Goes from piece to piece, for one thread: what it tells is of the piece to which it went last. */
    final class Cursor {
        private Optional<FileWindow> window = Optional.empty();
        private byte[] bytes = {};
        private int start;
        private int length;

        /** Goes to the piece at a place. */
        void goTo(int unit) {
            long place = (unit & 0xFFFFFFFFL) * UNIT;
            if (file.isEmpty() || place < fileStart) {
                bytes = chunks.get((int) (place / CHUNK));
                start = (int) (place % CHUNK) + Integer.BYTES;
                length = intAt(bytes, start - Integer.BYTES);
            } else {
                goToFile(place - fileStart);
            }
        }

        private void goToFile(long place) {
            if (window.isEmpty()) {
                window = file.map(FileWindow::new);
            }
            FileWindow ofFile = window.orElseThrow();
            try {
                int head = ofFile.at(place, Integer.BYTES);
                length = intAt(ofFile.bytes(), head);
                start = ofFile.at(place, Integer.BYTES + length) + Integer.BYTES;
                bytes = ofFile.bytes();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** What holds the bytes of the piece, among others. */
        byte[] bytes() {
            return bytes;
        }

        /** Where they begin. */
        int start() {
            return start;
        }

        int length() {
            return length;
        }
    }

    /** Adds so many bytes from a start on as a piece; gives its place. */
    int add(byte[] bytes, int start, int length) {
        int padded = (length + Integer.BYTES + UNIT - 1) / UNIT * UNIT;
        if (file.isEmpty() && end + padded <= mostInHeap && padded <= CHUNK) {
            return addToHeap(bytes, start, length, padded);
        }
        return addToFile(bytes, start, length, padded);
    }

    private int addToHeap(byte[] bytes, int start, int length, int padded) {
        if (CHUNK - usedOfLast < padded) {
            chunks.add(new byte[CHUNK]);
            usedOfLast = 0;
        }
        ByteBuffer.wrap(chunks.get(chunks.size() - 1))
                .position(usedOfLast)
                .putInt(length)
                .put(bytes, start, length);
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

    private int addToFile(byte[] bytes, int start, int length, int padded) {
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
            pending.putInt(length).put(bytes, start, length);
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

    Cursor cursor() {
        return new Cursor();
    }

    /** As {@link ByteBuffer#putInt} wrote it, without a buffer for each piece. */
    private static int intAt(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
    }

    @Override
    public void close() throws IOException {
        chunks.clear();
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
