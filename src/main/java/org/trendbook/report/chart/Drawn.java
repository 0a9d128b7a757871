package org.trendbook.report.chart;

import java.util.List;

/**
 * What became of a drawn chart.
 *
 * @param heightCentimeters of the picture; some charts are taller than their preset's usual height
 * @param leftOut the names of points, rows and events for which there was no room
 * @param note the sentence in the picture that counts them, in its language; empty when nothing is left out
 */
public record Drawn(double heightCentimeters, List<String> leftOut, String note) {
    public Drawn {
        leftOut = List.copyOf(leftOut);
    }
}
