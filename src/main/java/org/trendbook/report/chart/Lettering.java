package org.trendbook.report.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.trendbook.report.chart.ChartFonts.Glyph;

/**
 * One weight and size of type.
 *
 * @param size in points
 */
record Lettering(Weight weight, double size) {
    /** Heights above and below the baseline that hold every usual letter, in type sizes. */
    private static final double ASCENT = 0.80;

    private static final double DESCENT = 0.20;
    /** The height at which minus signs and crosses stand, in type sizes. */
    private static final double MATH_AXIS = 0.36;

    private static final double SIGN_SCALE = 0.78;
    private static final double SIGN_BEARING = 0.06;

    /** In points. */
    double width(String text) {
        ChartFonts fonts = ChartFonts.of(weight);
        double width = 0;
        for (Letter letter : spell(text).letters()) {
            width += drawn(letter, fonts).advance() * letter.scale();
        }
        return width * size;
    }

    double ascent() {
        return ASCENT * size;
    }

    double height() {
        return (ASCENT + DESCENT) * size;
    }

    /** How far below the middle of a row the baseline lies, so that figures and capitals stand in its middle. */
    double middle() {
        return 0.365 * size;
    }

    /** The outline of a text that starts at {@code x} on a baseline. */
    Path2D outline(String text, double x, double baseline) {
        ChartFonts fonts = ChartFonts.of(weight);
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (Letter letter : spell(text).letters()) {
            Glyph glyph = drawn(letter, fonts);
            double scale = size * letter.scale();
            AffineTransform place = new AffineTransform(scale, 0, 0, scale, at, baseline - letter.rise() * size);
            outline.append(glyph.outline().getPathIterator(place), false);
            at += glyph.advance() * scale;
        }
        return outline;
    }

    private Spelling spell(String text) {
        return Spelling.of(text, ChartFonts.of(Weight.REGULAR)::has);
    }

    /** A narrow sign keeps its ink, somewhat smaller unless it is punctuation, and loses the empty sides of its square. */
    private static Glyph drawn(Letter letter, ChartFonts fonts) {
        if (letter.narrow() && letter.codePoint() == '…') {
            return dots(fonts);
        }
        Glyph glyph = fonts.glyph(letter.codePoint());
        boolean square = glyph.advance() > 0.99 && letter.codePoint() != '—';
        if (!letter.narrow() || !square) {
            return glyph;
        }
        Rectangle2D ink = glyph.outline().getBounds2D();
        double scale = Spelling.isPunctuation(letter.codePoint()) ? 1 : SIGN_SCALE;
        AffineTransform place = new AffineTransform();
        place.translate(SIGN_BEARING, -MATH_AXIS * (1 - scale));
        place.scale(scale, scale);
        place.translate(-ink.getX(), 0);
        return new Glyph(new Path2D.Double(glyph.outline(), place), ink.getWidth() * scale + 2 * SIGN_BEARING);
    }

    /** The Chinese ellipsis stands in the middle of the line, the English one on its foot. */
    private static Glyph dots(ChartFonts fonts) {
        Glyph dot = fonts.glyph('.');
        Path2D dots = new Path2D.Double();
        for (int i = 0; i < 3; i++) {
            dots.append(
                    dot.outline().getPathIterator(AffineTransform.getTranslateInstance(i * dot.advance(), 0)), false);
        }
        return new Glyph(dots, 3 * dot.advance());
    }
}
