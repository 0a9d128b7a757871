package org.trendbook.report.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.trendbook.work.InOrder;
import org.trendbook.work.Ranges;

/**
 * A part of a package that is compressed before it is packed: pieces of rows are written and deflated side by side, each
 * ending on a whole byte, and put behind each other in a temporary file. Where the pieces are cut does not depend on the
 * number of threads, so neither do the bytes.
 */
final class DeflatedPart implements Closeable {
    private static final int ROWS_AT_A_TIME = 128;
    /** The fastest: higher levels take three times as long for a fifth less size. */
    private static final int LEVEL = Deflater.BEST_SPEED;
    /** An empty last block, which ends a deflated stream. */
    private static final byte[] END = {3, 0};

    private final Path file;
    private final CRC32 checksum = new CRC32();
    private long length;
    private long deflated;

    private DeflatedPart(Path file) {
        this.file = file;
    }

    /** Some bytes and what they deflate to. */
    private static final class Piece {
        private final XmlBytes plain;
        private final byte[] deflated;

        Piece(XmlBytes plain, byte[] deflated) {
            this.plain = plain;
            this.deflated = deflated;
        }
    }

    /**
     * Writes a sheet.
     *
     * @param head of the sheet's XML, before the first row
     * @param tail behind the last row
     * @param folder for the temporary file
     */
    static DeflatedPart write(XmlBytes head, PlainRows rows, int count, String tail, Path folder, int threads)
            throws IOException {
        DeflatedPart part = new DeflatedPart(Files.createTempFile(folder, ".sheet", ""));
        try (OutputStream out = Files.newOutputStream(part.file)) {
            part.add(deflated(head), out);
            InOrder.run(
                    threads,
                    Ranges.of(count, ROWS_AT_A_TIME),
                    range -> deflated(rows.rows(range.from(), range.to())),
                    piece -> part.add(piece, out));
            part.add(deflated(new XmlBytes(0).raw(tail.getBytes(StandardCharsets.UTF_8))), out);
            out.write(END);
            part.deflated += END.length;
            return part;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static Piece deflated(XmlBytes plain) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(plain.bytes(), 0, plain.length());
            byte[] out = new byte[plain.length() / 4 + 256];
            int used = 0;
            while (true) {
                used += deflater.deflate(out, used, out.length - used, Deflater.SYNC_FLUSH);
                if (used < out.length) {
                    return new Piece(plain, Arrays.copyOf(out, used));
                }
                out = Arrays.copyOf(out, 2 * out.length);
            }
        } finally {
            deflater.end();
        }
    }

    private void add(Piece piece, OutputStream out) {
        try {
            checksum.update(piece.plain.bytes(), 0, piece.plain.length());
            length += piece.plain.length();
            deflated += piece.deflated.length;
            out.write(piece.deflated);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long checksum() {
        return checksum.getValue();
    }

    /** Before it was deflated, in bytes. */
    long length() {
        return length;
    }

    long deflatedLength() {
        return deflated;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
