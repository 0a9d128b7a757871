package org.trendbook.report.chart;

import java.util.List;

/**
 * What became of a drawn chart.
 *
 * @param heightCentimeters of the picture; some charts are taller than their preset's usual height
 * @param wanted labels or rows that the plan has
 * @param leftOut those for which there was no room; a note in the picture counts them
 */
public record Drawn(double heightCentimeters, int wanted, List<String> leftOut) {
    public Drawn {
        leftOut = List.copyOf(leftOut);
    }
}
