package org.trendbook.report.chart;

import org.trendbook.report.Preset;

/**
 * Sizes of a preset. All lengths are points, 1/72 inch: what is pasted at its physical size is read at these.
 *
 * @param maximalHeight up to which a chart with many rows may grow
 * @param unit a small length in proportion to the type; margins, gaps and marks are multiples of it
 */
record Style(
        double width,
        double height,
        double maximalHeight,
        double unit,
        Lettering title,
        Lettering subtitle,
        Lettering key,
        Lettering axis,
        Lettering label,
        Lettering strong,
        Lettering small) {

    private static final double POINTS_PER_CENTIMETER = 72 / 2.54;
    private static final double TALLEST = 1.5;

    static Style of(Preset preset) {
        return switch (preset) {
            case COLUMN -> of(preset, 1.0, 11.5, 8.0, 7.4, 7.2, 6.8, 6.2);
            case NARROW -> of(preset, 0.8, 9.0, 6.8, 6.4, 6.3, 6.0, 5.6);
            case SLIDE -> of(preset, 1.55, 19.0, 13.0, 11.5, 11.2, 10.2, 9.0);
        };
    }

    private static Style of(
            Preset preset,
            double unit,
            double title,
            double subtitle,
            double key,
            double axis,
            double label,
            double small) {
        double height = preset.heightCentimeters() * POINTS_PER_CENTIMETER;
        return new Style(
                preset.widthCentimeters() * POINTS_PER_CENTIMETER,
                height,
                height * TALLEST,
                unit,
                new Lettering(Weight.BOLD, title),
                new Lettering(Weight.REGULAR, subtitle),
                new Lettering(Weight.REGULAR, key),
                new Lettering(Weight.REGULAR, axis),
                new Lettering(Weight.REGULAR, label),
                new Lettering(Weight.MEDIUM, label),
                new Lettering(Weight.REGULAR, small));
    }

    double margin() {
        return 5 * unit;
    }
}
