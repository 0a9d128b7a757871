package org.trendbook.ingest;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts that the cells of a workbook share, in the order of their numbers. A few are held; of many, which may be all
 * the texts of a million rows, only the place is held, and they wait in a temporary file.
 */
final class SharedTexts implements Closeable {
    /** So many bytes are held before a file is used. */
    private static final int HELD = 4 << 20;
    /** As many as the cells of a full sheet of 32 columns; their places take 268 MB. */
    private static final int MOST = 1 << 25;

    private static final int WINDOW = 1 << 16;

    private final XmlTexts xml;
    private long[] ends = new long[1 << 10];
    private int count;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private OutputStream out = held;
    private Optional<FileChannel> file = Optional.empty();
    private byte[] window = new byte[0];
    private long windowStart;

    private SharedTexts(XmlTexts xml) {
        this.xml = xml;
    }

    /** Those of a workbook whose cells hold all their texts themselves. */
    static SharedTexts none(XMLInputFactory factory) throws IOException, XMLStreamException {
        return read(new ByteArrayInputStream("<sst/>".getBytes(StandardCharsets.UTF_8)), factory);
    }

    /** Reads the part of a workbook that holds them. */
    static SharedTexts read(InputStream part, XMLInputFactory factory) throws IOException, XMLStreamException {
        return read(part, factory, HELD);
    }

    /**
     * Reads them.
     *
     * @param most bytes that are held before a file is used
     */
    static SharedTexts read(InputStream part, XMLInputFactory factory, int most)
            throws IOException, XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(part);
        SharedTexts texts = new SharedTexts(new XmlTexts(reader));
        try {
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement() && reader.getLocalName().equals("si")) {
                    texts.add(most);
                }
            }
            texts.finish();
            return texts;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    private void add(int most) throws IOException, XMLStreamException {
        if (count == MOST) {
            throw new IOException("it has more than " + MOST + " shared texts; save it as .csv");
        }
        byte[] text = xml.runs("si").getBytes(StandardCharsets.UTF_8);
        long start = count == 0 ? 0 : ends[count - 1];
        if (file.isEmpty() && start + text.length > most) {
            spill();
        }
        out.write(text);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = start + text.length;
    }

    private void spill() throws IOException {
        Path path = Files.createTempFile("trendbook-", ".texts");
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        file = Optional.of(channel);
        out = new BufferedOutputStream(Channels.newOutputStream(channel), WINDOW);
        held.writeTo(out);
        held = new ByteArrayOutputStream();
    }

    private void finish() throws IOException {
        out.flush();
        if (file.isEmpty()) {
            window = held.toByteArray();
        }
    }

    /**
     * The text of a number.
     *
     * @throws IOException if there is none of that number
     */
    String at(int number) throws IOException {
        if (number < 0 || number >= count) {
            throw new IOException("a cell names the shared text " + number + " of " + count);
        }
        long start = number == 0 ? 0 : ends[number - 1];
        int length = (int) (ends[number] - start);
        if (start < windowStart || start + length > windowStart + window.length) {
            window = load(start, Math.max(length, (int) Math.min(WINDOW, ends[count - 1] - start)));
            windowStart = start;
        }
        return new String(window, (int) (start - windowStart), length, StandardCharsets.UTF_8);
    }

    private byte[] load(long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        FileChannel channel = file.orElseThrow();
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
            // A channel may give less than it is asked for.
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
