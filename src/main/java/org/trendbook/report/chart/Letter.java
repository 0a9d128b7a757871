package org.trendbook.report.chart;

/**
 * One character as it is drawn.
 *
 * @param codePoint the glyph to draw
 * @param scale of the type size; raised and lowered figures are smaller
 * @param rise of its baseline, in type sizes, upward
 * @param narrow whether a full-width sign is drawn no wider than a Latin one
 */
record Letter(int codePoint, double scale, double rise, boolean narrow) {
    static Letter plain(int codePoint) {
        return new Letter(codePoint, 1, 0, false);
    }

    static Letter raised(int codePoint) {
        return new Letter(codePoint, 0.64, 0.36, false);
    }

    static Letter lowered(int codePoint) {
        return new Letter(codePoint, 0.64, -0.12, false);
    }

    Letter narrowed() {
        return new Letter(codePoint, scale, rise, true);
    }
}
