package org.trendbook.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A read-ahead buffer of a file, for one thread. It grows while requests come in the order of the file and shrinks when they
 * do not.
 */
final class FileWindow {
    /** Most pieces are shorter. */
    private static final int LEAST = 512;

    private static final int MOST = 1 << 16;
    /** To read what lies between two pieces costs less than to read twice. */
    private static final int GAP = 1 << 12;

    private final FileChannel file;
    private byte[] bytes = new byte[0];
    private long start;
    private int length;
    private int ahead = LEAST;

    FileWindow(FileChannel file) {
        this.file = file;
    }

    /** What holds the bytes that were asked for last. */
    byte[] bytes() {
        return bytes;
    }

    /** Reads so many bytes from a position on, where they are not there yet; gives where in {@link #bytes} they begin. */
    int at(long position, int needed) throws IOException {
        if (position < start || position + needed > start + length) {
            boolean onward = position >= start && position <= start + length + GAP;
            ahead = onward ? Math.min(MOST, 2 * ahead) : Math.max(LEAST, ahead / 2);
            read(position, Math.max(needed, ahead));
        }
        return (int) (position - start);
    }

    /** So many bytes of the file, or fewer at its end. */
    private void read(long position, int count) throws IOException {
        if (bytes.length < count) {
            bytes = new byte[count];
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = file.read(buffer, position + buffer.position());
        }
        start = position;
        length = buffer.position();
    }
}
