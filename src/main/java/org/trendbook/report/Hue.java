package org.trendbook.report;

/**
 * The colors of the report: those of Okabe and Ito, safe for color-blind readers, and grays. An entity has the same hue
 * in every chart and sheet.
 */
public enum Hue {
    BLUE(0x0072B2),
    VERMILLION(0xD55E00),
    GREEN(0x009E73),
    PURPLE(0xCC79A7),
    ORANGE(0xE69F00),
    SKY(0x56B4E9),
    YELLOW(0xF0E442),
    BLACK(0x222222),
    GRAY(0x7A7A7A);

    private final int rgb;

    Hue(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue as 0xRRGGBB. */
    public int rgb() {
        return rgb;
    }
}
