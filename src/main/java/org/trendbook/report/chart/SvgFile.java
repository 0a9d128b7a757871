package org.trendbook.report.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.trendbook.report.ChartPlan.Words;

/** Writes a picture as SVG with its physical size, its title and its description; all text is outlines. */
final class SvgFile {
    private static final double MILLIMETERS_PER_POINT = 25.4 / 72;

    private SvgFile() {}

    static void write(Picture picture, Words words, OutputStream out) throws IOException {
        SvgGraphics graphics = new SvgGraphics();
        picture.paint(new Pen(graphics));
        StringBuilder svg = new StringBuilder(graphics.elements().length() + 1024);
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
        svg.append(millimeters(picture.width())).append("\" height=\"").append(millimeters(picture.height()));
        SvgNumbers.append(svg.append("\" viewBox=\"0 0 "), picture.width());
        SvgNumbers.append(svg.append(' '), picture.height());
        svg.append("\" role=\"img\" lang=\"").append(words.language().tag()).append("\">\n");
        svg.append("<title>").append(legal(words.title())).append("</title>\n");
        svg.append("<desc>").append(legal(words.alt())).append("</desc>\n");
        svg.append(graphics.elements()).append("</svg>\n");
        out.write(svg.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String millimeters(double points) {
        return Math.round(points * MILLIMETERS_PER_POINT * 10) / 10.0 + "mm";
    }

    /** A text as content of an element; characters that XML 1.0 does not allow become spaces. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> legal.append("&lt;");
                case '>' -> legal.append("&gt;");
                case '&' -> legal.append("&amp;");
                case '\r' -> legal.append("&#13;");
                default -> legal.appendCodePoint(isLegal(point) ? point : ' ');
            }
        });
        return legal.toString();
    }

    private static boolean isLegal(int point) {
        return point == 0x9
                || point == 0xA
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
