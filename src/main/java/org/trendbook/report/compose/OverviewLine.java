package org.trendbook.report.compose;

import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;

/**
 * A line of the overview.
 *
 * @param topic what it is about
 * @param finding what the records show
 * @param basis what that rests on
 */
record OverviewLine(Cell topic, Cell finding, Cell basis) {
    static OverviewLine of(String topic, String finding, String basis) {
        return new OverviewLine(Cell.text(topic), Cell.text(finding), Cell.text(basis));
    }

    /** Heads the lines below it. */
    static OverviewLine heading(String text) {
        return new OverviewLine(Cell.text(text, Emphasis.HEADING), Cell.BLANK, Cell.BLANK);
    }
}
