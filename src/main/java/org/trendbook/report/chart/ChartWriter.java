package org.trendbook.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trendbook.report.BarChart;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Preset;
import org.trendbook.report.StripChart;
import org.trendbook.report.TimelineChart;
import org.trendbook.report.XyChart;

/**
 * Draws chart plans into files. The same plan gives the same bytes under any locale and time zone; any number of threads
 * may use one writer.
 */
public final class ChartWriter {
    /** Print resolution. */
    static final int DOTS_PER_INCH = 300;

    private static final double POINTS_PER_INCH = 72;

    /**
     * Draws a chart as PNG of 300 dots per inch and as SVG of the same physical size.
     *
     * @throws IOException when a file cannot be written
     */
    public void write(ChartPlan plan, Preset preset, Path pngFile, Path svgFile) throws IOException {
        Picture picture = layOut(plan, Style.of(preset));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pngFile))) {
            PngFile.write(rasterize(picture), DOTS_PER_INCH, out);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(svgFile))) {
            SvgFile.write(picture, plan.words(), out);
        }
    }

    /** Reads the fonts, which is a good part of the time of a first chart. */
    public static void warmUp() {
        for (Weight weight : Weight.values()) {
            ChartFonts.of(weight);
        }
    }

    /** When something found no room, the chart is laid out once more if there is no place for the note that says so. */
    static Picture layOut(ChartPlan plan, Style style) {
        Picture picture = layOut(plan, style, "");
        String note = picture.note();
        return picture.frame().hasRoomFor(note) ? picture : layOut(plan, style, note);
    }

    private static Picture layOut(ChartPlan plan, Style style, String note) {
        if (plan instanceof XyChart chart) {
            return new XyPicture(chart, style, note);
        }
        if (plan instanceof StripChart chart) {
            return new StripPicture(chart, style, note);
        }
        if (plan instanceof BarChart chart) {
            return new BarPicture(chart, style, note);
        }
        if (plan instanceof TimelineChart chart) {
            return new TimelinePicture(chart, style, note);
        }
        throw new IllegalArgumentException("no picture for " + plan.getClass());
    }

    private static BufferedImage rasterize(Picture picture) {
        double scale = DOTS_PER_INCH / POINTS_PER_INCH;
        int width = (int) Math.round(picture.width() * scale);
        int height = (int) Math.round(picture.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        picture.paint(new Pen(graphics));
        graphics.dispose();
        return image;
    }
}
