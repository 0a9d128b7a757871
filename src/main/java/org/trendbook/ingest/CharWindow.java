package org.trendbook.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** A view of a text from where reading stands, as far ahead as it is asked for and never further than its limit. */
final class CharWindow implements Closeable {
    /** What {@link #at} gives behind the end of the text. */
    static final int END = -1;
    /** What {@link #at} gives further ahead than the window may grow. */
    static final int BEYOND = -2;

    private static final int FIRST_SIZE = 1 << 16;

    private final Reader text;
    private final int longest;
    private char[] buffer = new char[FIRST_SIZE];
    private int start;
    private int limit;

    CharWindow(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** The character that stands so far ahead, {@link #END} or {@link #BEYOND}. */
    int at(int ahead) throws IOException {
        while (start + ahead >= limit) {
            if (ahead >= longest) {
                return BEYOND;
            }
            if (!fill()) {
                return END;
            }
        }
        return buffer[start + ahead];
    }

    /** The characters between two places that were already looked at. */
    String text(int from, int to) {
        return from == to ? "" : new String(buffer, start + from, to - from);
    }

    /** Goes ahead behind characters that were already looked at. */
    void drop(int length) {
        start += length;
    }

    /** Goes to the beginning of the next line, however far it is. */
    void passLine() throws IOException {
        int next = at(0);
        while (next >= 0 && next != '\n' && next != '\r') {
            drop(1);
            next = at(0);
        }
        passLineBreak();
    }

    /** Goes behind the line break where reading stands, if there is one. */
    boolean passLineBreak() throws IOException {
        if (at(0) != '\n' && at(0) != '\r') {
            return false;
        }
        drop(at(0) == '\r' && at(1) == '\n' ? 2 : 1);
        return true;
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= start;
            start = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = text.read(buffer, limit, buffer.length - limit);
        limit += Math.max(read, 0);
        return read >= 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
