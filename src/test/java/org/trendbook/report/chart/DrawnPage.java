package org.trendbook.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture as it is drawn: texts and leaders as they reach the paper, everything else as pixels. Texts are known by the
 * bounds of the outlines that the font gives for them, and leave no pixel.
 */
final class DrawnPage extends Pen {
    /** Pixels a point. */
    private static final int SCALE = 3;

    /** Paper, grid lines, light bands and the line of time are at least as light as this in each channel. */
    private static final int LIGHT = 0xCC;

    private final BufferedImage image;
    private final List<Text> texts = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();

    /** A text and where its ink lies, in points. */
    record Text(String text, Rectangle2D ink) {}

    private DrawnPage(BufferedImage image, Graphics2D graphics) {
        super(graphics);
        this.image = image;
    }

    static DrawnPage of(Picture picture) {
        int width = (int) Math.ceil(picture.width() * SCALE);
        int height = (int) Math.ceil(picture.height() * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        DrawnPage page = new DrawnPage(image, graphics);
        picture.paint(page);
        graphics.dispose();
        return page;
    }

    @Override
    void text(Lettering lettering, String text, double x, double baseline, Color color) {
        if (!text.isBlank()) {
            texts.add(new Text(text, lettering.outline(text, x, baseline).getBounds2D()));
        }
    }

    @Override
    void line(double x1, double y1, double x2, double y2, Color color, double width) {
        if (color.equals(Inks.LEADER)) {
            leaders.add(new Line2D.Double(x1, y1, x2, y2));
        }
        super.line(x1, y1, x2, y2, color, width);
    }

    List<Text> texts() {
        return texts;
    }

    List<Line2D> leaders() {
        return leaders;
    }

    /** Pairs of texts whose ink overlaps. */
    List<String> overlaps() {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (texts.get(i).ink().intersects(texts.get(j).ink())) {
                    overlaps.add(texts.get(j).text() + " | " + texts.get(i).text());
                }
            }
        }
        return overlaps;
    }

    /** Texts that stand out of the page. */
    List<String> beyondThePage() {
        Rectangle2D page =
                new Rectangle2D.Double(0, 0, image.getWidth() / (double) SCALE, image.getHeight() / (double) SCALE);
        return texts.stream()
                .filter(text -> !page.contains(text.ink()))
                .map(Text::text)
                .toList();
    }

    /** Texts under which a marker, a line, a leader, an axis or the frame is drawn. */
    List<String> onInk() {
        return texts.stream().filter(this::isOnInk).map(Text::text).toList();
    }

    private boolean isOnInk(Text text) {
        Rectangle2D ink = text.ink();
        int right = Math.min(image.getWidth() - 1, (int) Math.floor(ink.getMaxX() * SCALE));
        int bottom = Math.min(image.getHeight() - 1, (int) Math.floor(ink.getMaxY() * SCALE));
        for (int y = Math.max(0, (int) Math.ceil(ink.getMinY() * SCALE)); y < bottom; y++) {
            for (int x = Math.max(0, (int) Math.ceil(ink.getMinX() * SCALE)); x < right; x++) {
                int rgb = image.getRGB(x, y);
                if ((rgb >> 16 & 0xFF) < LIGHT || (rgb >> 8 & 0xFF) < LIGHT || (rgb & 0xFF) < LIGHT) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many pairs of leaders cross. */
    int crossingLeaders() {
        int crossing = 0;
        for (int i = 0; i < leaders.size(); i++) {
            for (int j = 0; j < i; j++) {
                crossing += leaders.get(i).intersectsLine(leaders.get(j)) ? 1 : 0;
            }
        }
        return crossing;
    }
}
