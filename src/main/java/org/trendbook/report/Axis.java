package org.trendbook.report;

import java.io.Serializable;
import java.util.List;

/**
 * An axis that is fully worked out: the writer draws it as it stands, and may leave out labels that would touch.
 *
 * @param title what is measured and its unit; empty when the ticks say it
 * @param min lower end, above 0 when logarithmic; times are days since 1970-01-01
 * @param ticks labeled places, ascending
 */
public record Axis(String title, boolean logarithmic, double min, double max, List<Tick> ticks)
        implements Serializable {

    /** A labeled place on an axis. */
    public record Tick(double value, String label) implements Serializable {}

    public Axis {
        ticks = List.copyOf(ticks);
        if (!(min < max) || (logarithmic && min <= 0)) {
            throw new IllegalArgumentException("an axis from " + min + " to " + max);
        }
    }
}
