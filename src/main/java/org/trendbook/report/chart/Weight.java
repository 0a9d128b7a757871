package org.trendbook.report.chart;

/** The weights of the charts' typeface. */
enum Weight {
    REGULAR("Regular"),
    MEDIUM("Medium"),
    BOLD("Bold");

    private final String style;

    Weight(String style) {
        this.style = style;
    }

    /** Where the font file stands on the class path. */
    String resource() {
        return "/fonts/ttf/NotoSansSC/NotoSansSC-" + style + ".ttf";
    }
}
