package org.trendbook.report;

/**
 * The colors of the report: those of Okabe and Ito, safe for color-blind readers, and grays. An entity has the same hue
 * in every chart and sheet.
 */
public enum Hue {
    /** Darker than theirs, so that it differs from vermillion in gray print. */
    BLUE(0x00568C),
    VERMILLION(0xD55E00),
    GREEN(0x009E73),
    PURPLE(0xCC79A7),
    ORANGE(0xE69F00),
    SKY(0x56B4E9),
    YELLOW(0xF0E442),
    BLACK(0x222222),
    GRAY(0x757575),
    /** For what is not there, in areas only: it is too light for points, lines and text. */
    PALE(0xBDBDBD);

    private final int rgb;

    Hue(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue as 0xRRGGBB. */
    public int rgb() {
        return rgb;
    }
}
