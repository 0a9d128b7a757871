package org.trendbook.report.chart;

import java.util.Optional;

/**
 * A place where a label might stand.
 *
 * @param leader from its mark to the label when it is far away
 * @param cost the lower, the better it reads there
 */
record Candidate(Box box, Optional<Segment> leader, double cost) {

    /** Whether both can stand, with a gap between them. */
    boolean agrees(Candidate other, double gap) {
        Box roomy = box.grown(gap);
        return !roomy.overlaps(other.box)
                && other.leader.map(line -> !line.crosses(roomy)).orElse(true)
                && leader.map(line -> !line.crosses(other.box.grown(gap))).orElse(true)
                && (leader.isEmpty() || other.leader.isEmpty() || !leader.get().crosses(other.leader.get()));
    }
}
