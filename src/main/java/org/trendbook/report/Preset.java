package org.trendbook.report;

import java.util.Locale;

/** The physical size in which a chart is drawn, so that its text is readable where it is pasted. */
public enum Preset {
    /** A text column of A4: 16 cm wide. The default; its files have no suffix. */
    COLUMN(16.0, 10.6),
    /** A column of a two-column page: 8 cm wide. */
    NARROW(8.0, 7.6),
    /** A 16:9 slide. */
    SLIDE(25.4, 14.29);

    private final double widthCentimeters;
    private final double heightCentimeters;

    Preset(double widthCentimeters, double heightCentimeters) {
        this.widthCentimeters = widthCentimeters;
        this.heightCentimeters = heightCentimeters;
    }

    /** The width of every chart, however many rows it has. */
    public double widthCentimeters() {
        return widthCentimeters;
    }

    /** The usual height; a chart with many rows may be drawn taller, up to one and a half times. */
    public double heightCentimeters() {
        return heightCentimeters;
    }

    /** The name in lower case, as files and the command line spell it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What follows a chart's name in its files: empty for the default. */
    public String suffix() {
        return this == COLUMN ? "" : "-" + key();
    }
}
