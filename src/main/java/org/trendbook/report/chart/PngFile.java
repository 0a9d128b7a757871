package org.trendbook.report.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture as PNG (ISO/IEC 15948) with its resolution, and nothing else that could differ from run to run.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double INCHES_PER_METER = 1 / 0.0254;
    private static final byte FILTER_NONE = 0;

    private PngFile() {}

    /** @param image of whole pixels in red, green and blue, {@link BufferedImage#TYPE_INT_RGB} */
    static void write(BufferedImage image, int dotsPerInch, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(image));
        chunk(out, "pHYs", resolution(dotsPerInch));
        chunk(out, "IDAT", pixels(image));
        chunk(out, "IEND", new byte[0]);
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(image.getWidth());
        data.writeInt(image.getHeight());
        data.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] resolution(int dotsPerInch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        int dotsPerMeter = (int) Math.round(dotsPerInch * INCHES_PER_METER);
        data.writeInt(dotsPerMeter);
        data.writeInt(dotsPerMeter);
        data.writeByte(1);
        return bytes.toByteArray();
    }

    /** A chart is mostly paper: its rows as they are, deflated fast, take a third of the time of their differences deflated well, and no more room. */
    private static byte[] pixels(BufferedImage image) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, deflater, 1 << 15)) {
            int width = image.getWidth();
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            byte[] line = new byte[1 + 3 * width];
            line[0] = FILTER_NONE;
            for (int y = 0; y < image.getHeight(); y++) {
                int start = y * width;
                boolean isAsBefore = y > 0 && Arrays.equals(pixels, start - width, start, pixels, start, start + width);
                if (!isAsBefore) {
                    fill(line, pixels, start, width);
                }
                deflated.write(line);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void fill(byte[] line, int[] pixels, int start, int width) {
        int at = 1;
        for (int x = start; x < start + width; x++) {
            int pixel = pixels[x];
            line[at++] = (byte) (pixel >> 16);
            line[at++] = (byte) (pixel >> 8);
            line[at++] = (byte) pixel;
        }
    }

    private static void chunk(OutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) checksum.getValue());
    }
}
