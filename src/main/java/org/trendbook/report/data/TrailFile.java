package org.trendbook.report.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.trendbook.model.TrailEntry;

/**
 * values.csv, written while records are normalized: a trail is many times as large as its records, so it is never held in
 * memory as a whole. What was written can be read back.
 */
public final class TrailFile implements Closeable {
    public static final String NAME = "values.csv";

    private static final CsvTable<TrailEntry> TABLE = ModelFiles.values();
    /** Only the offset of the first entry of a block is kept; a sheet is written block by block, each by one thread. */
    private static final int ENTRIES_A_BLOCK = 128;

    /** An estimate for buffers: most entries are shorter. */
    private static final int BYTES_OF_AN_ENTRY = 192;

    private final Path file;
    private final OutputStream out;
    private long[] blocks = new long[64];
    private int entries;
    private long written;

    private TrailFile(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /** Some entries as rows of the file; the start of each row among the bytes. */
    public static final class Rows implements Serializable {
        private static final long serialVersionUID = 1L;

        public static final Rows NONE = new Rows(new byte[0], 0, new int[0]);

        private final byte[] bytes;
        private final int length;
        private final int[] starts;

        private Rows(byte[] bytes, int length, int[] starts) {
            this.bytes = bytes;
            this.length = length;
            this.starts = starts;
        }

        /** Only the bytes that are used go to another machine. */
        private Object writeReplace() {
            return bytes.length == length ? this : new Rows(Arrays.copyOf(bytes, length), length, starts);
        }
    }

    /** Begins the file in a folder. */
    public static TrailFile begin(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME);
        TrailFile begun = new TrailFile(file, Files.newOutputStream(file));
        byte[] header = TABLE.header();
        begun.write(header, header.length);
        return begun;
    }

    /** The rows of some entries. */
    public static Rows rows(List<TrailEntry> entries) {
        CsvBytes bytes = new CsvBytes(BYTES_OF_AN_ENTRY * entries.size());
        int[] starts = new int[entries.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = bytes.length();
            TABLE.writeRow(entries.get(i), bytes);
        }
        return new Rows(bytes.bytes(), bytes.length(), starts);
    }

    /** Adds rows behind those before. */
    public void add(Rows rows) {
        try {
            for (int start : rows.starts) {
                if (entries % ENTRIES_A_BLOCK == 0) {
                    remember(entries / ENTRIES_A_BLOCK, written + start);
                }
                entries = Math.addExact(entries, 1);
            }
            write(rows.bytes, rows.length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void remember(int block, long start) {
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * block);
        }
        blocks[block] = start;
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        written += length;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** The entries, read from the file on demand; to be called when it is closed. */
    public List<TrailEntry> entries() {
        return new Entries(
                file, Arrays.copyOf(blocks, (entries + ENTRIES_A_BLOCK - 1) / ENTRIES_A_BLOCK), entries, written);
    }

    private static final class Entries extends AbstractList<TrailEntry> implements RandomAccess {
        private final Path file;
        private final long[] blocks;
        private final int size;
        private final long end;
        /** The block that a thread read last: lists are mostly read from one end to the other. */
        private final ThreadLocal<Block> last = ThreadLocal.withInitial(() -> new Block(-1, List.of()));

        private record Block(int number, List<TrailEntry> entries) {}

        Entries(Path file, long[] blocks, int size, long end) {
            this.file = file;
            this.blocks = blocks;
            this.size = size;
            this.end = end;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public TrailEntry get(int index) {
            int number = index / ENTRIES_A_BLOCK;
            Block block = last.get();
            if (block.number() != number) {
                block = new Block(number, read(number));
                last.set(block);
            }
            return block.entries().get(index % ENTRIES_A_BLOCK);
        }

        private List<TrailEntry> read(int number) {
            long from = blocks[number];
            long to = number + 1 < blocks.length ? blocks[number + 1] : end;
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                int read = 0;
                while (bytes.hasRemaining() && read >= 0) {
                    read = channel.read(bytes, from + bytes.position());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return CsvCells.of(bytes.array()).stream().map(ModelFiles::entry).toList();
        }
    }
}
