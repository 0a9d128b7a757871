package org.trendbook.report.chart;

import java.awt.Color;
import org.trendbook.report.Hue;

/** The colors of paper, text and lines, and what becomes of a hue in text and in areas. */
final class Inks {
    static final Color PAPER = Color.WHITE;
    static final Color TITLE = new Color(0x1A1A1A);
    static final Color TEXT = new Color(0x333333);
    static final Color QUIET = new Color(0x5F5F5F);
    static final Color AXIS = new Color(0x6E6E6E);
    static final Color GRID = new Color(0xE4E4E4);
    static final Color LEADER = new Color(0x9A9A9A);

    /** The least contrast of text to paper that WCAG 2.1 (criterion 1.4.3) asks for. */
    private static final double LEGIBLE = 4.5;

    private Inks() {}

    static Color of(Hue hue) {
        return new Color(hue.rgb());
    }

    /** The hue, darkened until it is legible as text on paper. */
    static Color text(Hue hue) {
        Color color = of(hue);
        while (contrast(color, PAPER) < LEGIBLE) {
            color = new Color(color.getRed() * 19 / 20, color.getGreen() * 19 / 20, color.getBlue() * 19 / 20);
        }
        return color;
    }

    /** The hue mixed with paper: 0 is paper, 1 the hue itself. */
    static Color tint(Hue hue, double share) {
        return mix(PAPER, of(hue), share);
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(
                mix(from.getRed(), to.getRed(), share),
                mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    /** Text on an area of this color: white or black, whichever is seen better. */
    static Color textOn(Color area) {
        return contrast(PAPER, area) >= contrast(Color.BLACK, area) ? PAPER : Color.BLACK;
    }

    /** Contrast ratio after WCAG 2.1, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
