package org.trendbook.report.excel;

import java.nio.ByteBuffer;

/**
 * How large a PNG picture is printed, in points: by its pixels and the resolution that is written in it (ISO/IEC 15948).
 */
record PngSize(double widthPoints, double heightPoints) {
    private static final double POINTS_PER_METER = 72 / 0.0254;
    private static final int SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int PHYS = 0x70485973;
    private static final int IDAT = 0x49444154;
    /** Length and type before the content of a chunk, the checksum behind it. */
    private static final int AROUND_CONTENT = 12;

    /**
     * Reads the size.
     *
     * @throws IllegalArgumentException when it is no PNG picture with a resolution
     */
    static PngSize of(byte[] png) {
        ByteBuffer bytes = ByteBuffer.wrap(png);
        if (png.length < SIGNATURE + AROUND_CONTENT + 8 || bytes.getInt(SIGNATURE + 4) != IHDR) {
            throw new IllegalArgumentException("no PNG picture");
        }
        int width = bytes.getInt(SIGNATURE + 8);
        int height = bytes.getInt(SIGNATURE + 12);
        for (int at = SIGNATURE; at + AROUND_CONTENT <= png.length; at += AROUND_CONTENT + bytes.getInt(at)) {
            int type = bytes.getInt(at + 4);
            if (type == PHYS) {
                return new PngSize(
                        width * POINTS_PER_METER / bytes.getInt(at + 8),
                        height * POINTS_PER_METER / bytes.getInt(at + 12));
            }
            if (type == IDAT) {
                break;
            }
        }
        throw new IllegalArgumentException("a PNG picture without its resolution");
    }
}
