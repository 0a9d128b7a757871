package org.trendbook.report.chart;

/** Numbers as SVG writes them: to a hundredth of a point, which no press can show, without needless digits. */
final class SvgNumbers {
    /** Far outside of any page; what lies beyond is drawn here. */
    private static final double FARTHEST = 1e7;

    private SvgNumbers() {}

    /** Appends a number, rounded to the nearest hundredth; one that is no number as 0. */
    static void append(StringBuilder out, double number) {
        long hundredths = Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, number)) * 100);
        if (hundredths < 0) {
            out.append('-');
        }
        long positive = Math.abs(hundredths);
        out.append(positive / 100);
        int fraction = (int) (positive % 100);
        if (fraction != 0) {
            out.append('.').append(fraction / 10);
            if (fraction % 10 != 0) {
                out.append(fraction % 10);
            }
        }
    }
}
